import { useRef, useState } from 'preact/hooks';
import { partAt, replacePart, type TypedPart } from '../complete-part';
import type { KeyPress } from '../key-of-press';
import { moveInOffers } from '../move-in-offers';

/** One offer under a field: what it puts there, and a word on it. */
export interface Suggestion {
  readonly text: string;
  readonly note: string;
}

/** What is offered for the part at the caret, and on which offer the keys stand (-1 for none). */
interface Offered {
  readonly part: TypedPart;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
}

/** The offers of one field, and what can be done with them. */
export interface FieldOffers {
  readonly offered: Offered;
  /** Asks for offers for what stands at the caret; an answer that comes too late is not shown. */
  ask(value: string, caret: number): Promise<void>;
  choose(index: number): void;
  close(): void;
  /** True when the key was for the list. */
  press(press: Pick<KeyPress, 'key' | 'isComposing' | 'keyCode'>): boolean;
  /** Where the caret belongs after a choice, once. */
  takeCaret(): number | null;
}

const NOTHING: Offered = { part: { start: 0, end: 0, text: '' }, suggestions: [], active: -1 };

/** Keeps the offers of a field. */
export function useOffers(props: {
  readonly value: string;
  readonly isList?: boolean;
  readonly offer: (typed: string) => Promise<readonly Suggestion[]>;
  readonly onInput: (value: string) => void;
}): FieldOffers {
  const [offered, setOffered] = useState<Offered>(NOTHING);
  const asked = useRef(0);
  const caret = useRef<number | null>(null);
  const close = () => {
    asked.current += 1;
    setOffered(NOTHING);
  };
  const choose = (index: number) => {
    const chosen = offered.suggestions[index];
    if (!chosen) return;
    const made = replacePart(props.value, offered.part, chosen.text);
    caret.current = made.caret;
    props.onInput(made.value);
    close();
  };
  return {
    offered,
    close,
    choose,
    async ask(value, at) {
      const turn = (asked.current += 1);
      const whole = { start: 0, end: value.length, text: value };
      const part = props.isList ? partAt(value, at) : whole;
      const suggestions = await props.offer(part.text);
      if (turn === asked.current) setOffered({ part, suggestions, active: -1 });
    },
    press(press) {
      const { suggestions, active } = offered;
      const count = suggestions.length;
      const move = moveInOffers(press, { isOpen: count > 0, count, active });
      if (move === null) return false;
      if ('choose' in move) choose(move.choose);
      else if (move.isOpen) setOffered({ ...offered, active: move.active });
      else close();
      return true;
    },
    takeCaret() {
      const at = caret.current;
      caret.current = null;
      return at;
    },
  };
}
