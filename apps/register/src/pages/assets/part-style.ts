/** Cards, lists, tables, status marks and forms. */
export const PART_STYLE = `
.card { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: clamp(0.9rem, 2.5vw, 1.4rem); margin-bottom: var(--gap); }
.card > :last-child { margin-bottom: 0; }
.split { display: grid; gap: 0 var(--gap); grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 62rem) {
  .split { grid-template-columns: minmax(0, 1fr) 23rem; grid-template-rows: auto 1fr; column-gap: var(--gap); row-gap: 0; }
  .split > .aside { grid-column: 2; grid-row: 1 / span 2; }
}
.row { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; }
.between { justify-content: space-between; }
.tag { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.12rem 0.6rem; border-radius: 999px; font-size: 0.86rem; line-height: 1.5; background: var(--calm-bg); color: var(--calm); text-align: left; }
.tag::before { content: ""; width: 0.55em; height: 0.55em; border-radius: 50%; background: currentColor; flex: none; }
.tag.good { background: var(--good-bg); color: var(--good); }
.tag.warn { background: var(--warn-bg); color: var(--warn); }
.tag.warn::before { border-radius: 1px; transform: rotate(45deg); }
.tag.bad { background: var(--bad-bg); color: var(--bad); font-weight: 600; }
.tag.bad::before { border-radius: 1px; }
.tag.plain { background: transparent; color: var(--soft); padding-inline: 0; }
.tag.plain::before { background: transparent; border: 1.5px solid currentColor; }
.number { font-weight: 700; white-space: nowrap; font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); } .small { font-size: 0.88rem; }
.tables { position: relative; overflow-x: auto; margin-bottom: var(--gap); border: 1px solid var(--line); border-radius: var(--radius); background: var(--card); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: 0.8rem 1rem; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: 0.65rem 0.8rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--faint); font-size: 0.86rem; color: var(--soft); font-weight: 600; white-space: nowrap; }
thead th.wrap { white-space: normal; min-width: 5.6rem; vertical-align: bottom; }
tbody th, tfoot th { font-weight: 600; }
.figures tbody th, .figures tfoot th { min-width: 10.5rem; }
caption .small { font-weight: 400; }
.conflicts tbody + tbody th, .conflicts tbody + tbody tr:first-child td { border-top-width: 2px; }
.conflicts td { min-width: 7rem; } .conflicts td:nth-last-child(2) { min-width: 17rem; } .conflicts td:last-child { min-width: 11rem; } .conflicts q { quotes: none; }
.plain-list { list-style: none; padding: 0; margin: 0; } .plain-list li + li { margin-top: 0.35rem; }
td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
tfoot td, tfoot th { font-weight: 700; background: var(--faint); }
.records td:nth-child(2) { min-width: 17rem; }
.records tbody th { min-width: 8.2rem; } .records td:nth-child(3) { min-width: 8.5rem; } .records td:nth-child(4) { min-width: 8rem; } .records td:nth-child(5) { min-width: 11.5rem; }
.records tbody th .small { font-weight: 400; }
.records .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.records .tag { margin-bottom: 0.2rem; }
@media (max-width: 61.9rem) {
  .records thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .records, .records tbody, .records tr, .records td, .records th { display: block; }
  .records tr { padding: 0.7rem 0.9rem; border-top: 1px solid var(--line); }
  .records tbody tr:first-child { border-top: 0; }
  .records td, .records tbody th { border: 0; padding: 0.15rem 0; }
  .records td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: 0.86rem; }
  .records td:nth-child(n), .records tbody th { min-width: 0; }
  .conflicts thead, .events thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .conflicts, .conflicts tbody, .conflicts tr, .conflicts td, .conflicts th, .events, .events tbody, .events tr, .events td, .events th { display: block; }
  .conflicts tr, .conflicts tbody tr:first-child, .events tr { padding: 0.6rem 0.9rem; border-top: 1px solid var(--line); }
  .events td, .events tbody th, .conflicts td:nth-child(n), .conflicts tbody th:nth-child(n), .conflicts tbody tr:nth-child(n) td { min-width: 0; border: 0; padding: 0.15rem 0; }
  .conflicts tbody th { font-size: 1.05rem; }
  .events td.count { text-align: left; }
  .conflicts td[data-label]::before, .events td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: 0.86rem; }
}
.quote { margin: 0 0 0.8rem; white-space: pre-line; padding: 0.2rem 0 0.2rem 1rem; border-left: 4px solid var(--brand); font-size: 1.08rem; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { .quote { border-left-color: var(--link); } }
.quote .around { color: var(--soft); }
mark { background: var(--mark); color: var(--mark-ink); padding: 0.05em 0.1em; border-radius: 2px; }
dl.facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15rem 1rem; margin: 0; }
dl.facts dt { color: var(--soft); font-size: 0.88rem; margin-top: 0.45rem; }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
@media (min-width: 40rem) { dl.facts.wide { grid-template-columns: 13rem minmax(0, 1fr); } dl.facts.wide dt { margin-top: 0; } dl.facts.wide dt, dl.facts.wide dd { padding-block: 0.25rem; } }
ol.line { list-style: none; margin: 0; padding: 0; border-left: 2px solid var(--line); }
ol.line > li { position: relative; padding: 0 0 0.9rem 1.1rem; }
ol.line > li::before { content: ""; position: absolute; left: -0.42rem; top: 0.5rem; width: 0.7rem; height: 0.7rem; border-radius: 50%; background: var(--card); border: 2px solid var(--soft); }
ol.line > li.now::before { background: var(--link); border-color: var(--link); }
.bars { display: flex; height: 0.9rem; border-radius: 999px; overflow: hidden; background: var(--faint); }
.cells { display: grid; gap: 0.7rem; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); list-style: none; padding: 0; margin: 0 0 var(--gap); }
.cells a { display: block; padding: 0.8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); text-decoration: none; color: inherit; height: 100%; }
.cells a:hover { border-color: var(--link); }
.cells strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.empty { text-align: center; padding: 2.5rem 1rem; }
.empty .lead-in { margin-inline: auto; }
`;
