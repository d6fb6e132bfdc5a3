import { Standing } from '../../../domain/standing.ts';
import { COLOURS, type Colours } from '../../pictures/theme.ts';

const name = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** Colours that a sheet names, so that what is drawn into a page follows the reader's preference. */
export const VARIABLES: Colours = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  shade: 'var(--shade)',
  measured: 'var(--measured)',
  printed: 'var(--printed)',
  held: 'var(--held)',
  vintages: COLOURS.light.vintages.map((_colour, index) => `var(--vintage-${index})`),
  verdicts: {
    ACCURATE: 'var(--accurate)',
    CLOSE: 'var(--close)',
    MISDATED: 'var(--misdated)',
    MISLEADING: 'var(--misleading)',
    CONTRADICTED: 'var(--contradicted)',
    PENDING: 'var(--pending)',
    UNVERIFIED: 'var(--unverified)',
    NOT_CHECKABLE: 'var(--not-checkable)',
  },
  standings: {
    ESTABLISHED: 'var(--established)',
    SUPPORTED: 'var(--supported)',
    CONTESTED: 'var(--contested)',
    UNTESTED: 'var(--untested)',
    UNSUPPORTED: 'var(--unsupported)',
  },
};

const declared = (colours: Colours): string =>
  Object.entries(colours)
    .flatMap(([key, value]: [string, string | readonly string[] | { readonly [word: string]: string }]) => {
      if (typeof value === 'string') return `--${key}:${value};`;
      if (key === 'vintages') return Object.values(value).map((colour, index) => `--vintage-${index}:${colour};`);
      return Object.entries(value).map(([word, colour]) => `--${name(word)}:${colour};`);
    })
    .join('');

const coloured = (word: string): string => `.${name(word)} { --mark: var(--${name(word)}); }`;

/** The colours of pictures as variables, so that a page and what it shows are of one piece. */
export const COLOUR_CSS = `:root { color-scheme: light dark; ${declared(COLOURS.light)} }
@media (prefers-color-scheme: dark) { :root { ${declared(COLOURS.dark)} } }
.dark { color-scheme: dark; ${declared(COLOURS.dark)} }
${[...Object.keys(COLOURS.light.verdicts), ...Object.keys(Standing)].map(coloured).join('\n')}
`;

/** The class of a verdict or a standing, which gives what is in it "--mark" as its colour. */
export const classOf = name;
