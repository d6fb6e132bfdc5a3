import type { Verdict } from '../../domain/verdict.ts';
import { COLOURS, type Colours } from '../pictures/theme.ts';

const variables = ({ ground, ink, muted, rule, shade, measured, verdicts }: Colours): string =>
  [
    `--ground:${ground};--ink:${ink};--muted:${muted};--rule:${rule};--shade:${shade};--link:${measured};`,
    ...Object.entries(verdicts).map(([verdict, colour]) => `--${verdict.toLowerCase()}:${colour};`),
  ].join('');

const verdictRules = (Object.keys(COLOURS.light.verdicts) as Verdict[])
  .map(
    (verdict) =>
      `.${verdict.toLowerCase()} > svg, .${verdict.toLowerCase()} > strong { color: var(--${verdict.toLowerCase()}); }`,
  )
  .join('\n');

/** The colours of pictures, so that a page and what it shows are of one piece. */
const BASE = `:root { color-scheme: light dark; ${variables(COLOURS.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(COLOURS.dark)} } }
.dark { color-scheme: dark; ${variables(COLOURS.dark)} }
*, *::before, *::after { box-sizing: border-box; }
html { font: 1rem/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
body { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
img { display: block; max-width: 100%; height: auto; }
h1, h2, dl, dd, p, ul, ol, figure { margin: 0; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.6rem; padding: 0.6rem 0.9rem; background: var(--shade); }
.verdict strong { font-size: 1.15rem; }
.verdict span, .note, dt, footer { color: var(--muted); font-size: 0.875rem; }
.lead { font-size: 1.125rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem 1.5rem; }
dd { font-weight: 600; }
.wide { grid-column: 1 / -1; }
${verdictRules}
`;

/** The sheet of permalink pages. */
export const PAGE_CSS = `${BASE}
header, main, body > footer { max-width: 50rem; margin: 0 auto; padding: 0.75rem 1.25rem; }
header { display: flex; gap: 1rem; align-items: baseline; border-bottom: 1px solid var(--rule); }
header a { font-weight: 700; color: var(--ink); text-decoration: none; }
header span { color: var(--muted); font-size: 0.875rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding-block: 1.5rem 2rem; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.2; letter-spacing: -0.015em; }
h2 { font-size: 1.15rem; margin-top: 0.75rem; }
section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
section > ul, section > ol { padding-left: 1.25rem; }
section > ol > li, section > ul > li { margin-block: 0.15rem; }
.frozen { padding: 0.6rem 0.9rem; border: 1px solid var(--rule); background: var(--shade); }
.table { display: block; overflow-x: auto; }
table { width: 100%; min-width: 34rem; overflow-wrap: break-word; border-collapse: collapse; font-size: 0.9375rem; }
caption { text-align: left; font-weight: 700; font-size: 1.15rem; padding: 0.75rem 0 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--rule); min-width: 5.5rem; }
th { font-size: 0.875rem; color: var(--muted); font-weight: 600; }
code, pre { font: 0.875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { overflow-x: auto; padding: 0.75rem; background: var(--shade); margin: 0.4rem 0 0.6rem; white-space: pre-wrap; }
details { border-top: 1px solid var(--rule); padding: 0.35rem 0; }
summary { cursor: pointer; }
summary span { color: var(--muted); font-size: 0.875rem; }
.forms { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.15rem 1rem; padding: 0; list-style: none; }
.forms a { font-family: ui-monospace, monospace; font-size: 0.875rem; margin-right: 0.4rem; }
body > footer { border-top: 1px solid var(--rule); }
@media print { .use, header { display: none; } }
`;

/** The sheet of pages in frames: they are as wide as the frame, from 280 dots on. */
export const EMBED_CSS = `${BASE}
article { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; max-width: 50rem; padding-bottom: 0.75rem; border: 1px solid var(--rule); }
article > * { margin-inline: 1rem; }
article > .verdict { margin-inline: 0; padding-inline: 1rem; }
article > picture { margin: 0; }
h1 { font-size: clamp(1.25rem, 1rem + 2.5vw, 1.9rem); line-height: 1.2; letter-spacing: -0.015em; }
.lead { font-size: 1.0625rem; }
p { font-size: 0.9375rem; }
dl { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); }
`;
