import type { CausalLink, Strength } from '../domain/causal-link.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Factor } from '../domain/factor.ts';
import type { Loop } from '../domain/loop.ts';
import { nodeId } from '../domain/node-id.ts';
import { checkUnit } from './check-unit.ts';
import { checkedDecimal } from './checked-decimal.ts';
import { checkedRange } from './checked-range.ts';
import { evidenceRecords } from './evidence-records.ts';
import type { Parsed } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';
import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import type { CausesFile } from './seed-format.ts';
import { idOf, idsOf } from './seed-names.ts';

type SeedLink = CausesFile['links'][number];

/** The factors, causal links and loops of one article, with the evidence that bears on the links. */
export function causeRecords({ file, content }: Parsed<CausesFile>, context: SeedContext): SeedOrigin {
  const root = wholeFile(file);
  const { names } = context;
  const factors = content.factors.map(({ slug, name, metric }, index): Factor => {
    const place = within(root, 'factors', index, 'metric');
    const metricId = metric === undefined ? null : idOf(names, 'Metric', metric, place);
    // The graph knows its neighbours from the causal links.
    return { label: 'Factor', id: nodeId('Factor', slug), slug, name, metricId, drivesIds: [], drivenByIds: [] };
  });
  const evidence: Evidence[] = [];
  const links = content.links.map((given, index) => {
    const place = within(root, 'links', index);
    const bearing = evidenceRecords(given.evidence, place, context);
    evidence.push(...bearing);
    return causalLink(given, bearing, place, context);
  });
  const loops = content.loops.map(({ slug, name, links: steps }, index): Loop => {
    const linkIds = idsOf(names, 'CausalLink', steps, (at) => within(root, 'loops', index, 'links', at));
    return { label: 'Loop', id: nodeId('Loop', slug), slug, name, linkIds };
  });
  return seedOrigin(file, { Factor: factors, CausalLink: links, Loop: loops, Evidence: evidence });
}

function causalLink(given: SeedLink, evidence: readonly Evidence[], place: Place, { names }: SeedContext): CausalLink {
  const { slug, statement, polarity, delay = null, identity = false, strength } = given;
  return {
    label: 'CausalLink',
    id: nodeId('CausalLink', slug),
    slug,
    statement,
    fromId: idOf(names, 'Factor', given.from, within(place, 'from')),
    toId: idOf(names, 'Factor', given.to, within(place, 'to')),
    polarity,
    delay,
    isIdentity: identity,
    strength: strength === undefined ? null : checkedStrength(strength, within(place, 'strength'), names),
    claimIds: idsOf(names, 'Claim', given.claims, (at) => within(place, 'claims', at)),
    evidenceIds: evidence.map(({ id }) => id),
    loopIds: [],
  };
}

function checkedStrength(
  given: NonNullable<SeedLink['strength']>,
  place: Place,
  names: SeedContext['names'],
): Strength {
  const read = (name: 'value' | 'low' | 'high') => checkedDecimal(given[name], within(place, name));
  const strength = { value: read('value'), low: read('low'), high: read('high') };
  checkedRange(strength, place);
  return {
    ...strength,
    unit: checkUnit(given.unit, within(place, 'unit')),
    sourceId: idOf(names, 'Source', given.source, within(place, 'source')),
  };
}
