import type { CheckedSeed } from '../../../../src/actions/check-seed.ts';
import type { Article } from '../../../../src/domain/article.ts';
import type { UncheckedClaim } from '../../../../src/domain/claim.ts';
import type { Review } from '../../../../src/domain/review.ts';
import { Verdict } from '../../../../src/domain/verdict.ts';
import type { Seed } from '../../../../src/ingest/seed.ts';
import { slugOf } from './facts.ts';
import { type Row, STANDS_FOR } from './row.ts';

const MEANINGS: { readonly [V in Verdict]: string } = {
  ACCURATE: 'as printed, or satisfied',
  CLOSE: 'near the print, and not within it',
  MISDATED: 'right at another time, or by another vintage',
  MISLEADING: 'right, or not to be checked, and the picture is wrong: by a review',
  CONTRADICTED: 'refuted by data or documents',
  PENDING: 'not over, or not published, on the day of the article',
  UNVERIFIED: 'nothing measures it, or the document was not seen',
  NOT_CHECKABLE: 'a scenario or an opinion',
};

const numberOf = ({ slug }: UncheckedClaim): string => slug.replace(/^.*-c/, 'C');

/** A cell of a table holds no bar. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function scorecard(claims: readonly UncheckedClaim[], { settled }: CheckedSeed): string {
  const rows = Object.values(Verdict).map((verdict) => {
    const count = claims.filter(({ id }) => settled.get(id)?.verdict === verdict).length;
    return `| ${verdict} | ${count} | ${MEANINGS[verdict]} |`;
  });
  return ['| verdict | claims | what it says |', '|---|--:|---|', ...rows, `| all | ${claims.length} | |`].join('\n');
}

function entry(claim: UncheckedClaim, review: Review | undefined, { checks, settled }: CheckedSeed): string {
  const check = checks.get(claim.id)?.check;
  const read = claim.reads === null ? '' : `, read as “${claim.reads}”`;
  const reasons = [check?.because ?? claim.notCheckedBecause ?? '', review === undefined ? '' : review.because];
  const verdict = settled.get(claim.id)?.verdict ?? '';
  const before = review !== undefined && check !== undefined ? ` (the check alone: ${check.verdict})` : '';
  return `- **${numberOf(claim)}** “${claim.printed}”${read}. ${claim.statement}\n  **${verdict}**${before}: ${reasons.filter((text) => text !== '').join(' — ')}`;
}

interface Compared {
  readonly row: Row;
  /** With the review, where there is one. */
  readonly settled: Verdict;
}

const agrees = ({ row: { register, published }, settled }: Compared): boolean =>
  register !== null && (STANDS_FOR[register].includes(published[0]) || STANDS_FOR[register].includes(settled));

function differences(compared: readonly Compared[]): string {
  const lines = compared
    .filter((each) => !agrees(each))
    .map(({ row: { number, register, published, deviation = '' }, settled }) => {
      const verdict = settled === published[0] ? settled : `${published[0]}, by review ${settled}`;
      return `| ${number} | ${register} | ${verdict} | ${cell(deviation)} |`;
    });
  return ['| claim | register | verdict | why |', '|---|---|---|---|', ...lines].join('\n');
}

/** The page that tells people what was found of an article: scorecard, each claim, and where reading by hand differs. */
export function findingsPage(article: Article, seed: Seed, checked: CheckedSeed, rows: readonly Row[]): string {
  const claims = seed.origins
    .flatMap(({ records }) => records.Claim)
    .filter(({ articleId }) => articleId === article.id)
    .sort((a, b) => a.locator.start - b.locator.start);
  const reviews = new Map(seed.origins.flatMap(({ records }) => records.Review.map((each) => [each.claimId, each])));
  const sections = [null, ...article.sections].flatMap((section) => {
    const within = claims.filter(({ locator }) => locator.section === section);
    if (within.length === 0) return [];
    const entries = within.map((claim) => entry(claim, reviews.get(claim.id), checked));
    return [`### ${section ?? 'Title'}`, entries.join('\n')];
  });
  const settled = new Map(claims.map(({ id, slug }) => [slug, checked.settled.get(id)?.verdict]));
  const compared = rows
    .filter(({ register }) => register !== null)
    .map((row) => ({ row, settled: settled.get(slugOf(row)) ?? row.published[0] }));
  return `${[
    `# What was found: ${article.title}`,
    `Each figure and checkable statement of the article of about ${article.publishedOn}, judged on what had been published by that day. The page is written by a test from \`claims.json\`, the series and the rules, so that it says what the program says; how verdicts come about is in the [README](../../../README.md). The text of the article is not stored: its claims are told in words of ours.`,
    '## Scorecard',
    scorecard(claims, checked),
    '## Claims in the order of the text',
    ...sections,
    '## Where the computation and the register differ',
    `Before anything was computed, 103 claims were looked up by hand: that list is the register. Its words stand for verdicts so: supported ACCURATE, within rounding CLOSE, misdated MISDATED, contradicted CONTRADICTED, cannot be checked UNVERIFIED, NOT_CHECKABLE or PENDING, and misleading MISLEADING, which a review says. They agree on ${compared.filter(agrees).length}. Where they do not the computation decides, and this is why.`,
    differences(compared),
  ].join('\n\n')}\n`;
}
