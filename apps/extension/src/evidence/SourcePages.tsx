import type { Language } from '@camket/domain/data';
import type { RecordState, Register, SourceState } from '@camket/ledger';
import { logError } from '../settings/error-log';
import { deviceArea } from '../settings/device-area';
import { readBlob } from '../store/blobs-of-store';
import type { OfficeStore } from '../store/open-office-store';
import { randomId } from '../store/random-id';
import { DownloadEvidence } from './DownloadEvidence';
import { KeptPage, usePageHere } from './KeptPage';
import { pageTakenOf } from './page-taken';
import { recordedOf, saveEvidence } from './save-evidence';

interface Props {
  readonly store: OfficeStore;
  /** The register as it stands in the ledger, nothing of it covered. */
  readonly whole: Register;
  readonly record: RecordState;
  readonly language: Language;
}

type PageProps = Omit<Props, 'record'> & {
  readonly source: SourceState;
  /** When the record was written, an instant in UTC: a page whose source does not say when it was taken was there by then. */
  readonly recordedAt: string;
};

/** Hands over the page of a source as it was kept, with what any record quotes of it. */
async function saveKept(props: PageProps, isWithPersonal: boolean): Promise<void> {
  const { store, whole, source, language, recordedAt } = props;
  const { html, url, text, textSha256, extractor } = source;
  const blob = html && (await readBlob(store, html.sha256));
  if (!blob) return;
  const { capturedAt, leftOut } = pageTakenOf(source);
  const quoting = [...whole.records.values()].map(({ kind, quotations }) => ({
    kind,
    quotations: quotations.filter(({ sourceId }) => sourceId === source.sourceId),
  }));
  await saveEvidence({
    article: { url: url ?? '', text, textSha256, extractor },
    recorded: recordedOf(quoting, language),
    page: { html: new TextDecoder('utf-8', { ignoreBOM: true }).decode(blob.content), leftOut },
    capturedAt: capturedAt ?? recordedAt,
    newId: randomId,
    isWithPersonal,
  });
}

function SourcePage(props: PageProps) {
  const { store, source, language } = props;
  const isHere = usePageHere(store, source);
  const keepError = (error: unknown) =>
    logError(deviceArea(), { part: 'register', error, nowMs: Date.now() });
  return (
    <>
      <KeptPage {...{ store, source, language }} />
      {isHere === true && (
        <DownloadEvidence
          language={language}
          text={source.text}
          onDownload={(isWithPersonal) => void saveKept(props, isWithPersonal).catch(keepError)}
        />
      )}
    </>
  );
}

/** The pages that a record was clipped from, as far as they were kept: evidence also when the page is gone from the net. */
export function SourcePages({ record, ...shared }: Props) {
  const ids = new Set(record.quotations.map(({ sourceId }) => sourceId));
  const sources = [...ids].flatMap((id) => shared.whole.sources.get(id) ?? []);
  const { recordedAt } = record.itemisedBy.event;
  return (
    <>
      {sources
        .filter(({ isRedacted }) => !isRedacted)
        .map((source) => (
          <SourcePage key={source.sourceId} {...shared} {...{ source, recordedAt }} />
        ))}
    </>
  );
}
