import type { EventEnvelope } from '@camket/client';
import { useEffect, useState } from 'preact/hooks';
import { judgeForm } from '../panel/change-form';
import type { PanelContext } from '../panel/panel-context';
import type { PanelState } from '../panel/panel-state';
import { NoticeLine } from '../panel/views/NoticeLine';
import { RecordForm } from '../panel/views/RecordForm';
import type { OpenOffice } from '../settings/open-current-office';
import type { Loaded } from './loaded';
import { mendContext } from './mend-context';

interface Props {
  readonly office: OpenOffice;
  readonly loaded: Loaded;
  readonly refused: EventEnvelope;
  /** Called once the form is saved or given up. */
  readonly onEnd: (isSaved: boolean) => void;
}

/** The form of a record as its refused event filled it. */
export function MendForm({ office, loaded, refused, onEnd }: Props) {
  const [context, setContext] = useState<PanelContext | null>(null);
  useEffect(() => {
    void mendContext(office, loaded.whole, refused).then(async (made) => {
      if (made === null) return onEnd(false);
      setContext(made);
      await judgeForm(made);
    });
  }, [refused.id]);
  const { language } = office.settings;
  useEffect(() => context?.state.change({ language }), [context, language]);
  return context && <Opened context={context} onEnd={onEnd} />;
}

function Opened({ context, onEnd }: { context: PanelContext; onEnd: Props['onEnd'] }) {
  const [state, setState] = useState<PanelState>(context.state.get());
  useEffect(
    () =>
      context.state.subscribe(() => {
        const next = context.state.get();
        setState(next);
        if (next.form === null) onEnd(next.notice?.tone === 'good');
      }),
    [context],
  );
  return (
    <div class="mend-form">
      {state.form && <RecordForm context={context} state={state} form={state.form} />}
      <NoticeLine context={context} state={state} />
    </div>
  );
}
