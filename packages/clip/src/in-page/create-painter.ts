/** Ranges to be painted alike; `kind` names the highlight and is the key in the painter's colours. */
export interface PaintGroup {
  readonly kind: string;
  readonly ranges: readonly Range[];
}

/** Paints ranges over a live page without touching its elements (CSS Custom Highlight API). */
export interface Painter {
  /** False where the browser has no CSS Custom Highlight API: nothing is painted then. */
  readonly isSupported: boolean;
  /** Replaces everything painted before; answers how many ranges are painted. */
  paint(groups: readonly PaintGroup[]): number;
  /** Takes everything this painter painted from the page, its style sheet too. */
  clear(): void;
}

const PREFIX = 'camket-';
const STYLE_ID = 'camket-highlights';

function nameOf(kind: string): string {
  return PREFIX + kind.replace(/[^a-z0-9-]/giu, '-');
}

function registryOf(document: Document): HighlightRegistry | null {
  const view = document.defaultView as
    (Window & { CSS?: { highlights?: HighlightRegistry } }) | null;
  return view?.CSS?.highlights ?? null;
}

function constructorOf(document: Document): typeof Highlight | null {
  const view = document.defaultView as (Window & { Highlight?: typeof Highlight }) | null;
  return view?.Highlight ?? null;
}

function writeStyles(document: Document, styles: Readonly<Record<string, string>>): void {
  const style = document.createElement('style');
  style.id = STYLE_ID;
  style.textContent = Object.entries(styles)
    .map(
      ([kind, declarations]) =>
        `::highlight(${nameOf(kind)}){${declarations.replace(/[{}<]/gu, '')}}`,
    )
    .join('\n');
  document.getElementById(STYLE_ID)?.remove();
  (document.head ?? document.documentElement).append(style);
}

function clearNames(registry: HighlightRegistry): void {
  for (const name of [...registry.keys()]) if (name.startsWith(PREFIX)) registry.delete(name);
}

/**
 * Makes a painter for a live page; `styles` maps a kind to CSS declarations for `::highlight()`.
 * @example createPainter(document, { pledge: 'background-color: #cfe8cf' }).paint([{ kind: 'pledge', ranges }]) // => 1
 */
export function createPainter(
  document: Document,
  styles: Readonly<Record<string, string>>,
): Painter {
  const registry = registryOf(document);
  const Highlighter = constructorOf(document);
  if (!registry || !Highlighter)
    return { isSupported: false, paint: () => 0, clear: () => undefined };
  return {
    isSupported: true,
    paint(groups) {
      clearNames(registry);
      writeStyles(document, styles);
      for (const { kind, ranges } of groups) registry.set(nameOf(kind), new Highlighter(...ranges));
      return groups.reduce((sum, { ranges }) => sum + ranges.length, 0);
    },
    clear() {
      clearNames(registry);
      document.getElementById(STYLE_ID)?.remove();
    },
  };
}

/**
 * Paints groups of ranges at once, for a script that keeps no painter: named highlights `camket-KIND`.
 * @example paintRanges(document, [{ kind: 'pledge', ranges }], { pledge: 'background-color: #cfe8cf' }) // => 1
 */
export function paintRanges(
  document: Document,
  groups: readonly PaintGroup[],
  styles: Readonly<Record<string, string>>,
): number {
  return createPainter(document, styles).paint(groups);
}
