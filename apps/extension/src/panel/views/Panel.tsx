import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordingOf } from '../../wording/wording';
import type { PanelContext } from '../panel-context';
import type { PanelState } from '../panel-state';
import { Announcements } from './Announcements';
import { ArticleCard } from './ArticleCard';
import { Changes } from './Changes';
import { EventCard } from './EventCard';
import { Header } from './Header';
import { AttachForm, RecordForm } from './later-views';
import { NoticeLine } from './NoticeLine';
import { PageMessage } from './PageMessage';
import { Proposals } from './Proposals';
import { RecordsHere } from './RecordsHere';
import { RoomNotice } from './RoomNotice';
import { TagBar } from './TagBar';
import type { ViewProps } from './view-props';

/** The state of the panel, drawn again whenever it changes: it listens at once, for a press may be answered before a frame. */
function usePanelState(context: PanelContext): PanelState {
  const [state, setState] = useState(context.state.get());
  useLayoutEffect(() => context.state.subscribe(() => setState(context.state.get())), [context]);
  return state;
}

/** The panel. */
export function Panel({ context }: { readonly context: PanelContext }) {
  const state = usePanelState(context);
  const words = wordingOf(state.language);
  const view = { context, state };
  return (
    <div class="panel">
      <Header {...view} />
      <RoomNotice {...view} />
      <main>
        <h1 class="out-of-sight">{words.appName}</h1>
        {state.phase === 'ready' ? <Reading {...view} /> : <PageMessage {...view} />}
      </main>
      <NoticeLine {...view} />
      <Announcements {...view} />
    </div>
  );
}

/** A form that was saved or given up takes the focus along: whoever selected words goes on where they are followed. */
function useFocusAfterForm(hasForm: boolean): void {
  const had = useRef(hasForm);
  useLayoutEffect(() => {
    const isLost = had.current && !hasForm && document.activeElement === document.body;
    had.current = hasForm;
    if (isLost) document.querySelector<HTMLElement>('.tag-bar button')?.focus();
  }, [hasForm]);
}

function Reading(view: ViewProps) {
  const { form } = view.state;
  useFocusAfterForm(form !== null);
  return (
    <>
      <ArticleCard {...view} />
      {form === null && <EventCard {...view} />}
      {form === null && <TagBar {...view} />}
      {form?.mode === 'new' && <RecordForm {...view} form={form} />}
      {form?.mode === 'attach' && <AttachForm {...view} form={form} />}
      {form === null && <Changes {...view} />}
      {form === null && <RecordsHere {...view} />}
      {form === null && <Proposals {...view} />}
    </>
  );
}
