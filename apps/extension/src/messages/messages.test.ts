import { describe, expect, it } from 'vitest';
import { parsePaintStates, parseSelection, parseSerialisedPage } from './page-answers';
import { isOwnPage, parseToPanel, parseToWorker } from './worker-messages';

const own = { id: 'abc', origin: 'chrome-extension://abc' };

describe('Messages', () => {
  it.each([
    [{ to: 'worker', type: 'drain', now: true }],
    [{ to: 'worker', type: 'office-changed' }],
  ])('the worker takes %j', (message) => {
    expect(parseToWorker(message)).toEqual(message);
  });

  it.each([
    [null],
    ['drain'],
    [{ to: 'worker', type: 'drain' }],
    [{ to: 'worker', type: 'drain', now: 'yes' }],
    [{ to: 'worker', type: 'drain', now: true, token: 'x' }],
    [{ to: 'panel', type: 'drain', now: true }],
    [{ to: 'worker', type: '__proto__' }],
  ])('the worker refuses %j', (message) => {
    expect(parseToWorker(message)).toBeNull();
  });

  it.each([
    [{ to: 'panel', type: 'read-tab', tabId: 3, windowId: 1, atMs: 5 }],
    [{ to: 'panel', type: 'tag-selection', tabId: 0, windowId: 1, atMs: 5 }],
    [{ to: 'panel', type: 'store-changed' }],
  ])('the panel takes %j', (message) => {
    expect(parseToPanel(message)).toEqual(message);
  });

  it.each([
    [{ to: 'panel', type: 'read-tab', tabId: 1.5, windowId: 1, atMs: 5 }],
    [{ to: 'panel', type: 'read-tab', tabId: -1, windowId: 1, atMs: 5 }],
    [{ to: 'panel', type: 'read-tab', tabId: 1, windowId: 1 }],
    [{ to: 'panel', type: 'read-tab', tabId: 1, windowId: 1, atMs: 5, url: 'https://a.vn' }],
    [{ to: 'panel', type: 'read-tab' }],
    [{ to: 'panel', type: 'store-changed', tabId: 1 }],
    [{ to: 'panel', type: 'save', tabId: 1, windowId: 1, atMs: 5 }],
  ])('the panel refuses %j', (message) => {
    expect(parseToPanel(message)).toBeNull();
  });

  it.each([
    [{ id: 'abc', origin: 'chrome-extension://abc' }, true],
    [{ id: 'abc', url: 'chrome-extension://abc/sidepanel.html' }, true],
    [{ id: 'abc', origin: 'https://portal.vn' }, false],
    [{ id: 'abc' }, false],
    [{ id: 'other', origin: 'chrome-extension://abc' }, false],
  ])('the sender %j is of our own pages: %s', (sender, expected) => {
    expect(isOwnPage(sender, own)).toBe(expected);
  });
});

describe('Answers of a page', () => {
  it('are read as plain text, and nothing else is taken along', () => {
    const page = parseSerialisedPage({
      html: '<p>a</p>',
      url: 'https://a.vn/',
      leftOut: ['end-of-page', 'x'],
      extra: 1,
    });
    expect(page).toEqual({
      html: '<p>a</p>',
      url: 'https://a.vn/',
      leftOut: ['end-of-page'],
      isRestless: false,
    });
  });

  it('say that the page never stood still, and nothing else for it', () => {
    const answer = { html: '', url: 'https://a.vn/', leftOut: [] };
    expect(parseSerialisedPage({ ...answer, isRestless: true }).isRestless).toBe(true);
    expect(parseSerialisedPage({ ...answer, isRestless: 'yes' }).isRestless).toBe(false);
  });

  it.each([[null], [{ html: 5, url: '' }], [{ html: 'a' }], [[]]])(
    'that are no page are refused: %j',
    (answer) => {
      expect(() => parseSerialisedPage(answer)).toThrow('expected');
    },
  );

  it('take a selection, nothing, and refuse one that is too long', () => {
    const words = { exact: 'a', prefix: '', suffix: '' };
    expect(parseSelection(words)).toEqual(words);
    expect(parseSelection(null)).toBeNull();
    expect(() => parseSelection({ ...words, exact: 'a'.repeat(20_001) })).toThrow();
  });

  it('count what they do not say as gone', () => {
    expect(parsePaintStates(['found', 'ambiguous', 'x'], 4)).toEqual([
      'found',
      'ambiguous',
      'gone',
      'gone',
    ]);
    expect(parsePaintStates({ length: 9 }, 1)).toEqual(['gone']);
  });
});
