import type { CausalLink } from '../../domain/causal-link.ts';
import { decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { conversionFactor } from '../../domain/unit-conversions.ts';
import { carry } from '../carry.ts';
import { listed } from '../in-words.ts';
import { product, scaled } from '../interval.ts';
import { ENTRIES, type FactorEntry } from './entries.ts';
import type { AskedShock, SupposedShock } from './supposed-shock.ts';

const POINTS_PER_BASIS_POINT = decimal('0.01');

/** The way of a factor into the books; a refusal that lists what can be shocked when there is none. */
export function entryOf(factor: string): FactorEntry {
  const entry = ENTRIES.get(factor);
  if (entry !== undefined) return entry;
  throw new Problem(
    'BAD_SHOCK',
    `"${factor}" cannot be shocked: no cited strength or identity leads from it into rates, deficit or debt. Shock ${listed([...ENTRIES.keys()])}, by what you take its effect on one of them to be.`,
  );
}

/** Leads a shock to the books: its unit to that of the first strength, then along the strengths, told in the unit there. */
export function leadToBooks(asked: AskedShock, links: ReadonlyMap<string, CausalLink>): SupposedShock {
  const entry = entryOf(asked.factor);
  const course = entry.units[asked.unit];
  if (course === undefined || !Object.hasOwn(entry.units, asked.unit)) throw unitRefused(asked, entry);
  const steps = entry.via.map((slug) => ({ slug, link: links.get(slug) }));
  const there = steps.flatMap(({ link }) => (link === undefined ? [] : [link]));
  const { by, unit, missing } = carry(
    there.map((link) => ({ link, strength: link.strength })),
    entry.unit,
  );
  const lacking = [
    ...steps.flatMap(({ slug, link }) => (link === undefined ? [slug] : [])),
    ...missing.map(({ slug }) => slug),
  ];
  if (lacking.length > 0) throw strengthLacking(asked.factor, lacking);

  const told = scaled(asked.amount, conversionFactor(asked.unit.replace(/ per year$/, ''), entry.unit) ?? decimal(1));
  const base = { asked, entry: entry.entry, course, links: there, caveat: entry.caveat ?? null };
  if (entry.entry === 'growth') return { ...base, amount: told, tenthYear: by };
  const amount = product(told, by);
  const isInBasisPoints = unit === 'basis points';
  return { ...base, amount: isInBasisPoints ? scaled(amount, POINTS_PER_BASIS_POINT) : amount, tenthYear: null };
}

function unitRefused({ factor, unit }: AskedShock, { units }: FactorEntry): Problem {
  const ways: { readonly [course: string]: string } = {
    stays: 'from its first year on',
    once: 'in its first year only',
  };
  const allowed = Object.entries(units).map(([known, course]) => `"${known}" (${ways[course]})`);
  return new Problem('BAD_SHOCK', `A shock to "${factor}" is not told in "${unit}"; write ${allowed.join(' or ')}.`);
}

const strengthLacking = (factor: string, links: readonly string[]): Problem =>
  new Problem(
    'BAD_SHOCK',
    `"${factor}" cannot be shocked: no strength is cited for ${listed(links.map((slug) => `"${slug}"`))}. Shock "deficit" or "treasury-10y-yield" by what you take its effect to be.`,
  );
