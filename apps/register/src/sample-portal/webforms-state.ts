import { html } from 'hono/html';
import type { Markup } from './page-context.js';

// NOTE: a real page state runs to kilobytes; readers must pass over it, so ours is long too.
const STATE_REPEATS = 40;

/**
 * The hidden fields that ASP.NET WebForms puts at the top of its one form.
 *
 * @param seed - what the fields are derived from, so that a page is the same each time
 * @returns the hidden inputs
 * @example
 * String(webformsState('trang')).includes('__VIEWSTATE') // => true
 */
export function webformsState(seed: string): Markup {
  const state = Buffer.from(`/wEPDwUK${seed}`.repeat(STATE_REPEATS)).toString('base64');
  const fields: [string, string][] = [
    ['__EVENTTARGET', ''],
    ['__EVENTARGUMENT', ''],
    ['__VIEWSTATE', state],
    ['__VIEWSTATEGENERATOR', 'CA0B0334'],
    ['__EVENTVALIDATION', state.slice(0, 88)],
  ];
  return html`<div class="aspNetHidden">
      ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" id="${name}" value="${value}" /> `)}
    </div>
    <script src="/assets/webforms.js" type="text/javascript"></script>`;
}
