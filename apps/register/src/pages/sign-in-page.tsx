import { PageFrame, type PageContext } from './page-frame';
import { speakIn } from './words';

/** Asks for the token when nobody is signed in. */
export function SignInPage({ page, isWrong }: { page: PageContext; isWrong: boolean }) {
  const say = speakIn(page.language);
  return (
    <PageFrame page={page} title={say('signInTitle')}>
      <div class="card">
        <h1>{say('signInTitle')}</h1>
        <p class="lead-in" id="token-hint">
          {say('signInHelp')}
        </p>
        {isWrong && (
          <p class="message bad" role="alert">
            {say('wrongToken')}
          </p>
        )}
        <form method="post" action="/login">
          <div class="field">
            <label for="token">{say('token')}</label>
            <input
              id="token"
              name="token"
              type="text"
              autocomplete="off"
              required
              aria-describedby="token-hint"
              spellcheck={false}
            />
          </div>
          <button type="submit">{say('signIn')}</button>
        </form>
      </div>
    </PageFrame>
  );
}

/** Says that there is no such page or record, or that something went wrong. */
export function ProblemPage({
  page,
  title,
  detail,
}: {
  page: PageContext;
  title: string;
  detail: string;
}) {
  const say = speakIn(page.language);
  return (
    <PageFrame page={page} title={title}>
      <div class="card empty">
        <h1>{title}</h1>
        <p>{detail}</p>
        <p>
          <a href="/records">{say('records')}</a>
        </p>
      </div>
    </PageFrame>
  );
}
