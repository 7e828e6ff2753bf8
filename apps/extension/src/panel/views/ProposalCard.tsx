import { findTerm, PASSAGE_KINDS, type Language, type PassageKind } from '@camket/domain/data';
import type { ComponentChildren } from 'preact';
import { hideIdentifiers } from '../../wording/hide-identifiers';
import { wordingOf } from '../../wording/wording';

/** The words of a card: as they stand in the article, and as they are followed. */
export interface CardPassage {
  readonly key: string;
  readonly kind: PassageKind;
  readonly quoted: string;
  readonly text: string;
}

/** One passage to be decided upon: its kind and its words, and what else is known of it below. */
export function ProposalCard(props: {
  readonly language: Language;
  readonly passage: CardPassage;
  /** Reached by the tabulator key. */
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly facts?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const { key, kind, quoted, text } = props.passage;
  const label = findTerm(PASSAGE_KINDS, kind)?.label[props.language] ?? kind;
  return (
    <li
      class="proposal"
      data-kind={kind}
      data-key={key}
      data-testid="proposal"
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={`${label}: ${hideIdentifiers(quoted)}`}
      onFocus={props.onFocus}
    >
      <p class="record-head">
        <span class="kind-name">{label}</span>
        {props.facts}
      </p>
      <p class="record-text" lang="vi">
        {hideIdentifiers(text)}
      </p>
      {props.children}
    </li>
  );
}

/** The three decisions on a passage. */
export function Decisions(props: {
  readonly language: Language;
  /** Whether the tabulator key goes through them: only those of the card in work, so that it soon leaves the list. */
  readonly isTabStop: boolean;
  /** The first button, where it does something else than accepting: its words, and the id of what it acts upon. */
  readonly accept?: { readonly words: string; readonly about: string } | undefined;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onReject: () => void;
}) {
  const words = wordingOf(props.language);
  const { accept } = props;
  const tabIndex = props.isTabStop ? 0 : -1;
  return (
    <p class="proposal-actions">
      <button
        type="button"
        class="accept"
        aria-describedby={accept?.about}
        {...{ tabIndex }}
        onClick={props.onAccept}
      >
        {accept?.words ?? words.accept}
      </button>
      <button type="button" class="quiet" {...{ tabIndex }} onClick={props.onEdit}>
        {words.edit}
      </button>
      <button type="button" class="quiet" {...{ tabIndex }} onClick={props.onReject}>
        {words.reject}
      </button>
    </p>
  );
}
