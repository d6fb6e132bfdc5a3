import type { PageQuery } from './pages/page-query.ts';
import type { SubjectKind } from './subjects/subject.ts';

/** A form in which subjects are published: what its addresses end in, and what it is served as. */
interface FormKind {
  readonly media: string;
  /** What it is, for the list of forms on a page. */
  readonly words: string;
  readonly kinds: readonly SubjectKind[];
}

const ALL: readonly SubjectKind[] = ['article', 'claim', 'series', 'source', 'loop', 'causal-link', 'causal-map'];
const DRAWN: readonly SubjectKind[] = ['article', 'claim', 'series', 'loop', 'causal-link', 'causal-map'];
const CITED: readonly SubjectKind[] = ['article', 'claim', 'series', 'source', 'loop', 'causal-link'];

/** Every form by its suffix, in the order in which pages list them. "html" is the form without a suffix. */
export const FORMS = {
  html: { media: 'text/html; charset=utf-8', words: 'page', kinds: ALL },
  json: { media: 'application/json; charset=utf-8', words: 'all that is shown, as JSON', kinds: ALL },
  jsonld: { media: 'application/ld+json; charset=utf-8', words: 'linked data of schema.org', kinds: ALL },
  trig: { media: 'application/trig', words: 'nanopublication in TriG', kinds: ['claim'] },
  csv: { media: 'text/csv; charset=utf-8', words: 'table', kinds: ALL },
  svg: { media: 'image/svg+xml; charset=utf-8', words: 'picture as SVG', kinds: DRAWN },
  png: { media: 'image/png', words: 'picture as PNG', kinds: DRAWN },
  md: { media: 'text/markdown; charset=utf-8', words: 'Markdown', kinds: ALL },
  wikitext: { media: 'text/x-wiki; charset=utf-8', words: 'wikitext of MediaWiki', kinds: ALL },
  bib: { media: 'application/x-bibtex; charset=utf-8', words: 'citation for BibTeX', kinds: CITED },
  'csl.json': {
    media: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    words: 'citation as CSL-JSON',
    kinds: CITED,
  },
  'apa.txt': { media: 'text/plain; charset=utf-8', words: 'citation in the style of the APA', kinds: CITED },
} as const satisfies Record<string, FormKind>;

export type Form = keyof typeof FORMS;

export const FORM_NAMES = Object.keys(FORMS) as readonly Form[];

/** The forms that a kind of subject has. */
export function formsOf(kind: SubjectKind): readonly Form[] {
  return FORM_NAMES.filter((form) => (FORMS[form].kinds as readonly SubjectKind[]).includes(kind));
}

export const THEMES = ['light', 'dark'] as const;

/** Colours of a picture. */
export type Theme = (typeof THEMES)[number];

export const VIEWS = ['main', 'chart', 'badge'] as const;

/** What a picture shows of a claim: the card, the chart of the series that measures it, or a badge of one line. */
export type View = (typeof VIEWS)[number];

export const WIDTHS = ['wide', 'narrow'] as const;

/** How wide a chart is laid out: for a column of text, or for a telephone, where the wide one would be too small to read. */
export type Width = (typeof WIDTHS)[number];

/** Everything that a form depends on besides the publication. */
export interface Setting {
  /** Address that links are built from, without a slash at the end. */
  readonly site: string;
  /** Whether links lead to this revision, to stay as it is, or to whatever the subject is by then. */
  readonly frozen: boolean;
  readonly theme: Theme;
  readonly view: View;
  /** Wide where it is left out. */
  readonly width?: Width;
  /** What the address asks of a page after its "?"; nothing where it is left out. */
  readonly query?: PageQuery;
  /** The reader's own copy of an article, as code points; none where it is left out. */
  readonly copy?: readonly string[];
}
