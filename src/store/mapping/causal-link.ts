import type { CausalLink, Polarity } from '../../domain/causal-link.ts';
import { decimal, plain } from '../../domain/decimal.ts';
import type { Mapping } from './mapping.ts';
import { bearings, fromMany, type Neighbour, sortedIds, toOne } from './neighbours.ts';

type CausalLinkRow = readonly [
  id: string,
  slug: string,
  statement: string,
  polarity: Polarity,
  delay: string | null,
  isIdentity: boolean,
  strengthValue: string | null,
  strengthLow: string | null,
  strengthHigh: string | null,
  strengthUnit: string | null,
  strengthSource: readonly string[],
  from: readonly string[],
  to: readonly string[],
  claims: readonly Neighbour[],
  evidence: readonly Neighbour[],
  loops: readonly Neighbour[],
];

export const causalLinkMapping: Mapping<CausalLink> = {
  properties: ({ slug, statement, polarity, delay, isIdentity, strength }) => ({
    slug,
    statement,
    polarity,
    delay,
    isIdentity,
    ...(strength === null
      ? {}
      : {
          strengthValue: plain(strength.value),
          strengthLow: plain(strength.low),
          strengthHigh: plain(strength.high),
          strengthUnit: strength.unit,
        }),
  }),
  relationships: ({ id, slug, fromId, toId, polarity, strength, claimIds, evidenceIds }, { stances }) => [
    ...toOne('CausalLink FROM_FACTOR Factor', id, fromId),
    ...toOne('CausalLink TO_FACTOR Factor', id, toId),
    ...toOne('CausalLink STRENGTH_FROM Source', id, strength?.sourceId ?? null),
    { name: 'Factor DRIVES Factor', from: fromId, to: toId, properties: [slug, polarity] },
    ...fromMany('Claim REASON_FOR CausalLink', claimIds, id),
    ...bearings('Evidence BEARS_ON CausalLink', evidenceIds, id, stances),
  ],
  record(row) {
    const [
      id,
      slug,
      statement,
      polarity,
      delay,
      isIdentity,
      value,
      low,
      high,
      unit,
      source,
      from,
      to,
      claims,
      evidence,
      loops,
    ] = row as unknown as CausalLinkRow;
    return {
      label: 'CausalLink',
      id,
      slug,
      statement,
      fromId: from[0] as string,
      toId: to[0] as string,
      polarity,
      delay,
      isIdentity,
      strength:
        value === null || low === null || high === null || unit === null
          ? null
          : { value: decimal(value), low: decimal(low), high: decimal(high), unit, sourceId: source[0] as string },
      claimIds: sortedIds(claims),
      evidenceIds: sortedIds(evidence),
      loopIds: sortedIds(loops),
    };
  },
};
