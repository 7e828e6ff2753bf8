import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from './launch-extension';

const fromClip = createRequire(
  new URL('../../../../packages/clip/package.json', import.meta.url).pathname,
);
/** Readability as it is published. */
export const READABILITY = fromClip.resolve('@mozilla/readability/Readability.js');

const WORKER = `chrome.action.onClicked.addListener((tab) => {
  performance.clearMarks();
  performance.mark('press');
  chrome.sidePanel.open({ windowId: tab.windowId });
  chrome.storage.session.set({ pending: tab.id });
});`;

/** Runs in the page behind Readability, in the same call; what it comes to goes to the panel. */
const READ = `(() => {
  const read = new Readability(document.cloneNode(true)).parse();
  return read && { title: read.title, text: read.textContent };
})();`;

/** A page may refuse at first, as our own panel knows too: it is asked again. */
const PANEL = `async function read(tabId) {
  const files = ['Readability.js', 'read.js'];
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, files });
  return result;
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
async function answer(tabId) {
  const result = await read(tabId).catch(() => soon().then(() => answer(tabId)));
  if (!result) return;
  document.querySelector('h1').textContent = result.title;
  document.querySelector('p').textContent = result.text;
  performance.mark('taken');
  document.body.getBoundingClientRect();
  performance.mark('proposals');
  requestAnimationFrame(() => setTimeout(() => performance.mark('proposals-painted')));
}
chrome.action.onClicked.addListener((tab) => {
  performance.clearMarks();
  performance.mark('press');
  void answer(tab.id);
});
chrome.storage.session.get('pending').then(({ pending }) => pending && answer(pending));`;

const PAGE = `<!DOCTYPE html><meta charset="utf-8"><h1></h1><p style="white-space: pre-line"></p><script type="module" src="panel.js"></script>`;

/** The id is that of our own build, so that the same steps press either. */
async function manifest(): Promise<string> {
  const { key } = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8')) as {
    key: string;
  };
  return JSON.stringify({
    manifest_version: 3,
    name: 'Readability alone',
    version: '1',
    key,
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
    action: {},
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'worker.js' },
  });
}

/** Writes an extension that shows in a side panel what Readability reads of the page, and does nothing else. */
export async function readabilityExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-readability-'));
  const files = {
    'manifest.json': await manifest(),
    'worker.js': WORKER,
    'read.js': READ,
    'panel.js': PANEL,
    'sidepanel.html': PAGE,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await copyFile(READABILITY, join(folder, 'Readability.js'));
  return folder;
}
