import type { PageBlock } from '../page/page-model';

const MAX_LINK_SHARE = 0.3;
/** What can be no part of the body has far lower odds. */
const NOT_HOPELESS = -10;
/** Between the table and the element that holds the paragraphs may stand a figure or a box that scrolls. */
const MOST_WRAPPERS = 2;

function tableOf({ place }: PageBlock): number {
  return place.tag === 'tr' ? place.tags.indexOf('table') : -1;
}

function rowsByTable(blocks: readonly PageBlock[]): PageBlock[][] {
  const rows = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const table = block.place.ancestors[tableOf(block)];
    if (table) rows.set(table, [...(rows.get(table) ?? []), block]);
  }
  return [...rows.values()];
}

function mayBeOfBody(rows: readonly PageBlock[], scores: readonly number[]): boolean {
  return rows.every(
    ({ index, linked, raw }) =>
      linked <= raw.length * MAX_LINK_SHARE && (scores[index] ?? -Infinity) > NOT_HOPELESS,
  );
}

/** Whether a paragraph is a child of the element in which the table stands. */
function isBesideTable({ place }: PageBlock, row: PageBlock | undefined): boolean {
  if (!row || place.tag === 'tr') return false;
  const at = tableOf(row);
  const hosts = row.place.ancestors.slice(at + 1, at + 2 + MOST_WRAPPERS);
  const [, host] = place.ancestors;
  return host !== undefined && hosts.includes(host);
}

/**
 * The chosen blocks with all rows of a table of which one was chosen, or which follows a chosen paragraph in the element
 * that holds it: rows of figures look little like the words of an article.
 * @example withWholeTables(page.blocks, scores, chosen).length // => 31
 */
export function withWholeTables(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  chosen: readonly PageBlock[],
): readonly PageBlock[] {
  const taken = new Set(chosen.map(({ index }) => index));
  const belongs = (rows: readonly PageBlock[]): boolean => {
    const above = blocks[(rows[0]?.index ?? 0) - 1];
    const isBeside = above !== undefined && taken.has(above.index) && isBesideTable(above, rows[0]);
    return isBeside || rows.some(({ index }) => taken.has(index));
  };
  for (const rows of rowsByTable(blocks))
    if (rows.length > 1 && mayBeOfBody(rows, scores) && belongs(rows))
      for (const { index } of rows) taken.add(index);
  return taken.size === chosen.length ? chosen : blocks.filter(({ index }) => taken.has(index));
}
