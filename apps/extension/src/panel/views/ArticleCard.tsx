import { DownloadEvidence } from '../../evidence/DownloadEvidence';
import { KeptPage } from '../../evidence/KeptPage';
import { saveArticleAsEvidence } from '../../evidence/save-evidence';
import type { ReadArticle } from '../../reading/read-article-of-page';
import { formatDay, formatPrinted } from '../../wording/format-day';
import { wordingOf, type Words } from '../../wording/wording';
import { evidenceWordsOf } from '../../wording/evidence-words';
import { clippedBy, type Clipping } from '../clipped-by';
import type { PanelState } from '../panel-state';
import { capturedCopy } from '../records-of-article';
import type { ViewProps } from './view-props';

const SHOWN_FIELDS = ['title', 'portal', 'publishedAt', 'text'];

/** The article as it was read: portal, date, title, address, how well it was read, and who clipped it when. */
export function ArticleCard({ context, state }: ViewProps) {
  const { article, language } = state;
  if (!article) return null;
  const words = wordingOf(language);
  return (
    <section class="card article" aria-label={words.article} data-testid="article">
      <p class="article-origin">
        <span>{article.portal ?? words.noPortal}</span>
        <span>
          {article.publishedAt === null
            ? words.noDate
            : `${words.publishedOn} ${formatPrinted(article.publishedAt)}`}
        </span>
      </p>
      <h2>{article.title ?? words.untitled}</h2>
      <p class="article-address" title={article.url}>
        {article.canonicalUrl ?? article.url}
      </p>
      <Health article={article} language={language} words={words} />
      <Clippings context={context} state={state} />
      <Evidence context={context} state={state} />
    </section>
  );
}

/** What is kept of the page since it was clipped, and the page as evidence. */
function Evidence({ context, state }: ViewProps) {
  const { article, register, language } = state;
  if (!article) return null;
  const source = register ? capturedCopy(register, article) : null;
  const isCut = article.page?.leftOut.includes('end-of-page') === true;
  return (
    <>
      {source === null && isCut && <p class="hint">{evidenceWordsOf(language).willBeInPart}</p>}
      {source !== null && !source.isRedacted && (
        <KeptPage store={context.office.store} {...{ source, language }} />
      )}
      <DownloadEvidence
        language={language}
        text={article.text}
        onDownload={(isWithPersonal) =>
          void saveArticleAsEvidence(context, isWithPersonal).catch(context.logError)
        }
      />
    </>
  );
}

/** Who clipped the article when; where the office's register did not answer, that is said. */
function Clippings({ context, state }: ViewProps) {
  const { article, register, officeClips, language } = state;
  const words = wordingOf(language);
  const clippings = article && register ? clippedBy(register, article, officeClips) : [];
  const whoOf = ({ name, actorId }: Clipping): string =>
    name ?? (actorId === context.office.actor.id ? words.thisDevice : words.someone);
  const asking = officeClips.state;
  return (
    <>
      {clippings.length === 0 && asking !== 'asking' && (
        <p class="article-count">{words.notClipped}</p>
      )}
      {clippings.map((one) => (
        <p key={`${one.day} ${one.actorId}`} class="article-count" data-testid="clipped-by">
          {words.clippedBy(whoOf(one), formatDay(one.day), one.count)}
        </p>
      ))}
      <p class="hint" role="status" data-testid="office-clips">
        {(asking === 'asking' || asking === 'offline') && words.officeClips[asking]}
      </p>
    </>
  );
}

function Health({
  article,
  language,
  words,
}: {
  readonly article: ReadArticle;
  readonly language: PanelState['language'];
  readonly words: Words;
}) {
  const { reasons, doubtful, missing } = article.health;
  const named = (fields: readonly string[]) =>
    fields
      .filter((field) => SHOWN_FIELDS.includes(field))
      .map((field) => words.fieldNames[field] ?? field)
      .join(', ');
  const doubts = named(doubtful);
  const gaps = named(missing);
  const lines = [
    ...reasons.map((reason) => reason[language]),
    ...(doubts === '' ? [] : [`${words.healthDoubt}: ${doubts}`]),
    ...(gaps === '' ? [] : [`${words.healthMissing}: ${gaps}`]),
  ];
  if (lines.length === 0) return <p class="health good">{words.healthGood}</p>;
  return (
    <ul class="health doubt">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
