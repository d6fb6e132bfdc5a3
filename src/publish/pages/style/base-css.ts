import { COLOUR_CSS } from './colours.ts';

/** Inter, as far as the texts of pages go; signs that it lacks are of the reader's own fonts. */
const fontFace = (file: string, range: string): string =>
  `@font-face { font-family: Inter; font-display: swap; font-weight: 100 900; src: url(assets/${file}.woff2) format("woff2"); unicode-range: ${range}; }`;

const FONT_CSS = [
  fontFace(
    'inter-latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ),
  fontFace(
    'inter-latin-ext',
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ),
].join('\n');

/** What pages and frames have in common. Sheets lie at the top of the site, so that their fonts are found below any path. */
export const BASE_CSS = `${FONT_CSS}
${COLOUR_CSS}
*, *::before, *::after { box-sizing: border-box; }
html { font: 1rem/1.5 Inter, system-ui, sans-serif; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
a { color: var(--measured); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--measured); outline-offset: 2px; }
img { display: block; max-width: 100%; height: auto; }
h1, h2, h3, dl, dd, p, ul, ol, figure { margin: 0; }
/* Only where figures stand below one another: it makes the hyphen as wide as a digit too. */
table, .tally, .counts, .measured, output { font-variant-numeric: tabular-nums; }
time { white-space: nowrap; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.6rem; padding: 0.6rem 0.9rem; background: var(--shade); border-left: 0.3rem solid var(--mark); }
.verdict svg, .verdict strong { color: var(--mark); }
.verdict strong { font-size: 1.15rem; }
.verdict span, .note, dt, footer { color: var(--muted); font-size: 0.875rem; }
.lead { font-size: 1.125rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem 1.5rem; }
dd { font-weight: 600; }
`;
