import type { Evidence } from '../domain/evidence.ts';
import { nodeId } from '../domain/node-id.ts';
import { checkedQuantity } from './checked-quantity.ts';
import { observationReference } from './observation-reference.ts';
import { type Place, within } from './place.ts';
import type { SeedContext } from './seed-context.ts';
import type { SeedEvidence } from './seed-format.ts';
import { idOf } from './seed-names.ts';

/** The evidence that stands inside a claim or a causal link. */
export function evidenceRecords(
  given: readonly SeedEvidence[] = [],
  place: Place,
  { names, series }: SeedContext,
): readonly Evidence[] {
  return given.map((each, index) => {
    const here = within(place, 'evidence', index);
    const { slug, stance, finding, figure, note = null, observations = [] } = each;
    return {
      label: 'Evidence',
      id: nodeId('Evidence', slug),
      slug,
      stance,
      finding,
      figure: figure === undefined ? null : checkedQuantity(figure, figure.text, within(here, 'figure')),
      note,
      sourceId: idOf(names, 'Source', each.source, within(here, 'source')),
      observationIds: observations.map((text, at) =>
        observationReference(text, series, within(here, 'observations', at)),
      ),
    };
  });
}
