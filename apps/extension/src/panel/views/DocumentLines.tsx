import { DOCUMENT_TYPES } from '@camket/domain/data';
import type { DocumentReference } from '@camket/domain';
import { useEffect, useState } from 'preact/hooks';
import { splitTyped } from '../../recording/passage-draft';
import { formatDay } from '../../wording/format-day';
import { wordingOf, type Words } from '../../wording/wording';
import type { PassageForm } from '../../recording/passage-form';
import type { ViewProps } from './view-props';

/** What the typed documents are read as: number, issuer, day and whose they are; or that no symbol was recognised. */
export function DocumentLines({
  context,
  state,
  form,
}: ViewProps & { readonly form: PassageForm }) {
  const words = wordingOf(state.language);
  const { legalBasis } = form.draft;
  const [documents, setDocuments] = useState<readonly DocumentReference[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void context.loadReading().then(({ terms }) => {
      if (isCurrent) setDocuments(splitTyped(legalBasis).map(terms.readReference));
    });
    return () => {
      isCurrent = false;
    };
  }, [context, legalBasis]);
  if (documents.length === 0) return null;
  return (
    <ul class="echo" aria-live="polite" data-testid="document-echo">
      {documents.map((document) => (
        <li key={document.raw} lang="vi">
          {documentText(document, words)}
        </li>
      ))}
    </ul>
  );
}

function documentText(document: DocumentReference, words: Words): string {
  const { raw, side, type, number, year, issuer, issuedOn } = document;
  if (number === '') return `${raw}: ${words.documentUnread}`;
  const named = DOCUMENT_TYPES.find(({ code }) => code === type)?.name ?? '';
  const parts = [
    `${named} số ${number}${year === null ? '' : `/${year}`}`.trim(),
    issuer ?? '',
    issuedOn === null ? '' : formatDay(issuedOn),
    side === null ? '' : words.side[side],
  ];
  return `${words.documentRead}: ${parts.filter((part) => part !== '').join(', ')}`;
}
