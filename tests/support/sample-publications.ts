import type { Publications } from '../../src/actions/publish/publications.ts';
import { type Publication, revisionOf } from '../../src/publish/publication.ts';
import type { Subject, SubjectKind, Subjects } from '../../src/publish/subjects/subject.ts';
import { publicationsOf } from './reading-of.ts';
import { seededInMemory } from './seeded-store.ts';

/** One subject of each kind, and a few more that are different, as the seed has them. */
export const SAMPLES: readonly (readonly [SubjectKind, string])[] = [
  ['article', 'everything-rally'],
  ['claim', 'everything-rally-c057'],
  ['claim', 'everything-rally-c003'],
  ['claim', 'everything-rally-c004'],
  ['claim', 'everything-rally-c083'],
  ['series', 'fred/dgs10'],
  ['series', 'cbo/debt-gdp'],
  ['source', 'federal-reserve-h15'],
  ['loop', 'doom-loop'],
  ['causal-link', 'net-issuance-to-treasury-10y-yield'],
  ['causal-map', ''],
];

let seeded: Promise<Publications> | undefined;

/** A publication of the seed; the store is filled once for all that ask. */
export async function sample<K extends SubjectKind>(kind: K, slug: string): Promise<Publication<Subjects[K]>> {
  seeded ??= seededInMemory().then(({ store }) => publicationsOf(store));
  return (await seeded).current(kind, slug);
}

/** What a form must carry as text and never as its own notation. */
export const HOSTILE = [
  '=cmd|x!A1 <script>alert(1)</script> ]] }} {{evil|1}} [[File:x]] [x](javascript:alert(1)) <ref>y</ref> </script>',
  "\"double\" 'single' `tick` ~~~~ \\end{x} %5B & &amp; | || # * _ $x^2$ {brace} שלום مرحبا 🏦👩🏽‍💻 \u202eevil\u202c --> ]]> '''bold'''",
].join(' ');

/** Free texts of subjects, by the names of their fields. */
const FREE = new Set([
  'title',
  'statement',
  'printed',
  'reads',
  'text',
  'name',
  'definition',
  'publisher',
  'section',
  'because',
  'source',
  'notCheckedBecause',
  'finding',
  'figure',
  'note',
  'notes',
  'citation',
  'licence',
  'retrieval',
  'caveat',
  'delay',
  'metric',
  'period',
  'signedText',
  'formula',
  'assumptions',
]);

/** A subject in which every free text is the hostile one. */
export const hostile = <S extends Subject>(publication: Publication<S>): Publication<S> => saying(HOSTILE, publication);

/** A subject in which every free text is this one. Names in addresses, dates, numbers and enums stay as they are. */
export function saying<S extends Subject>(text: string, { subject, at }: Publication<S>): Publication<S> {
  const turned = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return FREE.has(name) ? text : value;
    if (Array.isArray(value)) return value.map((each) => turned(each, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner, key)]));
  };
  const changed = turned(subject, '') as S;
  return { subject: changed, revision: revisionOf(changed), at };
}
