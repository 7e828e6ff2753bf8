import { evidencePack, toAnnotationPage, toWebAnnotation } from '@camket/clip';
import { createUuidV7, PASSAGE_KINDS } from '@camket/domain';
import type { Reading } from '@camket/text';
import { sha256 } from '../terminal/hash';
import type { CommandIo } from '../terminal/command';
import { makeOutputFolder, writeOutput } from '../terminal/write-output';
import type { LoadedFile } from './load-article';

/** What is kept as evidence, and where. */
export interface EvidenceToWrite {
  readonly file: LoadedFile;
  readonly reading: Reading;
  /** The page's address, where the caller told it. */
  readonly url: string | undefined;
  readonly directory: string;
}

/** The files written, as paths. */
export interface WrittenEvidence {
  readonly pack: string;
  readonly page: string;
  readonly annotations: string;
}

const asJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

function urn(io: CommandIo): string {
  return `urn:uuid:${createUuidV7({ nowMs: io.nowMs(), random: io.randomBytes(10) })}`;
}

/** Every proposed passage as a Web Annotation of the page; `cached` is its copy beside the list. */
function annotationsOf(
  io: CommandIo,
  { file: { article }, reading }: EvidenceToWrite,
  source: { readonly url: string; readonly capturedAt: string; readonly cached: string },
) {
  const annotations = reading.passages.map(({ kind, quote, start, end }) =>
    toWebAnnotation(
      { ...quote, start, end },
      { ...source, text: article.text },
      { id: urn(io), comment: PASSAGE_KINDS.find(({ key }) => key === kind)?.label.vi ?? kind },
    ),
  );
  return toAnnotationPage(urn(io), annotations);
}

/**
 * Writes a page as evidence into a folder: `evidence.json` with hashes, time and version, the page's bytes under their
 * SHA-256 in `evidence.blobs`, and the proposed passages as W3C Web Annotations in `annotations.jsonld`.
 *
 * @throws CommandError (3) when it cannot be written.
 * @example
 * (await writeEvidence(io, { file, reading, url, directory: 'bang-chung' })).pack; // => 'bang-chung/evidence.json'
 */
export async function writeEvidence(
  io: CommandIo,
  evidence: EvidenceToWrite,
): Promise<WrittenEvidence> {
  const { bytes, article } = evidence.file;
  const folder = evidence.directory.replace(/[\\/]+$/u, '');
  const capturedAt = new Date(io.nowMs()).toISOString();
  const cached = `evidence.blobs/${article.sha256}`;
  const url = evidence.url ?? article.canonicalUrl ?? cached;
  const { blob, ...pack } = await evidencePack(
    { html: bytes, text: article.text, url, capturedAt, extractorVersion: CAMKET_VERSION },
    sha256,
  );
  const annotations = annotationsOf(io, evidence, { url, capturedAt, cached });
  const paths = {
    pack: `${folder}/evidence.json`,
    page: `${folder}/${cached}`,
    annotations: `${folder}/annotations.jsonld`,
  };
  await makeOutputFolder(io, `${folder}/evidence.blobs`);
  await writeOutput(io, paths.page, blob);
  await writeOutput(io, paths.pack, asJson(pack));
  await writeOutput(io, paths.annotations, asJson(annotations));
  return paths;
}
