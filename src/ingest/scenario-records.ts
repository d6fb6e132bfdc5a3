import { nodeId } from '../domain/node-id.ts';
import type { Scenario, Shock } from '../domain/scenario.ts';
import { checkUnit } from './check-unit.ts';
import { checkedDecimal } from './checked-decimal.ts';
import { checkedRange } from './checked-range.ts';
import type { Parsed } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';
import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import type { ScenariosFile, SeedShock } from './seed-format.ts';
import { idOf, idsOf } from './seed-names.ts';

/** The futures that an article paints. */
export function scenarioRecords({ file, content }: Parsed<ScenariosFile>, context: SeedContext): SeedOrigin {
  const scenarios = content.scenarios.map(({ slug, name, statement, claims, shocks }, index): Scenario => {
    const place = within(wholeFile(file), 'scenarios', index);
    return {
      label: 'Scenario',
      id: nodeId('Scenario', slug),
      slug,
      name,
      statement,
      claimIds: idsOf(context.names, 'Claim', claims, (at) => within(place, 'claims', at)),
      shocks: shocks.map((shock, at) => checkedShock(shock, within(place, 'shocks', at), context)),
    };
  });
  return seedOrigin(file, { Scenario: scenarios });
}

function checkedShock(given: SeedShock, place: Place, { names }: SeedContext): Shock {
  const bound = (name: 'level' | 'levelLow' | 'levelHigh' | 'low' | 'high') => {
    const digits = given[name];
    return digits === undefined ? null : checkedDecimal(digits, within(place, name));
  };
  const amount = checkedDecimal(given.amount, within(place, 'amount'));
  const [low, high] = [bound('low'), bound('high')];
  checkedRange({ value: amount, low, high }, place);
  const [level, levelLow, levelHigh] = [bound('level'), bound('levelLow'), bound('levelHigh')];
  if (level !== null) checkedRange({ value: level, low: levelLow, high: levelHigh }, within(place, 'level'));
  return {
    factorId: idOf(names, 'Factor', given.factor, within(place, 'factor')),
    level,
    levelLow,
    levelHigh,
    amount,
    low,
    high,
    unit: checkUnit(given.unit, within(place, 'unit')),
    startYear: given.startYear ?? null,
    note: given.note ?? null,
  };
}
