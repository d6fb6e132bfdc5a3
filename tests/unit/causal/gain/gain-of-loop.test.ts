import { describe, expect, it } from 'vitest';
import { economyOf } from '../../../../src/causal/gain/economy.ts';
import { gainOfLoop } from '../../../../src/causal/gain/gain-of-loop.ts';
import { horizonsOf } from '../../../../src/causal/gain/horizon.ts';
import { roundTrip } from '../../../../src/causal/gain/round-trip.ts';
import { decimal } from '../../../../src/domain/decimal.ts';
import type { Gain } from '../../../../src/domain/gain.ts';
import { FINDINGS, finding, link, linkNamed } from '../links.ts';
import { cboBaseline } from '../simulation/cbo-series.ts';

const economy = economyOf(cboBaseline('2025-01'));
const INTEREST = linkNamed('treasury-10y-yield-to-net-interest');
const evidence = new Map([[INTEREST.id, FINDINGS]]);

const FISCAL = [
  'net-issuance-to-treasury-10y-yield',
  'treasury-10y-yield-to-net-interest',
  'net-interest-to-deficit',
  'deficit-to-net-issuance',
].map(linkNamed);

const PREMIUM = [
  'net-issuance-to-term-premium',
  'term-premium-to-treasury-10y-yield',
  ...FISCAL.slice(1).map(({ slug }) => slug),
].map(linkNamed);

const RESPONSE = [
  'net-interest-to-fiscal-response',
  'fiscal-response-to-deficit',
  'deficit-to-net-issuance',
  'net-issuance-to-treasury-10y-yield',
  'treasury-10y-yield-to-net-interest',
].map(linkNamed);

const told = ({ firstYear, tenYears }: Gain) =>
  [firstYear, tenYears].map((range) =>
    range === null ? null : [range.low, range.value, range.high].map((each) => each.toFixed(2)).join(' '),
  );

describe('the economy that a gain is of', () => {
  it('is that of CBO of January 2025, with the actual debt of FY2025', () => {
    expect({ ...economy, growth: economy.growth.toFixed(2) }).toMatchObject({
      shockYear: 'FY2026',
      debtYear: 'FY2025',
      growth: '3.84',
    });
    // 30.17 of 30.36 trillion dollars, 99.4 percent; one percent of GDP of 2026 is 313 billion.
    expect(economy.debt.div(economy.gdpOfDebt).toFixed(3)).toBe('0.994');
    expect(economy.gdp.div('1e11').toFixed(0)).toBe('313');
    expect([economy.firstRate.toFixed(1), economy.lastRate.toFixed(1)]).toEqual(['3.3', '3.5']);
  });
});

/** The table of the strengths document ("Loop gain"), a third of the debt repriced in the first year. */
describe('one trip round the fiscal loop, by what a point of debt adds to yields', () => {
  const third = decimal(1).div(3).times(100).toFixed();
  const withThird = new Map([
    [
      INTEREST.id,
      [...FINDINGS.slice(0, 2), finding(`${INTEREST.slug}-first-year`, `${third} ${third} ${third} percent`)],
    ],
  ]);

  it.each([
    ['CBO', '2.0', '0.6', '22', '2.0', '10.8', '70', '2.0'],
    ['Dallas Fed', '3.0', '1.0', '34', '3.0', '16.2', '105', '3.0'],
    ['Ehrlich, Kay and Thapar', '5.8', '1.9', '65', '5.8', '31.3', '204', '5.8'],
  ])('%s, %s basis points: %s percent, then %s', (_who, psi, firstYear, tenYears, first, tenth, ten, repriced) => {
    const feedback = link(
      'net-issuance-to-treasury-10y-yield',
      `${psi} ${psi} ${psi} basis points per percentage point`,
    );
    const gain = gainOfLoop([feedback, ...FISCAL.slice(1)], { economy, evidence: withThird });
    expect(gain.firstYear?.value.toFixed(1)).toBe(firstYear);
    expect(gain.tenYears?.value.toFixed(0)).toBe(tenYears);

    const { strength } = INTEREST;
    const horizons = horizonsOf(INTEREST, withThird.get(INTEREST.id) ?? [], economy.debt);
    const billions = (perBasisPoint: { value: ReturnType<typeof decimal> } | null, decimals: number) =>
      perBasisPoint?.value.times(psi).div('1e9').toFixed(decimals);
    expect(billions(horizons.firstYear, 1)).toBe(first);
    expect(billions(strength, 1)).toBe(tenth);
    expect(billions(horizons.tenYears, 0)).toBe(ten);

    const trip = roundTrip(
      [feedback, ...FISCAL.slice(1)].map((each) => ({
        link: each,
        strength: each === INTEREST ? horizons.repriced : each.strength,
      })),
      economy.gdpOfDebt,
    );
    expect(trip.kind === 'gain' && trip.percent.value.toFixed(1)).toBe(repriced);
  });
});

