import { nodeId } from '../domain/node-id.ts';
import type { NodeLabel } from '../domain/node-label.ts';
import { fault } from './fault.ts';
import type { Place } from './place.ts';
import { suggestion } from './suggestion.ts';

/** The labels that have slugs, as a sentence calls one of them. */
const CALLED = {
  Agent: 'agent',
  Article: 'article',
  CausalLink: 'causal link',
  Claim: 'claim',
  Evidence: 'piece of evidence',
  Factor: 'factor',
  Loop: 'loop',
  Metric: 'metric',
  Scenario: 'scenario',
  Series: 'series',
  Source: 'source',
} as const satisfies { readonly [L in Exclude<NodeLabel, 'Observation' | 'Review'>]: string };

export type NamedLabel = keyof typeof CALLED;

/** All slugs of a seed, each with the place that gives it. */
export type SeedNames = { readonly [L in NamedLabel]: ReadonlyMap<string, Place> };

/** Enters a slug; refuses one that another node of the label has. */
export type Declare = (label: NamedLabel, slug: string, place: Place) => void;

export function seedNames(declareAll: (declare: Declare) => void): SeedNames {
  const names: { readonly [L in NamedLabel]: Map<string, Place> } = {
    Agent: new Map(),
    Article: new Map(),
    CausalLink: new Map(),
    Claim: new Map(),
    Evidence: new Map(),
    Factor: new Map(),
    Loop: new Map(),
    Metric: new Map(),
    Scenario: new Map(),
    Series: new Map(),
    Source: new Map(),
  };
  declareAll((label, slug, place) => {
    const first = names[label].get(slug);
    if (first === undefined) names[label].set(slug, place);
    else {
      throw fault(
        place,
        `Another ${CALLED[label]} has the slug "${slug}".`,
        `Give this one a slug of its own; the other is in seed/${first.file} at ${first.path || '/'}.`,
      );
    }
  });
  return names;
}

/** The id of the node that a slug names; refuses a slug that names none. */
export function idOf(names: SeedNames, label: NamedLabel, slug: string, place: Place): string {
  const known = names[label];
  if (known.has(slug)) return nodeId(label, slug);
  const wrong = `There is no ${CALLED[label]} "${slug}".`;
  throw fault(place, wrong, suggestion(slug, known.keys(), 'Name one that is in the seed, or add it.'));
}

/** The ids that a list of slugs names, in its order. */
export function idsOf(
  names: SeedNames,
  label: NamedLabel,
  slugs: readonly string[],
  place: (index: number) => Place,
): readonly string[] {
  return slugs.map((slug, index) => idOf(names, label, slug, place(index)));
}
