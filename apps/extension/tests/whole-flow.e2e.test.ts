import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoBrowser } from './browser/launch-extension';
import { startOfficeRegister } from './browser/office-register';
import { openRegisterGate } from './browser/register-gate';
import { ARTICLES, setStage } from './browser/stage';
import { FLOW, heldBy, type Walker } from './browser/whole-flow';

const missing = whyNoBrowser();

const WALKS = [
  { layout: 'modern', how: 'at work', isStopped: false },
  { layout: 'liferay', how: 'at work', isStopped: false },
  {
    layout: 'webforms',
    how: 'stopped before every step and between sending and pulling',
    isStopped: true,
  },
] as const;

/** What the register holds in the end, by layout. */
const held = new Map<string, unknown[][]>();

describe.skipIf(missing !== null).each(WALKS)(
  `The whole flow on the layout “$layout” with the worker $how${missing ? ` (${missing})` : ''}`,
  ({ layout, isStopped }) => {
    let walker: Walker;

    beforeAll(async () => {
      const stage = await setStage({ register: startOfficeRegister, article: ARTICLES[layout] });
      const gate = await openRegisterGate(() => stage.register.url);
      await stage.pair(gate.url);
      // Sending is a step of its own: until then there is no network.
      gate.isShut = true;
      walker = { stage, gate, panel: stage.page };
      if (isStopped) gate.once('after-send', () => stage.extension.stopWorker());
    });

    afterAll(async () => {
      walker?.gate.close();
      await walker?.stage.close();
    });

    it.each(FLOW)('%s', async (_name, step) => {
      if (isStopped) await walker.stage.extension.stopWorker();
      await step(walker);
    });

    it('the register holds the same as on any layout, whatever was stopped', async () => {
      expect(walker.gate.isDone()).toBe(true);
      const events = await heldBy(walker.stage.register);
      held.set(layout, events);
      expect(events.map(([type]) => type)).toContain('record.linked');
      expect(events).toEqual(held.get(WALKS[0].layout) ?? events);
    });
  },
);
