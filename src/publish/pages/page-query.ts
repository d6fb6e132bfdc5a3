import { ClaimKind } from '../../domain/claim.ts';
import { Problem } from '../../domain/problem.ts';
import { Verdict } from '../../domain/verdict.ts';
import { clipped } from '../../lib/clipped.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { ArticleClaim, ArticleSubject } from '../subjects/article.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import type { SeriesSubject } from '../subjects/series.ts';
import type { Subject, SubjectKind } from '../subjects/subject.ts';
import { givenOnce, oneOf } from './given.ts';

/** What an address asks of a page after its "?", by name; names that a page does not know are left out. */
export type PageQuery = { readonly [name: string]: string };

/** The names that the page of a kind knows. */
const NAMES: { readonly [K in SubjectKind]?: readonly string[] } = {
  article: ['verdict', 'kind', 'metric', 'speaker', 'in'],
  series: ['year'],
  'causal-map': ['loop', 'factor'],
};

/** What of an address's query the page of a kind shows more or less by, in the order of the names; empty fields ask nothing. */
export function pageQuery(kind: SubjectKind, query: { readonly [name: string]: unknown }): PageQuery {
  const asked = (NAMES[kind] ?? []).flatMap((name): [string, string][] => {
    const given = givenOnce(name, query[name]);
    return given === null ? [] : [[name, given]];
  });
  return Object.fromEntries(asked);
}

/** The slug of a loop or factor that stands out on the causal map; null where the address names none. Refuses both at once. */
export function litAsked(
  { map, loops }: CausalMapSubject,
  { loop, factor }: PageQuery,
): { readonly loop: string | null; readonly factor: string | null } {
  if (loop !== undefined && factor !== undefined) {
    throw new Problem('BAD_ARGUMENT', '"loop" and "factor" were both given; give one of them.');
  }
  const among = (name: string, value: string | undefined, known: readonly { readonly slug: string }[]) =>
    value === undefined
      ? null
      : oneOf(
          name,
          value,
          known.map(({ slug }) => slug),
        );
  return { loop: among('loop', loop, loops), factor: among('factor', factor, map.factors) };
}

/** Refuses what the page of a subject cannot show, before anything is drawn for it. */
export function mustShow(subject: Subject, query: PageQuery): void {
  if (subject.kind === 'article') articleView(subject, query);
  if (subject.kind === 'series') seriesYear(subject, query);
  if (subject.kind === 'causal-map') litAsked(subject, query);
}

/** Verdicts that say that a figure is wrong in some way. */
export const FAULTS: readonly Verdict[] = ['MISDATED', 'MISLEADING', 'CONTRADICTED'];

/** The name under which an address asks for all of these. */
export const ANY_FAULT = 'wrong';

/** Which claims of an article are wanted. */
export interface ArticleView {
  readonly verdict: string | null;
  readonly kind: string | null;
  readonly metric: string | null;
  readonly speaker: string | null;
  /** Whether the claims are wanted in the reader's own copy of the text. */
  readonly isInText: boolean;
}

// As they are shown, which is what an address names them by.
const metricOf = ({ metric }: ArticleClaim): string | null => metric && shownText(metric);
const speakerOf = ({ assertedBy = '' }: ArticleClaim): string | null => shownText(assertedBy) || null;

/** What can be chosen on the page of an article: each with the words that it is chosen by. */
export function articleChoices({ claims }: ArticleSubject) {
  const names = (of: (claim: ArticleClaim) => string | null | undefined): readonly string[] =>
    [...new Set(claims.flatMap((claim) => of(claim) ?? []))].sort((a, b) => a.localeCompare(b, 'en'));
  return {
    verdict: [ANY_FAULT, ...Object.values(Verdict)],
    kind: Object.values(ClaimKind).filter((kind) => claims.some(({ claimKind }) => claimKind === kind)),
    metric: names(metricOf),
    speaker: names(speakerOf),
  };
}

/** Reads what is asked of an article's page. Refuses what none of its claims could have, with what there is. */
export function articleView(article: ArticleSubject, query: PageQuery): ArticleView {
  const choices = articleChoices(article);
  const chosen = (name: keyof typeof choices): string | null => {
    const value = query[name];
    return value === undefined ? null : oneOf(name, value, choices[name]);
  };
  if (query.in !== undefined) oneOf('in', query.in, ['text', 'list']);
  return {
    verdict: chosen('verdict'),
    kind: chosen('kind'),
    metric: chosen('metric'),
    speaker: chosen('speaker'),
    isInText: query.in === 'text',
  };
}

/** Whether a claim is among those wanted. */
export function isWanted(claim: ArticleClaim, { verdict, kind, metric, speaker }: ArticleView): boolean {
  const hasVerdict =
    verdict === null || (verdict === ANY_FAULT ? FAULTS.includes(claim.verdict) : claim.verdict === verdict);
  return (
    hasVerdict &&
    (kind === null || claim.claimKind === kind) &&
    (metric === null || metricOf(claim) === metric) &&
    (speaker === null || speakerOf(claim) === speaker)
  );
}

/** The calendar years in which a series has figures, the newest first. */
export function yearsOf({ rows }: Pick<SeriesSubject, 'rows'>): readonly string[] {
  return [...new Set(rows.map(([, end]) => end.slice(0, 4)))].sort().reverse();
}

/** The year whose figures are wanted; null where none is named. Refuses one without figures. */
export function seriesYear(series: SeriesSubject, query: PageQuery): string | null {
  const { year } = query;
  if (year === undefined) return null;
  const years = yearsOf(series);
  if (years.includes(year)) return year;
  throw new Problem(
    'BAD_ARGUMENT',
    years.length === 0
      ? `"${series.slug}" has no figures that may be shown, so that "year" has nothing to choose.`
      : `"${series.slug}" has no figures of the year "${clipped(year)}"; it has ${years.at(-1)} to ${years[0]}.`,
  );
}
