import type { RefObject } from 'preact';
import { KindField } from '../panel/views/KindField';
import { walkWordsOf } from '../wording/walk-words';
import { wordingOf } from '../wording/wording';
import { chooseKind, saveWords, takeWords } from './decide-on-sample';
import { MISSED_KEY } from './sample-article';
import type { WalkProps } from './walk-props';

/** The words selected in the sample; empty where none are, or where they lie outside of it. */
function selectedIn(body: HTMLElement | null): string {
  const selection = document.getSelection();
  if (!selection || !body?.contains(selection.anchorNode)) return '';
  return body.contains(selection.focusNode) ? selection.toString() : '';
}

function selectMissed(body: HTMLElement | null): void {
  const sentence = body?.querySelector(`[data-sentence="${MISSED_KEY}"]`);
  if (sentence) document.getSelection()?.selectAllChildren(sentence);
}

/** Following words that nothing proposed: select, take, choose the kind, save. */
export function SampleTag({
  language,
  walk,
  act,
  body,
}: WalkProps & { readonly body: RefObject<HTMLElement> }) {
  const words = wordingOf(language);
  const { form } = walk;
  return (
    <div class="tag-bar">
      <button type="button" onClick={() => selectMissed(body.current)}>
        {walkWordsOf(language).selectForMe}
      </button>
      <button
        type="button"
        class="primary"
        onClick={() => act((now) => takeWords(now, selectedIn(body.current)))}
      >
        {words.tagSelection}
      </button>
      {form !== null && (
        <div class="quote" data-testid="sample-form">
          <blockquote lang="vi">{form.quoted}</blockquote>
          <KindField
            language={language}
            value={form.kind}
            onChoose={(kind) => act((now) => chooseKind(now, kind))}
          />
          <button type="button" class="primary" onClick={() => act(saveWords)}>
            {words.save}
          </button>
        </div>
      )}
    </div>
  );
}
