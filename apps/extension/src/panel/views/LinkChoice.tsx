import { findTerm, PASSAGE_KINDS, type Language } from '@camket/domain/data';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { relationBetween } from '../../reading/relation-between';
import { hideIdentifiers } from '../../wording/hide-identifiers';
import { wordingOf } from '../../wording/wording';
import { linkKeys, toggleLinking } from '../link-records';
import { linkTargets, type LinkTarget } from '../link-targets';
import type { ViewProps } from './view-props';

const SHOWN_UNITS = 70;

const shortened = (text: string): string =>
  text.length > SHOWN_UNITS ? `${text.slice(0, SHOWN_UNITS)}…` : text;

/** Chooses what a passage is linked with; how they belong together follows from their kinds. */
export function LinkChoice({ context, state, fromKey }: ViewProps & { readonly fromKey: string }) {
  const words = wordingOf(state.language);
  const frame = useRef<HTMLDivElement>(null);
  const [toKey, setToKey] = useState('');
  const targets = linkTargets(state);
  const from = targets.find(({ key }) => key === fromKey);
  const others = targets.filter(({ key }) => key !== fromKey);
  if (!from || others.length === 0) return <p class="hint">{words.noLinkTargets}</p>;
  const close = () => {
    frame.current?.closest<HTMLElement>('[data-key]')?.focus();
    toggleLinking(context, fromKey);
  };
  return (
    <div
      ref={frame}
      class="link-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <TargetChoice {...{ from, others, toKey, setToKey }} language={state.language} />
      <p class="proposal-actions">
        <button
          type="button"
          disabled={toKey === ''}
          onClick={() => {
            close();
            void linkKeys(context, fromKey, toKey);
          }}
        >
          {words.linkNow}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

function TargetChoice(props: {
  readonly from: LinkTarget;
  readonly others: readonly LinkTarget[];
  readonly toKey: string;
  readonly setToKey: (key: string) => void;
  readonly language: Language;
}) {
  const { from, others, language } = props;
  const words = wordingOf(language);
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const nameOf = ({ kind, text }: LinkTarget): string => {
    const { relation, isReversed } = relationBetween(from.kind, kind);
    const how = (isReversed ? words.linkedFrom : words.linkRelations)[relation];
    return `${how} – ${findTerm(PASSAGE_KINDS, kind)?.label[language] ?? kind}: ${shortened(hideIdentifiers(text))}`;
  };
  return (
    <div class="field">
      <label for={id}>{words.linkWith}</label>
      <select
        ref={select}
        id={id}
        name="linkWith"
        value={props.toKey}
        onChange={(event) => props.setToKey(event.currentTarget.value)}
      >
        <option value="">{words.chooseTarget}</option>
        {others.map((target) => (
          <option key={target.key} value={target.key}>
            {nameOf(target)}
          </option>
        ))}
      </select>
    </div>
  );
}
