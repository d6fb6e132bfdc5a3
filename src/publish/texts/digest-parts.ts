import { pathOf } from '../paths.ts';
import type { CitedSource, ListedClaim, PublishedFinding } from '../subjects/shared.ts';
import { SEEN_WORDS, STANCE_WORDS, VERDICT_WORDS } from '../words.ts';

/** A text, or one that leads somewhere. */
export type Words = string | { readonly text: string; readonly url: string };

export interface DigestTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Words[])[];
  /** Where rows were left away, how many there are and where all of them stand. */
  readonly note: string | null;
}

/** What a text about a subject says, in whatever notation. */
export interface Digest {
  readonly heading: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: Words])[];
  readonly paragraphs: readonly string[];
  readonly tables: readonly DigestTable[];
}

/** A line of what is known at a glance. */
export type Fact = readonly [label: string, value: Words];

/** A fact, if there is one. */
export const fact = (label: string, value: Words | null): readonly Fact[] => (value === null ? [] : [[label, value]]);

/** A source by its title, leading to its own page or else to its record here. */
export const sourceLink = ({ title, url, slug }: Pick<CitedSource, 'title' | 'url' | 'slug'>, site: string): Words => ({
  text: title,
  url: url ?? `${site}${pathOf({ kind: 'source', slug })}`,
});

/** A table, if there is anything in it. */
export const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Words[])[],
): readonly DigestTable[] => (rows.length === 0 ? [] : [{ title, columns, rows, note: null }]);

export function claimsTable(title: string, claims: readonly ListedClaim[], site: string): readonly DigestTable[] {
  return table(
    title,
    ['Figure', 'Claim', 'Verdict'],
    claims.map(({ slug, printed, statement, verdict }) => [
      { text: printed, url: `${site}${pathOf({ kind: 'claim', slug })}` },
      statement,
      VERDICT_WORDS[verdict],
    ]),
  );
}

export function findingsTable(evidence: readonly PublishedFinding[], site: string): readonly DigestTable[] {
  return table(
    'Evidence',
    ['Stance', 'Finding', 'Source', 'Publisher', 'Read'],
    evidence.map(({ stance, finding, source }) => [
      STANCE_WORDS[stance],
      finding,
      sourceLink(source, site),
      source.publisher,
      SEEN_WORDS[source.seen],
    ]),
  );
}
