import type { Language } from '@camket/domain/data';
import type { SourceState } from '@camket/ledger';
import { useEffect, useState } from 'preact/hooks';
import type { OfficeStore } from '../store/open-office-store';
import { evidenceWordsOf } from '../wording/evidence-words';
import { formatInstant } from '../wording/format-day';
import { formatSize } from '../wording/format-size';
import { pageTakenOf } from './page-taken';

/** Whether this device has the page of a source; null while it is looked up. */
export function usePageHere(store: OfficeStore, source: SourceState): boolean | null {
  const sha256 = source.html?.sha256 ?? null;
  const [found, setFound] = useState<{ readonly sha256: string; readonly isHere: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (sha256 === null) return;
    void store
      .getKey('blobs', sha256)
      .then((key) => setFound({ sha256, isHere: key !== undefined }));
  }, [store, sha256]);
  if (sha256 === null) return false;
  return found?.sha256 === sha256 ? found.isHere : null;
}

interface Props {
  readonly store: OfficeStore;
  readonly source: SourceState;
  readonly language: Language;
}

/** Whether the page that a source was captured from is kept, where, and how much of it. */
export function KeptPage({ store, source, language }: Props) {
  const words = evidenceWordsOf(language);
  const isHere = usePageHere(store, source);
  const { html } = source;
  if (html === null) return <p class="hint">{words.never}</p>;
  if (isHere === null) return null;
  if (!isHere) return <p class="hint">{words.elsewhere}</p>;
  const { capturedAt, leftOut } = pageTakenOf(source);
  const size = formatSize(html.bytes, language);
  return (
    <p class="hint" data-testid="kept-page">
      {capturedAt === null ? words.keptUndated(size) : words.kept(size, formatInstant(capturedAt))}
      {leftOut.includes('end-of-page') && `. ${words.inPart}`}
    </p>
  );
}
