import type { Ref } from 'preact';
import { walkWordsOf } from '../wording/walk-words';
import { SAMPLE_ARTICLE, SAMPLE_TITLE, type SampleSentence } from './sample-article';
import type { WalkProps } from './walk-props';

/** The sample as it would stand on a portal; what is looked at and what is followed is marked. */
export function SampleArticle({
  language,
  walk,
  body,
}: Omit<WalkProps, 'act'> & { readonly body: Ref<HTMLDivElement> }) {
  return (
    <section class="sample" aria-label={walkWordsOf(language).sample}>
      <div ref={body} lang="vi">
        <h3>{SAMPLE_TITLE}</h3>
        {SAMPLE_ARTICLE.map((sentences, index) => (
          <p key={index}>
            {sentences.map((sentence) => (
              <Sentence key={sentence.key} {...{ sentence, walk }} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

function Sentence({
  sentence,
  walk,
}: Pick<WalkProps, 'walk'> & { readonly sentence: SampleSentence }) {
  const { key, text } = sentence;
  const kept = walk.passages.find(
    ({ decision, quoted }) => decision === 'accepted' && text.includes(quoted),
  );
  const isInWork = walk.focusKey === key;
  if (!kept && !isInWork) return <span data-sentence={key}>{text} </span>;
  const kind = kept?.kind ?? walk.passages.find((passage) => passage.key === key)?.kind;
  return (
    <>
      <mark data-sentence={key} data-kind={kind} class={isInWork ? 'in-work' : undefined}>
        {text}
      </mark>{' '}
    </>
  );
}
