import { jsonText } from '../lib/json-text.ts';
import type { Form, Setting, View } from './forms.ts';
import { formsOf } from './forms.ts';
import { frameSizeOf } from './frame-size.ts';
import type { PageParts, ShownChart, ShownPicture } from './pages/page-parts.ts';
import type { Picture } from './pictures/picture.ts';
import type { Publication } from './publication.ts';
import type { Snippet } from './texts/snippet.ts';
import { toJsonForm } from './to-json.ts';

export type Written = string | Uint8Array;

type Writer = (publication: Publication, setting: Setting) => Written | Promise<Written>;

// What writes a form is loaded when the first of its kind is asked for: pictures and citations bring large libraries along.
const WRITERS: { readonly [F in Form]: () => Promise<Writer> } = {
  html: async () => async (publication, setting) =>
    writePage(publication, setting, await pagePartsOf(publication, setting)),
  json: async () => toJsonForm,
  jsonld: async () => (await import('./linked-data/to-jsonld.ts')).toJsonLd,
  trig: async () => (await import('./nanopublications/to-trig.ts')).toTrig,
  csv: async () => (await import('./tables/to-csv.ts')).toCsv,
  svg: async () => (await import('./pictures/to-svg.ts')).toSvg,
  png: async () => (await import('./pictures/to-png.ts')).toPng,
  md: async () => (await import('./texts/to-markdown.ts')).toMarkdown,
  wikitext: async () => (await import('./texts/to-wikitext.ts')).toWikitext,
  bib: async () => (await import('./citations/to-bib.ts')).toBib,
  'csl.json': async () => (await import('./citations/to-csl-json.ts')).toCslJson,
  'apa.txt': async () => (await import('./citations/to-apa.ts')).toApa,
};

/** A publication in a form: the same publication in the same setting gives the same bytes. */
export async function writeForm(publication: Publication, form: Form, setting: Setting): Promise<Written> {
  const writer = await WRITERS[form]();
  return writer(publication, setting);
}

/** The page for frames of other sites. */
export async function writeEmbed(publication: Publication, setting: Setting): Promise<string> {
  const [{ toEmbed }, picture] = await Promise.all([
    import('./pages/to-embed.tsx'),
    pictureShown(publication, setting, setting.view),
  ]);
  return toEmbed(publication, setting, picture);
}

/** What an editor pastes where, as the page of a publication offers it. */
export async function pageSnippets(publication: Publication, setting: Setting): Promise<readonly Snippet[]> {
  const [{ snippetsOf }, picture] = await Promise.all([
    import('./texts/snippets.ts'),
    pictureShown(publication, setting, 'main'),
  ]);
  return snippetsOf(publication, setting, frameSizeOf(publication, { view: 'main' }, picture));
}

/** The page of a publication, from parts that were made for it. */
export async function writePage(publication: Publication, setting: Setting, parts: PageParts): Promise<string> {
  return (await import('./pages/to-page.tsx')).toPage(publication, setting, parts);
}

/** What other writers contribute to a page: the same whatever an address asks of it, and dear to make. */
export async function pagePartsOf(publication: Publication, setting: Setting): Promise<PageParts> {
  const [{ toJsonLd }, snippets, picture, chart, graph] = await Promise.all([
    import('./linked-data/to-jsonld.ts'),
    pageSnippets(publication, setting),
    pictureShown(publication, setting, 'main'),
    chartShown(publication, setting),
    graphShown(publication, setting),
  ]);
  return {
    // Without blanks, which make a fifth of that of an article.
    jsonld: jsonText(JSON.parse(toJsonLd(publication, setting))),
    snippets,
    picture,
    chart,
    graph,
  };
}

/** A picture as pages show it: its size and words; null where the subject has none. */
async function pictureShown(publication: Publication, setting: Setting, view: View): Promise<ShownPicture | null> {
  const size = await pictureSizeOf(publication, { ...setting, view });
  if (size === null) return null;
  const { pictureText } = await import('./pictures/picture-text.ts');
  return { ...size, ...pictureText(publication.subject, view) };
}

/** The chart of a claim or a series in both widths; null where there is none. */
async function chartShown(publication: Publication, setting: Setting): Promise<ShownChart | null> {
  const view = publication.subject.kind === 'claim' ? 'chart' : 'main';
  if (view === 'main' && publication.subject.kind !== 'series') return null;
  const [wide, narrow] = await Promise.all(
    (['wide', 'narrow'] as const).map((width) => pictureShown(publication, { ...setting, width }, view)),
  );
  return wide && narrow ? { ...wide, narrow } : null;
}

async function graphShown({ subject }: Publication, { site }: Setting): Promise<string | null> {
  if (subject.kind !== 'loop' && subject.kind !== 'causal-link' && subject.kind !== 'causal-map') return null;
  return (await import('./pages/graph-in-page.ts')).graphInPage(subject, subject.title, site);
}

/** The size of a picture in dots; null where the subject has none. */
export async function pictureSizeOf(publication: Publication, setting: Setting): Promise<Omit<Picture, 'svg'> | null> {
  const { subject } = publication;
  const hasOne =
    setting.view === 'chart'
      ? subject.kind === 'claim' && subject.chart !== null
      : formsOf(subject.kind).includes('svg');
  if (!hasOne) return null;
  return (await import('./pictures/to-svg.ts')).sizeOfPicture(publication, setting);
}
