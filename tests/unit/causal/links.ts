import type { CausalLink } from '../../../src/domain/causal-link.ts';
import { decimal } from '../../../src/domain/decimal.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { nodeId } from '../../../src/domain/node-id.ts';

/** A link named "cause-to-effect", its strength as "value low high unit". */
export function link(slug: string, strength: string | null, rest: Partial<CausalLink> = {}): CausalLink {
  const [from = '', to = ''] = slug.split('-to-');
  const [value = '', low = '', high = '', ...unit] = strength?.split(' ') ?? [];
  return {
    label: 'CausalLink',
    id: nodeId('CausalLink', slug),
    slug,
    statement: `When ${from} rises, ${to} moves.`,
    fromId: nodeId('Factor', from),
    toId: nodeId('Factor', to),
    polarity: 'POSITIVE',
    delay: null,
    isIdentity: false,
    strength:
      strength === null
        ? null
        : {
            value: decimal(value),
            low: decimal(low),
            high: decimal(high),
            unit: unit.join(' '),
            sourceId: nodeId('Source', 'cbo'),
          },
    claimIds: [],
    evidenceIds: [],
    loopIds: [],
    ...rest,
  };
}

/** A finding with a figure, as "value low high unit". */
export function finding(slug: string, figure: string): Evidence {
  const [value = '', low = '', high = '', ...unit] = figure.split(' ');
  return {
    label: 'Evidence',
    id: nodeId('Evidence', slug),
    slug,
    stance: 'SUPPORTS',
    finding: 'As published.',
    figure: {
      text: value,
      value: decimal(value),
      low: decimal(low),
      high: decimal(high),
      unit: unit.join(' '),
      comparator: 'EQUAL',
      step: decimal(1),
      round: decimal(1),
    },
    note: null,
    sourceId: nodeId('Source', 'cbo'),
    observationIds: [],
  };
}

const identity = { isIdentity: true };

/** The links of the fiscal loop and its branches as the graph has them. */
export const LINKS: readonly CausalLink[] = [
  link('net-issuance-to-treasury-10y-yield', '2 1.5 5.8 basis points per percentage point'),
  link('treasury-10y-yield-to-net-interest', '5400000000 5400000000 5400000000 USD per basis point', {
    delay: 'About a third of the debt takes the new rate within a year, the rest over its remaining life.',
  }),
  link('interest-rates-to-net-interest', '5400000000 5400000000 5400000000 USD per basis point', { delay: 'Years' }),
  link('net-interest-to-deficit', '1 1 1 USD per USD', identity),
  link('deficit-to-net-issuance', '1 1 1 USD per USD', identity),
  link('deficit-to-debt', '1 1 1 USD per USD', identity),
  link('net-issuance-to-term-premium', '2.5 1.5 3 basis points per percentage point'),
  link('term-premium-to-treasury-10y-yield', '1 1 1 basis points per basis point', identity),
  link('expected-short-rates-to-treasury-10y-yield', '1 1 1 basis points per basis point', identity),
  link('fed-purchases-to-term-premium', '-100 -140 0 basis points'),
  link(
    'foreign-official-demand-to-treasury-10y-yield',
    '-0.0000000004 -0.000000001 -0.000000000015 basis points per USD',
  ),
  link('net-interest-to-fiscal-response', '0.386 0 0.386 USD per USD', { delay: 'A year and more' }),
  link('fiscal-response-to-deficit', '-1 -1 -1 USD per USD', identity),
  link('spending-cuts-to-fiscal-response', null, identity),
  link('tax-increases-to-fiscal-response', null, identity),
  link('tax-cuts-to-deficit', null, { delay: 'Over ten years' }),
  link('defense-spending-to-deficit', '1 1 1 USD per USD', identity),
  link('tariff-revenue-to-deficit', '-1 -1 -1 USD per USD', identity),
  link('social-security-benefits-to-deficit', '1 1 1 USD per USD', identity),
  link('economic-growth-to-deficit', '-770000000000 -770000000000 -770000000000 USD per percentage point'),
  link('treasury-10y-yield-to-economic-growth', null),
  link('treasury-10y-yield-to-fed-purchases', null),
];

export const linkNamed = (slug: string): CausalLink => {
  const found = LINKS.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`The tests have no link ${slug}.`);
  return found;
};

const YIELD_TO_INTEREST = 'treasury-10y-yield-to-net-interest';

/** What CBO, Pei, Apollo and the Peterson Foundation say of the cost and pace of higher rates. */
export const FINDINGS: readonly Evidence[] = [
  finding(`${YIELD_TO_INTEREST}-cbo`, '54000000000 53500000000 54500000000 USD'),
  finding(`${YIELD_TO_INTEREST}-cbo-ten-years`, '351000000000 350500000000 351500000000 USD'),
  finding(`${YIELD_TO_INTEREST}-first-year`, '33 32.5 33.5 percent'),
  finding(`${YIELD_TO_INTEREST}-due-within-a-year`, '0.33 0.3 0.37 share'),
  finding(`${YIELD_TO_INTEREST}-bills`, '0.21 0.19 0.23 share'),
];
