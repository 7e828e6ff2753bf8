import { useEffect, useRef, useState } from 'preact/hooks';

/** What is asked before something is done that cannot be taken back. */
export interface AskFirstProps {
  /** What the button says that asks. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly isWorking?: boolean;
  readonly onYes: () => void;
}

/** A button that asks before it acts. The focus goes to the answer that changes nothing, and back to the button afterwards. */
export function AskFirst(props: AskFirstProps) {
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking) return <Question {...props} onNo={() => setIsAsking(false)} />;
  return (
    <button ref={button} type="button" onClick={() => setIsAsking(true)}>
      {props.label}
    </button>
  );
}

function Question(props: AskFirstProps & { readonly onNo: () => void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <span
      class="ask"
      role="alertdialog"
      aria-label={props.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onNo();
      }}
    >
      <span>{props.question}</span>
      <button type="button" class="danger" disabled={props.isWorking} onClick={props.onYes}>
        {props.yes}
      </button>
      <button ref={no} type="button" onClick={props.onNo}>
        {props.no}
      </button>
    </span>
  );
}
