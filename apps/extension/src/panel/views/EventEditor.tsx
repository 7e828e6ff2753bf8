import type { Finding } from '@camket/domain';
import { useEffect, useState } from 'preact/hooks';
import type { ChosenEvent } from '../assert-record';
import { EventFields } from './EventFields';
import { Findings } from './Findings';
import type { ViewProps } from './view-props';

type Props = ViewProps & { readonly event: ChosenEvent };

/** What keeps the event from being registered, judged as it is typed. */
function useFaults({ context, state, event }: Props): readonly Finding[] {
  const [faults, setFaults] = useState<readonly Finding[]>([]);
  const { register } = state;
  useEffect(() => {
    const isNew = event.eventId === event.newEvent.eventId && !register?.events.has(event.eventId);
    let isCurrent = true;
    void context.loadReading().then((reading) => {
      if (isCurrent) setFaults(isNew ? reading.judgeEvent(event.newEvent, register) : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [context, event, register]);
  return faults;
}

/** The event of the article, opened to be corrected. */
export function EventEditor(props: Props) {
  const { context, state, event } = props;
  const faults = useFaults(props);
  return (
    <>
      <EventFields
        {...props}
        faults={faults}
        onChange={(change) => context.state.change({ event: { ...event, ...change } })}
      />
      <Findings findings={faults} language={state.language} />
    </>
  );
}
