import { PASSAGE_KINDS, type Language } from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import type { PanelContext } from '../panel/panel-context';
import { recordsOfArticle } from '../panel/records-of-article';
import type { PackContext, PackedArticle, RecordedQuotation } from '../reading/pack-evidence';
import { saveFile } from '../register/save-file';

/** Words of records, and as what they were recorded. */
export function recordedOf(
  records: readonly Pick<RecordState, 'kind' | 'quotations'>[],
  language: Language,
): RecordedQuotation[] {
  return records.flatMap(({ kind, quotations }) => {
    const comment = PASSAGE_KINDS.find(({ key }) => key === kind)?.label[language] ?? kind;
    return quotations.map((quotation) => ({ quotation, comment }));
  });
}

/** A page that is to be handed over, with what was recorded of it. */
export interface EvidenceToSave extends PackContext {
  readonly article: PackedArticle & { readonly textSha256: string };
  readonly recorded: readonly RecordedQuotation[];
}

/** Hands over a page as evidence, as one file. */
export async function saveEvidence({
  article,
  recorded,
  ...context
}: EvidenceToSave): Promise<void> {
  const { packEvidence } = await import('../reading/pack-evidence');
  const pack = await packEvidence(article, recorded, context);
  saveFile(`bang-chung-${article.textSha256.slice(0, 8)}.json`, pack, 'application/json');
}

/** Hands over the article that is read as evidence, as one file. */
export async function saveArticleAsEvidence(
  context: PanelContext,
  isWithPersonal: boolean,
): Promise<void> {
  const { article, register, language } = context.state.get();
  const page = article?.page;
  if (!article || !page) return;
  const records = register ? recordsOfArticle(register, article) : [];
  const recorded = recordedOf(
    records.map(({ record: { kind }, quotations }) => ({ kind, quotations: [...quotations] })),
    language,
  );
  const capturedAt = new Date(page.takenAtMs ?? context.now()).toISOString();
  const { newId } = context;
  await saveEvidence({ article, recorded, page, capturedAt, newId, isWithPersonal });
}