describe('the gain of a loop on what is stored', () => {
  it('of the fiscal loop is 0.6 to 1.9 percent, then 22 to 65, and the drift does not die out', () => {
    const gain = gainOfLoop(FISCAL, { economy, evidence });
    expect(told(gain)).toEqual(['0.47 0.64 1.87', '16.77 22.40 65.05']);
    expect(gain.diesOut).toBe(false);
    expect(gain.missing).toEqual([]);
    expect(gain.because).toContain(
      'returns 0.6 to 1.9 percent of the shock in the first year and 22 to 65 percent over ten',
    );
    expect(gain.because).toContain('This is an upper bound');
    expect(gain.because).toContain('without a fiscal response the drift does not die out (r + ψb > g');
  });

  it('does not depend on where the walk starts', () => {
    const [first, ...rest] = FISCAL;
    const turned = gainOfLoop([...rest, first as (typeof FISCAL)[number]], { economy, evidence });
    expect(told(turned)).toEqual(told(gainOfLoop(FISCAL, { economy, evidence })));
  });

  it('by way of the premium is a part of it at the high end, and no more is added', () => {
    expect(told(gainOfLoop(PREMIUM, { economy, evidence }))).toEqual(['0.47 0.79 0.97', '16.77 28.00 33.65']);
  });

  it('of the fiscal response is negative, takes more than a year, and is no drift', () => {
    const gain = gainOfLoop(RESPONSE, { economy, evidence });
    expect(told(gain)).toEqual([null, '-25.11 -8.65 0.00']);
    expect(gain.diesOut).toBeNull();
    expect(gain.because).toContain('"net-interest-to-fiscal-response" takes longer');
  });

  it('of a steeper economy dies out', () => {
    const gain = gainOfLoop(FISCAL, { economy: { ...economy, growth: decimal(10) }, evidence });
    expect(gain.diesOut).toBe(true);
    expect(gain.because).toContain('Without a fiscal response the drift dies out (r + ψb < g');
  });

  it('of one between the ends of the range cannot be told', () => {
    expect(gainOfLoop(FISCAL, { economy: { ...economy, growth: decimal(6) }, evidence }).diesOut).toBeNull();
  });

  it.each([
    ['no strength', ['treasury-10y-yield-to-economic-growth'], ['treasury-10y-yield-to-economic-growth']],
    [
      'no strength, and one for a whole program',
      ['treasury-10y-yield-to-fed-purchases', 'fed-purchases-to-term-premium', 'term-premium-to-treasury-10y-yield'],
      ['treasury-10y-yield-to-fed-purchases', 'fed-purchases-to-term-premium'],
    ],
  ])('with %s is null and names the links', (_case, slugs, missing) => {
    const gain = gainOfLoop(slugs.map(linkNamed), { economy, evidence });
    expect([gain.firstYear, gain.tenYears, gain.diesOut]).toEqual([null, null, null]);
    expect(gain.missing.map(({ slug }) => slug)).toEqual(missing);
    for (const slug of missing) expect(gain.because).toContain(`"${slug}"`);
  });

  it('is null when the amounts over ten years are not in the graph', () => {
    const gain = gainOfLoop(FISCAL, { economy, evidence: new Map() });
    expect(gain.tenYears).toBeNull();
    expect(gain.missing.map(({ slug }) => slug)).toEqual(['treasury-10y-yield-to-net-interest']);
  });
});
