import type { Page } from 'puppeteer-core';

/** Selects words of the page as a person does: the first place where they stand, also where the page is NFD. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const isFound = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const form of [wanted, wanted.normalize('NFD')]) {
      for (const node of nodes) {
        const at = node.data.indexOf(form);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + form.length);
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        return true;
      }
    }
    return false;
  }, words);
  if (!isFound) throw new Error(`Not in the page: ${words}`);
}
