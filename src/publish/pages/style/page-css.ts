import { BASE_CSS } from './base-css.ts';
import { CHART_CSS } from './chart-css.ts';
import { PARTS_CSS } from './parts-css.ts';

/** The frame of every page: head, foot, columns, headings and forms. */
const FRAME_CSS = `
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--ground); z-index: 9; }
.top, main, .foot { width: 100%; max-width: 76rem; margin: 0 auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
body { display: flex; flex-direction: column; min-height: 100vh; }
main:focus { outline: none; }
main { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 1.25rem; padding-block: 1.5rem 3rem; }
.top { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; align-items: center; padding-block: 0.6rem; border-bottom: 1px solid var(--rule); }
.name { display: inline-flex; gap: 0.45rem; align-items: center; font-weight: 700; color: var(--ink); text-decoration: none; }
.name img { width: 1.1rem; height: 1.1rem; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding: 0; list-style: none; }
.top nav a { display: block; padding: 0.25rem 0; color: var(--ink); text-decoration: none; font-size: 0.9375rem; }
.top nav a:hover { text-decoration: underline; }
.top nav [aria-current] { color: var(--measured); font-weight: 600; box-shadow: inset 0 -2px var(--measured); }
.top form { flex: 1 1 12rem; max-width: 22rem; margin-left: auto; position: relative; }
.foot { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; justify-content: space-between; padding-block: 1rem 2rem; border-top: 1px solid var(--rule); }
.foot ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding: 0; list-style: none; }
h1 { font-size: clamp(1.55rem, 1.2rem + 1.8vw, 2.25rem); line-height: 1.18; letter-spacing: -0.018em; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; letter-spacing: -0.008em; }
h3 { font-size: 1rem; line-height: 1.4; }
p, li, dd { max-width: 46rem; }
section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; align-content: start; }
main > section, .column > section { padding-top: 1rem; border-top: 1px solid var(--rule); }
section > ul, section > ol { padding-left: 1.25rem; }
section > ol > li, section > ul > li { margin-block: 0.15rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3rem; }
.column { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; align-content: start; }
.columns.reversed { grid-auto-flow: row; }
.row > .field { flex: 1 1 9rem; max-width: 24rem; }
.row > .grows { flex: 1 1 18rem; max-width: none; }
aside > button { justify-self: start; }
.verdict, .notice { max-width: none; }
::placeholder { color: var(--muted); opacity: 1; }
.glossary dt { font-size: 1rem; color: inherit; font-weight: 600; }
.glossary dd { font-weight: 400; font-size: 0.9375rem; }
@media (max-width: 61.99rem) { .top form { max-width: none; } }
@media (max-width: 40rem) { .row > .field { max-width: none; } }
.anchored { position: relative; }
.tally { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
.tally dd { font-size: 1.35rem; }
@media (min-width: 62rem) { .columns.reversed { grid-template-columns: 20rem minmax(0, 1fr) !important; } .columns { grid-template-columns: minmax(0, 1fr) 19rem; } .columns.even { grid-template-columns: repeat(2, minmax(0, 1fr)); } aside dl { grid-template-columns: minmax(0, 1fr); } .side { position: sticky; top: 1rem; align-self: start; } }
.crumbs { font-size: 0.875rem; color: var(--muted); }
.crumbs a { color: inherit; }
.frozen, .notice { padding: 0.6rem 0.9rem; border: 1px solid var(--rule); background: var(--shade); }
code, pre, kbd { font: 0.875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { overflow-x: auto; padding: 0.75rem; background: var(--shade); margin: 0; white-space: pre-wrap; }
.formula { display: block; padding: 0.55rem 0.8rem; background: var(--shade); border-radius: 0.2rem; }
details { border-top: 1px solid var(--rule); padding: 0.2rem 0; }
details + details { margin-top: -0.35rem; }
summary { cursor: pointer; padding: 0.15rem 0; }
summary span { color: var(--muted); font-size: 0.875rem; }
details > *:not(summary) { margin-top: 0.5rem; }
button, .button, select, input, textarea { font: inherit; color: inherit; }
button, .button { display: inline-flex; align-items: center; gap: 0.4rem; padding: 0.4rem 0.9rem; border: 1px solid var(--measured); border-radius: 0.25rem; background: var(--ground); color: var(--measured); text-decoration: none; cursor: pointer; font-weight: 600; font-size: 0.9375rem; }
button:hover, .button:hover { background: var(--shade); }
button.main { background: var(--measured); color: var(--ground); }
.quiet { border-color: transparent; padding-inline: 0.4rem; font-weight: 500; background: none; }
select, input[type="text"], input[type="search"], input[type="number"], input[type="date"], textarea { width: 100%; padding: 0.4rem 0.6rem; border: 1px solid var(--muted); border-radius: 0.25rem; background: var(--ground); }
label { font-size: 0.875rem; color: var(--muted); }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: grid; gap: 0.75rem; }
legend { padding: 0; font-weight: 600; margin-bottom: 0.25rem; }
input[type="range"] { width: 100%; accent-color: var(--measured); }
input[type="checkbox"] { accent-color: var(--measured); width: 1.05rem; height: 1.05rem; flex: none; }
.check { display: inline-flex; gap: 0.5rem; align-items: center; color: var(--ink); font-size: 0.9375rem; }
.field { display: grid; gap: 0.15rem; align-content: start; }
.row { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[aria-busy="true"] { opacity: 0.55; }
p, h1, h2, h3 { text-wrap: pretty; }
@media print { .top, .foot, .use, form { display: none; } }
@media (prefers-reduced-motion: no-preference) { [aria-busy] { transition: opacity 0.15s; } }
`;

/** The sheet of pages. */
export const PAGE_CSS = `${BASE_CSS}${FRAME_CSS}${PARTS_CSS}${CHART_CSS}`;
