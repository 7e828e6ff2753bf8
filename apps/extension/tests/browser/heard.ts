import type { Page } from 'puppeteer-core';

/** What a screen reader has to say of a page: its live regions in order, and what stands under the focus. */
export interface Heard {
  /** What was said since it was last asked, each utterance once. */
  said(): Promise<string[]>;
  /** Role and name of what has the focus, as the browser tells assistive technology. */
  focus(): Promise<string>;
  /** Controls of the page that have no name, by role. */
  nameless(): Promise<string[]>;
}

interface Node {
  readonly ignored?: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

const CONTROLS = [
  'button',
  'link',
  'textbox',
  'combobox',
  'radio',
  'checkbox',
  'listbox',
  'option',
];
const has = (node: Node, name: string) =>
  node.properties?.some((one) => one.name === name && one.value.value === true) === true;

/** Remembers in the page what its live regions say, as they say it. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const told = new WeakMap<Element, string>();
    const regions =
      '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const hear = (isNew: boolean) => {
      for (const region of document.querySelectorAll(regions)) {
        const text = region.textContent?.trim() ?? '';
        if (text === told.get(region)) continue;
        // Words that come together with their region are not said by screen readers.
        if (isNew && told.has(region) && text !== '') heard.push(text);
        told.set(region, text);
      }
    };
    hear(false);
    new MutationObserver(() => hear(true)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Begins to listen to a page. */
export async function listenTo(page: Page): Promise<Heard> {
  await listen(page);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const nodes = async () => {
    const { nodes: all } = await session.send('Accessibility.getFullAXTree');
    return (all as readonly Node[]).filter(({ ignored }) => ignored !== true);
  };
  const words = ({ role, name }: Node) => `${String(role?.value)}: ${String(name?.value ?? '')}`;
  return {
    said: () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0)),
    async focus() {
      const focused = (await nodes()).filter(
        (node) => has(node, 'focused') && node.role?.value !== 'RootWebArea',
      );
      return focused.map(words).join(' | ');
    },
    async nameless() {
      const all = await nodes();
      return all
        .filter(({ role, name }) => CONTROLS.includes(String(role?.value)) && !name?.value)
        .map(words);
    },
  };
}
