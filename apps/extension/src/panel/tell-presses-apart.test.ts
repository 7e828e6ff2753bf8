import { describe, expect, it } from 'vitest';
import type { Press } from '../messages/worker-messages';
import { tellPressesApart } from './tell-presses-apart';

const press = (more: Partial<Press> = {}): Press => ({
  type: 'read-tab',
  tabId: 7,
  windowId: 1,
  atMs: 5,
  ...more,
});

describe('A press', () => {
  it('that a panel opens for is answered once, whether it was left or told first', () => {
    const heard = tellPressesApart(1);
    expect(heard.take(press())).toBe(true);
    expect(heard.take(press())).toBe(false);
    expect(heard.take(press({ atMs: 9 }))).toBe(true);
  });

  it('that an open panel heard itself is not answered again when the worker tells of it', () => {
    const heard = tellPressesApart(1);
    expect(heard.hear(1)).toBe(true);
    expect(heard.take(press())).toBe(false);
    expect(heard.take(press({ atMs: 9 }))).toBe(true);
  });

  it('on the shortcut that follows words is answered although the button was heard before', () => {
    const heard = tellPressesApart(1);
    heard.hear(1);
    expect(heard.take(press({ type: 'tag-selection' }))).toBe(true);
  });

  it('in another window is left to the panel of that window', () => {
    const heard = tellPressesApart(1);
    expect(heard.isOwn(2)).toBe(false);
    expect(heard.hear(2)).toBe(false);
    expect(heard.take(press({ windowId: 2 }))).toBe(false);
    expect(heard.take(press())).toBe(true);
  });

  it('in any window is answered where the panel is a window of its own', () => {
    const heard = tellPressesApart(null);
    expect(heard.hear(2)).toBe(true);
    expect(heard.take(press({ windowId: 2 }))).toBe(false);
    expect(heard.take(press({ windowId: 3, atMs: 9 }))).toBe(true);
  });
});
