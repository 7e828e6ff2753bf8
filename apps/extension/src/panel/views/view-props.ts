import type { PanelContext } from '../panel-context';
import type { PanelState } from '../panel-state';

/** What every part of the panel is given. */
export interface ViewProps {
  readonly context: PanelContext;
  readonly state: PanelState;
}
