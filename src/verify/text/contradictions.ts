import type { Quantity } from '../../domain/quantity.ts';
import { PROJECTS } from '../kinds.ts';
import { comparePeriods } from './compare-periods.ts';
import { compareValues } from './compare-values.ts';
import type { KnownClaim } from './match-claims.ts';
import type { MeasureKind } from './measure-kind.ts';
import type { ReadFigure } from './read-text.ts';

/** Two figures of a text by their places in the list of figures, or one and a known claim. */
export interface FoundContradiction {
  readonly figure: number;
  readonly other: number | null;
  readonly claim: KnownClaim | null;
  readonly because: string;
}

/** What a figure says for certain: of one metric, of a named time, and neither supposed nor told as a former view. */
interface Stated {
  readonly at: number;
  readonly figure: ReadFigure;
  readonly metric: string;
  readonly kind: MeasureKind;
  readonly time: string;
}

function statedOf(figure: ReadFigure, at: number): Stated[] {
  const { metric, period, standing } = figure;
  const [reading, ...others] = metric?.readings ?? [];
  const { isExpected: _expected, ...open } = standing;
  const isOpen = Object.values(open).some((is) => is) || metric?.qualifier !== null || !metric.isNear;
  if (reading === undefined || others.length > 0 || period === null || isOpen) return [];
  // A part is of a whole, and of which one is not always said.
  if (reading.kind === 'share' || reading.kind === 'comparison') return [];
  const { start, end } = period.period;
  return [{ at, figure, metric: reading.metric, kind: reading.kind, time: `${start} ${end}` }];
}

/** Formulas that measure a level and nothing else: no difference, no quotient, no document. */
const OF_LEVEL = /^(?:at|latest|mean|sum)\("[^"]*"(?:, (?:"[^"]*"|\$from|\$to))*\)(?: \+ at\("[^"]*", "[^"]*"\))*$/;
const OF_MOVE = /^change\(|^latest\("[^"]*"(?:, \$to)?\) - at\("[^"]*", (?:"[^"]*"|\$from)\)$/;

function kindOfClaim({ formula }: KnownClaim): MeasureKind | null {
  if (formula === null) return null;
  if (OF_LEVEL.test(formula)) return 'level';
  return OF_MOVE.test(formula) ? 'change' : null;
}

const isProjected = ({ kind }: KnownClaim): boolean => PROJECTS.includes(kind) || kind === 'SCENARIO';

const bothHold = (one: Quantity, other: Quantity): boolean => compareValues(one, other) !== 'APART';

/** Each figure once: what is said again contradicts what its first saying does. */
function withoutRepeats(group: readonly Stated[]): readonly Stated[] {
  const seen = new Map<string, Stated>();
  for (const each of group) {
    const { value, unit, low, high } = each.figure.quantity;
    const key = `${value} ${unit} ${low} ${high}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

/** So many different figures of one thing at one time are each held against all before; more, against the outermost alone. */
const MOST_COMPARED = 100;

/** The one of two whose bound lies further out; a figure without that bound is never outermost. */
const further = (one: Stated | undefined, other: Stated, bound: 'low' | 'high'): Stated | undefined => {
  const [mine, theirs] = [one?.figure.quantity[bound] ?? null, other.figure.quantity[bound]];
  if (theirs === null) return one;
  if (mine === null) return other;
  return (bound === 'low' ? theirs.gt(mine) : theirs.lt(mine)) ? other : one;
};

/** For each of a group the first figure before it that it cannot hold with, in a time that grows with the group alone. */
function* conflicts(group: readonly Stated[]): Generator<readonly [one: Stated, other: Stated]> {
  const first: Stated[] = [];
  let [greatest, least]: [Stated | undefined, Stated | undefined] = [undefined, undefined];
  for (const one of group) {
    const among = first.length < MOST_COMPARED ? first : [...first, greatest, least];
    const other = among.find((each) => each !== undefined && !bothHold(each.figure.quantity, one.figure.quantity));
    if (other !== undefined) yield [one, other];
    if (first.length < MOST_COMPARED) first.push(one);
    greatest = further(greatest, one, 'low');
    least = further(least, one, 'high');
  }
}

/**
 * Figures that cannot both hold, within a text and against known claims: of the same metric, the same time and the same
 * kind, with nothing that both prints admit. What a sentence supposes or tells as a former view contradicts nothing.
 */
export function findContradictions(
  figures: readonly ReadFigure[],
  claims: readonly KnownClaim[],
  names: ReadonlyMap<string, string>,
): readonly FoundContradiction[] {
  const groups = new Map<string, Stated[]>();
  for (const each of figures.flatMap(statedOf)) {
    const key = `${each.metric} ${each.kind} ${each.time}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const distinct = [...groups.values()].map(withoutRepeats);
  const within = distinct.flatMap((group) =>
    [...conflicts(group)].map(([one, other]): FoundContradiction => {
      const name = names.get(one.metric) ?? one.metric;
      const time = one.figure.period?.period.text ?? '';
      const because = `Both are of ${name} in ${time}, and no value is both "${other.figure.quantity.text}" and "${one.figure.quantity.text}".`;
      return { figure: one.at, other: other.at, claim: null, because };
    }),
  );
  const known = distinct.flat().flatMap((one): FoundContradiction[] => {
    const alike = claims.filter(
      (claim) =>
        claim.metric === one.metric &&
        claim.quantity !== null &&
        kindOfClaim(claim) === one.kind &&
        // What was projected and what came out may differ without a slip.
        isProjected(claim) === one.figure.standing.isExpected &&
        comparePeriods(one.figure.period, claim) === 'SAME',
    );
    const holds = (claim: KnownClaim) => bothHold(one.figure.quantity, claim.quantity as Quantity);
    // What one known claim bears out is no slip, whatever another says.
    if (alike.some(holds)) return [];
    return alike.slice(0, 1).map((claim) => ({
      figure: one.at,
      other: null,
      claim,
      because: `The claim ${claim.slug} has "${claim.printed}" for ${names.get(one.metric) ?? one.metric} in ${claim.period?.text ?? ''}, and no value is both that and "${one.figure.quantity.text}".`,
    }));
  });
  return [...within, ...known].sort((a, b) => a.figure - b.figure);
}
