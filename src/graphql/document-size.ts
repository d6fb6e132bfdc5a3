import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What one document may have of each, beyond what its tokens bound. */
export const MOST_IN_A_DOCUMENT = {
  'definitions of operations and fragments': 100,
  'spreads of fragments': 200,
  directives: 100,
  variables: 100,
  'fields, those of fragments counted wherever they are spread': 10_000,
  'pairs of fields under one name in one place': 50_000,
} as const;

type Counted = keyof typeof MOST_IN_A_DOCUMENT;

/** What a document has too many of, and how many; a count that is given up is the first that is too many. */
export interface Excess {
  readonly what: Counted;
  readonly given: number;
}

/**
 * What is beyond its bound in a document, seen before it is validated: graphql-js compares all fields that go under one name
 * with one another, and all fragments that are spread in one place, so that 3,000 tokens can keep it busy for seconds.
 */
export function excessOf(document: DocumentNode): Excess | null {
  const counts = countsOf(document);
  // Only then: the walk takes as long as there are spreads.
  const plain = excessAmong(counts);
  return plain ?? excessAmong(walked(document));
}

function excessAmong(counts: ReadonlyMap<Counted, number>): Excess | null {
  for (const [what, given] of counts) if (given > MOST_IN_A_DOCUMENT[what]) return { what, given };
  return null;
}

function countsOf(document: DocumentNode): ReadonlyMap<Counted, number> {
  const counts = new Map<Counted, number>([['definitions of operations and fragments', document.definitions.length]]);
  const count = (what: Counted) => (): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  visit(document, {
    FragmentSpread: count('spreads of fragments'),
    Directive: count('directives'),
    VariableDefinition: count('variables'),
  });
  return counts;
}

/** Walks a document as it is executed: fields under one name are one, a fragment counts once in a place. */
function walked({ definitions }: DocumentNode): ReadonlyMap<Counted, number> {
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const reached = new Set<string>();
  const onTheWay = new Set<string>();
  let [fields, pairs] = [0, 0];

  const isTooMany = (): boolean =>
    fields > MOST_IN_A_DOCUMENT['fields, those of fragments counted wherever they are spread'] ||
    pairs > MOST_IN_A_DOCUMENT['pairs of fields under one name in one place'];

  function walk(sets: readonly SelectionSetNode[]): void {
    const below = new Map<string, { count: number; readonly sets: SelectionSetNode[] }>();
    const spread = new Set<string>();
    for (const { selections } of sets) for (const each of selections) collect(each, below, spread);
    // A fragment within itself, by way of fields: validation tells of it.
    const entered = [...spread].filter((name) => !onTheWay.has(name));
    for (const name of entered) onTheWay.add(name);
    for (const { sets: inner } of below.values()) {
      if (isTooMany()) break;
      if (inner.length > 0) walk(inner);
    }
    for (const name of entered) onTheWay.delete(name);
  }

  function collect(
    selection: SelectionNode,
    below: Map<string, { count: number; readonly sets: SelectionSetNode[] }>,
    spread: Set<string>,
  ): void {
    if (isTooMany()) return;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const same = below.get(name) ?? { count: 0, sets: [] };
      below.set(name, same);
      fields += 1;
      pairs += same.count;
      same.count += 1;
      if (selection.selectionSet !== undefined) same.sets.push(selection.selectionSet);
      return;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      for (const each of selection.selectionSet.selections) collect(each, below, spread);
      return;
    }
    const name = selection.name.value;
    reached.add(name);
    if (spread.has(name) || onTheWay.has(name)) return;
    spread.add(name);
    for (const each of fragments.get(name)?.selectionSet.selections ?? []) collect(each, below, spread);
  }

  for (const each of definitions) if (each.kind === Kind.OPERATION_DEFINITION) walk([each.selectionSet]);
  // Those that nothing spreads are validated as well.
  for (const [name, { selectionSet }] of fragments) if (!reached.has(name)) walk([selectionSet]);
  return new Map<Counted, number>([
    ['fields, those of fragments counted wherever they are spread', fields],
    ['pairs of fields under one name in one place', pairs],
  ]);
}

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;
