import { BLOCK_TAGS, tagOf } from './tag-roles';
import { walkNodes } from './walk-nodes';

const MAX_ELEMENTS_LOOKED_AT = 20_000;
const MAX_BLOCKS_IN_CELL = 12;

interface Census {
  cells: number;
  rows: number;
  blocksInCell: number;
  isLayout: boolean;
  seen: number;
}

const LAYOUT_INSIDE = new Set([
  'table',
  'h1',
  'h2',
  'form',
  'article',
  'nav',
  'header',
  'footer',
  'section',
  'iframe',
  'hr',
]);

function count(census: Census, tag: string): void {
  if (LAYOUT_INSIDE.has(tag)) census.isLayout = true;
  else if (tag === 'tr') census.rows += 1;
  else if (tag === 'td' || tag === 'th') {
    census.cells += 1;
    census.blocksInCell = 0;
  } else if (tag === 'br' || BLOCK_TAGS.has(tag)) census.blocksInCell += 1;
  if (census.blocksInCell > MAX_BLOCKS_IN_CELL) census.isLayout = true;
}

/**
 * Whether a table holds data, so that each row is read as one line, and not the layout of a page.
 * Layout: it holds another table or a heading, a cell holds many paragraphs or a rule, or no row has two cells.
 * @example isDataTable(table) // => true
 */
export function isDataTable(table: Element): boolean {
  const census: Census = { cells: 0, rows: 0, blocksInCell: 0, isLayout: false, seen: 0 };
  walkNodes(table, {
    enter: (element) => {
      census.seen += 1;
      if (element !== table) count(census, tagOf(element));
      return !census.isLayout && census.seen < MAX_ELEMENTS_LOOKED_AT;
    },
    leave: () => undefined,
    text: () => !census.isLayout,
  });
  return !census.isLayout && census.cells > census.rows;
}
