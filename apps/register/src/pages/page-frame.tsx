import type { Language } from '@camket/domain/data';
import type { Child } from 'hono/jsx';
import type { Caller } from '../devices/device-tokens';
import { speakIn } from './words';

/** What every page is given. */
export interface PageContext {
  readonly language: Language;
  readonly caller: Caller | null;
  readonly orgName: string;
  /** Path with query of this page, to come back to after switching the language. */
  readonly here: string;
  /** Entries in the ledger. */
  readonly n: number;
}

interface FrameProps {
  readonly page: PageContext;
  readonly title: string;
  readonly current?: (typeof MENU)[number];
  readonly children: Child;
}

/** The frame of every page: head, menu, content, foot. */
export function PageFrame({ page, title, current, children }: FrameProps) {
  const say = speakIn(page.language);
  return (
    <html lang={page.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${say('register')} CamKết`}</title>
        <link rel="stylesheet" href="/assets/register.css" />
        <link rel="icon" href="/assets/register.svg" type="image/svg+xml" />
        <script src="/assets/register.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {say('skip')}
        </a>
        <Band page={page} current={current} />
        <main id="content" class="inside" tabindex={-1}>
          {children}
        </main>
        <Foot page={page} />
      </body>
    </html>
  );
}

const MENU = ['records', 'overview', 'events', 'leads', 'devices'] as const;

function Band({ page, current }: { page: PageContext; current: FrameProps['current'] }) {
  const say = speakIn(page.language);
  return (
    <header class="band">
      <div class="inside">
        <a class="brand" href="/records">
          CamKết · {say('register')}
          <small>{page.orgName}</small>
        </a>
        {page.caller && (
          <nav aria-label={say('menu')}>
            <ul class="menu">
              {MENU.map((name) => (
                <li>
                  <a href={`/${name}`} aria-current={current === name ? 'page' : undefined}>
                    {say(name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="side">
          <a
            href={otherLanguage(page)}
            lang={page.language === 'vi' ? 'en' : 'vi'}
            hreflang={page.language === 'vi' ? 'en' : 'vi'}
          >
            {say('otherLanguage')}
          </a>
          {page.caller && (
            <form method="post" action="/logout">
              <button type="submit">{say('signOut')}</button>
            </form>
          )}
        </div>
      </div>
    </header>
  );
}

function Foot({ page }: { page: PageContext }) {
  const say = speakIn(page.language);
  return (
    <footer class="foot">
      <div class="inside">
        <p>{say('footer')}</p>
        {page.caller && (
          <p class="row noprint">
            <a href="/api/v1/ledger.jsonl">{say('download')}</a>
            <span>
              {page.n} {say('entries')}
            </span>
            <a href="/api/openapi.json">{say('apiDescription')}</a>
          </p>
        )}
      </div>
    </footer>
  );
}

function otherLanguage({ here, language }: PageContext): string {
  const url = new URL(here, 'http://register');
  url.searchParams.set('lang', language === 'vi' ? 'en' : 'vi');
  return `${url.pathname}${url.search}`;
}
