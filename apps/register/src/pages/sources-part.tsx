import type { Language } from '@camket/domain/data';
import type { EventArticle } from '../reading/event-sources';
import { showDay } from '../show-day';
import { SourceLink } from './source-link';
import { speakIn } from './words';

interface SourcesProps {
  readonly articles: readonly EventArticle[];
  readonly language: Language;
}

/** The articles that tell of one event, as one event with so many sources. */
export function SourcesPart({ articles, language }: SourcesProps) {
  const say = speakIn(language);
  const count = articles.length;
  return (
    <section class="card" aria-labelledby="sources">
      <h2 id="sources">{say('sources')}</h2>
      {count === 0 ? (
        <p class="soft">{say('noSources')}</p>
      ) : (
        <p>
          {say('oneEvent')} <strong>{count}</strong>{' '}
          {say(count === 1 ? 'sourceUnit' : 'sourcesUnit')}
        </p>
      )}
      <ol>
        {articles.map((article) => (
          <ArticleLine article={article} language={language} />
        ))}
      </ol>
    </section>
  );
}

function ArticleLine({ article, language }: { article: EventArticle; language: Language }) {
  const say = speakIn(language);
  const { source, copies, recordCount } = article;
  const facts = [
    source.portal,
    source.publishedAt && `${say('published')} ${showDay(source.publishedAt)}`,
    `${recordCount} ${say('recordsQuoted')}`,
    copies > 1 && `${copies} ${say('copies')}`,
    source.isRedacted && say('redacted'),
  ];
  return (
    <li>
      <SourceLink source={source} fallback={source.sourceId} />
      <div class="small soft">{facts.filter(Boolean).join(' · ')}</div>
    </li>
  );
}
