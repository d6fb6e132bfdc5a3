import { decimal, plain } from '../../domain/decimal.ts';
import type { Scenario, Shock } from '../../domain/scenario.ts';
import type { Mapping, Relationship } from './mapping.ts';
import { type Neighbour, sortedIds, toMany } from './neighbours.ts';

type ShockRow = readonly [
  order: number,
  factor: string,
  level: string | null,
  levelLow: string | null,
  levelHigh: string | null,
  amount: string,
  low: string | null,
  high: string | null,
  unit: string,
  startYear: number | null,
  note: string | null,
];

type ScenarioRow = readonly [
  id: string,
  slug: string,
  name: string,
  statement: string,
  claims: readonly Neighbour[],
  shocks: readonly ShockRow[],
];

function shockRelationship(scenarioId: string, shock: Shock, index: number): Relationship {
  const { factorId, level, levelLow, levelHigh, amount, low, high, unit, startYear, note } = shock;
  const bound = (value: Shock['low']) => (value === null ? null : plain(value));
  return {
    name: 'Scenario SHOCKS Factor',
    from: scenarioId,
    to: factorId,
    properties: [
      index + 1,
      bound(level),
      bound(levelLow),
      bound(levelHigh),
      plain(amount),
      bound(low),
      bound(high),
      unit,
      startYear,
      note,
    ],
  };
}

const bound = (text: string | null) => (text === null ? null : decimal(text));

export const scenarioMapping: Mapping<Scenario> = {
  properties: ({ slug, name, statement }) => ({ slug, name, statement }),
  relationships: ({ id, claimIds, shocks }) => [
    ...toMany('Scenario TELLS Claim', id, claimIds),
    ...shocks.map((shock, index) => shockRelationship(id, shock, index)),
  ],
  record(row) {
    const [id, slug, name, statement, claims, shocks] = row as unknown as ScenarioRow;
    return {
      label: 'Scenario',
      id,
      slug,
      name,
      statement,
      claimIds: sortedIds(claims),
      shocks: [...shocks]
        .sort(([a], [b]) => a - b)
        .map(([, factorId, level, levelLow, levelHigh, amount, low, high, unit, startYear, note]) => ({
          factorId,
          level: bound(level),
          levelLow: bound(levelLow),
          levelHigh: bound(levelHigh),
          amount: decimal(amount),
          low: bound(low),
          high: bound(high),
          unit,
          startYear,
          note,
        })),
    };
  },
};
