import { render } from 'preact';
import type { PanelContext } from '../panel-context';
import { createObservable, type PanelState } from '../panel-state';
import { Panel } from './Panel';

/** Draws the panel with what was read for practice, where nobody sees it. */
export function drawForPractice(context: PanelContext, read: Partial<PanelState>): void {
  const state = createObservable({ ...context.state.get(), phase: 'ready' as const, ...read });
  const nowhere = document.createElement('div');
  render(<Panel context={{ ...context, state }} />, nowhere);
  render(null, nowhere);
}
