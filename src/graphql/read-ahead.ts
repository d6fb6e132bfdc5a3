import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { neighbourLabel } from '../domain/neighbours.ts';
import { nodeId } from '../domain/node-id.ts';
import type { NodeLabel } from '../domain/node-label.ts';
import type { Records } from '../domain/records.ts';
import { type Ahead, type Along, MOST_STEPS } from '../store/store.ts';
import type { Context } from './context.ts';

type Fragments = GraphQLResolveInfo['fragments'];
type Sets = readonly (SelectionSetNode | undefined)[];

const isPlain = ({ directives }: SelectionNode): boolean => (directives?.length ?? 0) === 0;

/**
 * What is selected below each field of a node of a label, its fragments put in, each once; what hangs on a condition is left
 * out.
 */
function fieldsOf(label: NodeLabel, sets: Sets, fragments: Fragments): ReadonlyMap<string, Sets> {
  const fields = new Map<string, (SelectionSetNode | undefined)[]>();
  const seen = new Set<string>();
  function walk(set: SelectionSetNode | undefined): void {
    for (const selection of set?.selections.filter(isPlain) ?? []) {
      if (selection.kind === Kind.FIELD) {
        const { name, selectionSet } = selection;
        const sets = fields.get(name.value);
        if (sets === undefined) fields.set(name.value, [selectionSet]);
        else sets.push(selectionSet);
        continue;
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      if (isSpread && seen.has(selection.name.value)) continue;
      if (isSpread) seen.add(selection.name.value);
      const fragment = isSpread ? fragments[selection.name.value] : selection;
      const on = fragment?.typeCondition?.name.value ?? label;
      if (on === label || on === 'Node') walk(fragment?.selectionSet);
    }
  }
  for (const set of sets) walk(set);
  return fields;
}

/** The neighbours that are asked for in some selections of nodes of a label; null where there are too many to read ahead. */
function neighboursIn(label: NodeLabel, sets: Sets, fragments: Fragments): Along | null {
  let steps = 0;
  function grow(of: NodeLabel, selected: Sets): Along {
    const next: { [name: string]: Along } = {};
    for (const [name, below] of fieldsOf(of, selected, fragments)) {
      const to = neighbourLabel(of, name);
      if (to === undefined) continue;
      steps += 1;
      if (steps > MOST_STEPS) break;
      next[name] = grow(to, below);
    }
    return { label: of, next };
  }
  const along = grow(label, sets);
  return steps > MOST_STEPS ? null : along;
}

/** The selections of the nodes of a page, in its "nodes" and in its "edges". */
function setsOfPage(set: SelectionSetNode | undefined): Sets {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || !isPlain(selection)) return [];
    const { name, selectionSet } = selection;
    if (name.value === 'nodes' || name.value === 'node') return [selectionSet];
    return name.value === 'edges' ? setsOfPage(selectionSet) : [];
  });
}

/**
 * Whether a field is all that is asked of the graph, or the only one of its name right below what is: what is asked for beside
 * others, loaders read together with that.
 */
function isAlone(field: FieldNode, { operation, fieldNodes }: GraphQLResolveInfo): boolean {
  const [top, ...others] = operation.selectionSet.selections;
  if (fieldNodes.length > 1 || others.length > 0 || top?.kind !== Kind.FIELD) return false;
  if (top === field) return true;
  const beside = top.selectionSet?.selections ?? [];
  const isSame = (each: SelectionNode) => each.kind === Kind.FIELD && each.name.value === field.name.value;
  return beside.includes(field) && beside.filter(isSame).length === 1;
}

/** What is asked for along each field, once for all who send the same document; null where nothing is read ahead for it. */
const known = new WeakMap<FieldNode, Along | null>();

function alongOf(label: NodeLabel, info: GraphQLResolveInfo, setsOf: (field: FieldNode) => Sets): Along | null {
  const [field] = info.fieldNodes;
  if (field === undefined) return null;
  const before = known.get(field);
  if (before !== undefined) return before;
  const sets = isAlone(field, info) ? setsOf(field) : [];
  const made = sets.length > 0 ? neighboursIn(label, sets, info.fragments) : null;
  known.set(field, made);
  return made;
}

/** The node of a label with that slug, read together with what is asked of it; null when there is none. */
export async function nodeBySlug<L extends NodeLabel>(
  label: L,
  slug: string,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Records[L] | null> {
  const id = nodeId(label, slug);
  const wanted = alongOf(label, info, ({ selectionSet }) => [selectionSet]);
  if (wanted !== null) await store.ahead({ along: wanted, ids: [id] });
  return loaders.record[label].load(id) as Promise<Records[L] | null>;
}

/** Reads a page of claims together with what is asked of them. */
export async function claimsAhead(
  page: Omit<Extract<Ahead, { readonly scope: unknown }>, 'along'>,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const wanted = alongOf('Claim', info, ({ selectionSet }) => setsOfPage(selectionSet));
  if (wanted !== null) await store.ahead({ ...page, along: wanted });
}
