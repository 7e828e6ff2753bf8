import { PASSAGE_KINDS } from '@camket/domain/data';
import { saveFile } from '../register/save-file';
import type { PanelContext } from './panel-context';
import { recordsOfArticle } from './records-of-article';

/** Hands over the article that is read as evidence, as one file. */
export async function saveEvidence(context: PanelContext): Promise<void> {
  const { article, register, language } = context.state.get();
  const page = article?.page;
  if (!article || !page) return;
  const reading = await context.loadReading();
  const records = register ? recordsOfArticle(register, article) : [];
  const recorded = records.flatMap(({ record, quotations }) => {
    const comment =
      PASSAGE_KINDS.find(({ key }) => key === record.kind)?.label[language] ?? record.kind;
    return quotations.map((quotation) => ({ quotation, comment }));
  });
  const capturedAt = new Date(page.takenAtMs ?? context.now()).toISOString();
  const pack = await reading.packEvidence(article, recorded, {
    page,
    capturedAt,
    newId: context.newId,
  });
  saveFile(`bang-chung-${article.textSha256.slice(0, 8)}.json`, pack, 'application/json');
}
