import { wordingOf } from '../../wording/wording';
import type { PassageForm } from '../../recording/passage-form';
import type { ViewProps } from './view-props';

/** The words of the article that the form is about. */
export function QuotedPassage({
  context,
  state,
  form,
}: ViewProps & { readonly form: PassageForm }) {
  const words = wordingOf(state.language);
  const { quote, kind } = form.draft;
  const { tabId } = state;
  return (
    <figure class="quote" data-kind={kind}>
      <blockquote lang="vi">{quote.exact}</blockquote>
      {tabId !== null && (
        <figcaption>
          <button type="button" class="quiet" onClick={() => void context.page.show(tabId, quote)}>
            {words.showInPage}
          </button>
        </figcaption>
      )}
    </figure>
  );
}
