import type { Page } from 'puppeteer-core';

/**
 * What cannot be told from its ground in forced colours: words of buttons, links, marks and badges whose colour is that
 * of what lies behind them, and buttons or chosen choices that have no edge left.
 */
export const faultsInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return ['Forced colours are not active.'];
    const isClear = (colour: string) => /^rgba\(.*, 0\)$/u.test(colour);
    const groundOf = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const hasEdge = (element: Element) => {
      const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } =
        getComputedStyle(element);
      const isBordered = borderTopStyle !== 'none' && borderTopWidth !== '0px';
      return isBordered || outlineStyle !== 'none' || textDecorationLine.includes('underline');
    };
    const faults: string[] = [];
    const all = document.querySelectorAll<HTMLElement>(
      'button, a, mark, ins, del, .chip, .notice, .kind-choice, legend, summary',
    );
    for (const element of all) {
      if (element.textContent?.trim() === '' || element.getClientRects().length === 0) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
      const { color } = getComputedStyle(element);
      if (color === groundOf(element)) faults.push(`${name} has the colour of its ground ${color}`);
      const needsEdge = element.matches('button, .kind-choice');
      if (needsEdge && !hasEdge(element)) faults.push(`${name} has no edge`);
    }
    return faults;
  });
