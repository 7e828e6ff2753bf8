/** Forms, messages, and how a page prints. */
export const FORM_STYLE = `
label, legend { font-weight: 600; font-size: 0.94rem; }
.field { margin-bottom: 0.9rem; }
.field > label { display: block; margin-bottom: 0.2rem; }
.field { position: relative; }
.offers {
  position: absolute; z-index: 5; left: 0; right: 0; max-height: 15rem; overflow-y: auto; margin: 0.1rem 0 0; padding: 0.2rem; list-style: none;
  background: var(--card); border: 1px solid var(--soft); border-radius: 6px;
}
.offers li { padding: 0.4rem 0.5rem; border-radius: 4px; cursor: pointer; }
.offers li[aria-selected="true"] { outline: 2px solid var(--link); }
.offers .hint { display: block; }
.hint { color: var(--soft); font-size: 0.87rem; margin: 0.15rem 0 0; }
input, select, textarea, button { font: inherit; color: inherit; }
input[type="text"], input[type="search"], select, textarea {
  width: 100%; padding: 0.5rem 0.65rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--card);
}
textarea { min-height: 5rem; resize: vertical; }
[aria-invalid="true"] { border-color: var(--bad) !important; border-width: 2px !important; }
button, .button {
  display: inline-block; padding: 0.5rem 1rem; border-radius: 6px; border: 1px solid var(--brand); background: var(--brand);
  color: var(--brand-ink); cursor: pointer; text-decoration: none; min-height: 2.5rem;
}
@media (prefers-color-scheme: dark) { main button, main .button { border-color: var(--link); } }
button.second, .button.second { background: transparent; color: var(--link); border-color: var(--line); }
button:hover, .button:hover { filter: brightness(1.12); }
.filters { display: grid; gap: 0.6rem 0.8rem; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); align-items: start; }
.filters .field { margin: 0; }
.filters .field > button { margin-top: 1.65rem; }
form[role="search"] .hint { margin-bottom: 0.8rem; }
details.card { padding-block: 0.6rem; }
details.card[open] { padding-bottom: 1.2rem; }
.search { display: flex; gap: 0.5rem; margin-bottom: 0.8rem; }
.search input { font-size: 1.08rem; }
.search button { white-space: nowrap; }
details > summary { cursor: pointer; font-weight: 600; padding: 0.35rem 0; }
details.act { border-top: 1px solid var(--line); }
details.act:first-of-type { border-top: 0; }
details.act > summary { color: var(--link); padding: 0.6rem 0; }
details.act[open] > summary { margin-bottom: 0.4rem; }
details.act > form { margin-bottom: 1.2rem; }
.message { border: 1px solid; border-left-width: 5px; border-radius: 6px; padding: 0.7rem 1rem; margin-bottom: var(--gap); }
.message.good { background: var(--good-bg); color: var(--good); } .message.bad { background: var(--bad-bg); color: var(--bad); }
.message.warn { background: var(--warn-bg); color: var(--warn); }
.message ul { margin: 0.3rem 0 0; padding-left: 1.2rem; } .message a { color: inherit; }
.findings { list-style: none; margin: 0.3rem 0 0; padding: 0; font-size: 0.9rem; }
.findings .error { color: var(--bad); } .findings .warning { color: var(--warn); } .findings .advice { color: var(--ink); }
.findings li { padding: 0.35rem 0; border-top: 1px solid var(--line); } .findings li:first-child { border-top: 0; }
.findings .soft { display: block; }
.echo { display: block; min-height: 1.4em; color: var(--good); font-weight: 600; font-size: 0.94rem; }
.echo.none { color: var(--warn); }
.code { font-size: 2rem; letter-spacing: 0.12em; font-weight: 700; font-family: ui-monospace, Consolas, monospace; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; }
  body { font-size: 10.5pt; }
  .band { background: none; color: #000; border-bottom: 2px solid #000; }
  .menu, .side, .skip, form, .acts, .noprint { display: none !important; }
  .card, .tables { border: 0; padding: 0; break-inside: avoid; }
  .records .words { -webkit-line-clamp: none; display: block; }
  .split { display: block; }
  a { color: inherit; text-decoration: none; }
  .source a::after { content: " (" attr(href) ")"; font-size: 9pt; overflow-wrap: anywhere; }
  tr, li, .quote { break-inside: avoid; }
}
`;
