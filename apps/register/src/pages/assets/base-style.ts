/** Colours, type and the frame of every page; light and dark follow the system. */
export const BASE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #17212b; --soft: #556270; --line: #d7dde4; --faint: #eef1f5;
  --brand: #0b3d63; --brand-ink: #ffffff; --link: #0b5394; --accent: #b3261e; --mark: #fff1b8; --mark-ink: #17212b;
  --good: #1c6b3c; --good-bg: #e4f3e9; --warn: #7a4d00; --warn-bg: #fdf0d2; --bad: #a01b14; --bad-bg: #fde7e5;
  --calm: #37526b; --calm-bg: #e6edf4; --focus: #0b5394;
  --radius: 10px; --gap: 1rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11161b; --card: #1a2128; --ink: #e8edf2; --soft: #a5b1bd; --line: #33404c; --faint: #222b34;
    --brand: #12324c; --brand-ink: #f2f6fa; --link: #8cc2f2; --accent: #ff8a80; --mark: #5b4a12; --mark-ink: #fff6d6;
    --good: #8fd9a8; --good-bg: #17351f; --warn: #f2c879; --warn-bg: #3a2c10; --bad: #ffaaa3; --bad-bg: #431916;
    --calm: #b3c7da; --calm-bg: #22313f; --focus: #8cc2f2;
  }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--ink); --line: currentColor; }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 "Be Vietnam Pro", "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 0.5rem; text-wrap: balance; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1.02rem; }
p { margin: 0 0 0.75rem; }
figure { margin: 0 0 var(--gap); }
ul { padding-left: 1.2rem; margin: 0 0 0.75rem; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: 0.86em; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999px; top: 0; background: var(--card); color: var(--link); padding: 0.6rem 1rem; z-index: 9; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.band { background: var(--brand); color: var(--brand-ink); border-bottom: 3px solid var(--accent); }
.band .inside { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; padding-block: 0.6rem; }
.inside { max-width: 78rem; margin-inline: auto; padding-inline: clamp(0.8rem, 3vw, 1.6rem); }
.brand { color: inherit; text-decoration: none; font-weight: 700; font-size: 1.15rem; letter-spacing: 0.01em; }
.brand small { display: block; font-weight: 400; font-size: 0.8rem; opacity: 0.85; letter-spacing: 0; }
.band nav { margin-right: auto; }
.menu { display: flex; flex-wrap: wrap; gap: 0.15rem; margin: 0; padding: 0; list-style: none; }
.menu a { display: inline-block; padding: 0.45rem 0.8rem; color: inherit; text-decoration: none; border-radius: 6px; }
.menu a:hover { background: rgb(255 255 255 / 14%); }
.menu a[aria-current] { background: rgb(255 255 255 / 20%); font-weight: 600; }
.band :focus-visible { outline-color: #fff; }
.side { display: flex; gap: 0.4rem; align-items: center; font-size: 0.9rem; }
.side a { color: inherit; padding: 0.4rem; }
.side form { margin: 0; }
.side button { padding: 0.35rem 0.8rem; min-height: 2.2rem;  background: none; border: 1px solid rgb(255 255 255 / 50%); color: inherit; }
main { padding-block: 1.4rem 3rem; }
.foot { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.88rem; padding-block: 1rem 2rem; }
.lead-in { color: var(--soft); max-width: 60ch; }
.path { font-size: 0.9rem; margin-bottom: 0.6rem; color: var(--soft); }
`;
