import { appendEvents, createLedger, extendLedger, fold } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import {
  clipEvents,
  createDevice,
  newId,
  secondPaperEvents,
  type Device,
} from '../../tests/sample-events';
import { sha256, sha256Of } from '../ledger/sha256';
import { eventSources } from './event-sources';

function registerOf(events: readonly object[]) {
  const empty = createLedger({ ledger: newId(), org: 'org:test' });
  const entries = appendEvents(empty, events, {
    acceptedAt: '2026-01-05T08:00:00+07:00',
    sha256,
  });
  return fold(extendLedger(empty, entries));
}

const sooner = (text: string) => text.replace('30/6/2026', '30/4/2026');

/** The same address captured again with other words. */
function recaptured(device: Device, clip: ReturnType<typeof clipEvents>, text: string) {
  const [captured] = clip.events;
  const sourceId = newId();
  const data = { ...(captured?.data as object), sourceId, text, textSha256: sha256Of(text) };
  return { sourceId, event: device.event('source.captured', data) };
}

describe('the sources of an event', () => {
  it('are the articles its records quote, with the figures on which they differ', () => {
    const device = createDevice();
    const clip = clipEvents(device);
    const register = registerOf([...clip.events, ...secondPaperEvents(device, clip, sooner)]);
    const found = eventSources(register, clip.eventId);
    expect(found.articles.map(({ recordCount }) => recordCount)).toEqual([2, 1]);
    expect(found.conflicts).toMatchObject([{ kind: 'day', unit: 'hạn' }]);
    expect(found.likelySameIds).toEqual([]);
  });

  it('count copies of one address once, so that an article never contradicts its own earlier words', () => {
    const device = createDevice();
    const clip = clipEvents(device);
    const text = (clip.events[0]?.data as { text: string }).text;
    const again = recaptured(device, clip, sooner(text));
    const attached = device.event('quotation.attached', {
      recordId: clip.requestId,
      as: 'source',
      quotation: {
        sourceId: again.sourceId,
        exact: sooner(text).slice(0, 20),
        prefix: '',
        suffix: '',
        start: 0,
        end: 20,
      },
    });
    const register = registerOf([...clip.events, again.event, attached]);
    const found = eventSources(register, clip.eventId);
    expect(found.articles).toMatchObject([{ copies: 2, recordCount: 3 }]);
    expect(found.articles[0]?.source.sourceId).toBe(again.sourceId);
    expect(found.conflicts).toEqual([]);
  });

  it('name other events that the same words tell', () => {
    const [one, other] = [clipEvents(createDevice()), clipEvents(createDevice(), { code: 'NG25' })];
    const register = registerOf([...one.events, ...other.events]);
    expect(eventSources(register, one.eventId).likelySameIds).toEqual([other.eventId]);
  });
});
