import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { neighbourLabel } from '../domain/neighbours.ts';
import { nodeId } from '../domain/node-id.ts';
import type { NodeLabel } from '../domain/node-label.ts';
import type { Records } from '../domain/records.ts';
import type { Ahead, Along } from '../store/store.ts';
import type { Context } from './context.ts';

type Fragments = GraphQLResolveInfo['fragments'];

/** An `Along` that is being put together. */
interface Growing {
  readonly label: NodeLabel;
  readonly next: { [name: string]: Growing };
}

/** What stands in a selection of nodes of a label, its fragments put in; what hangs on a condition is left out. */
function* fieldsOf(label: NodeLabel, set: SelectionSetNode | undefined, fragments: Fragments): Generator<FieldNode> {
  for (const selection of set?.selections ?? []) {
    if ((selection.directives?.length ?? 0) > 0) continue;
    if (selection.kind === Kind.FIELD) {
      yield selection;
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    const on = fragment?.typeCondition?.name.value ?? label;
    if (on === label || on === 'Node') yield* fieldsOf(label, fragment?.selectionSet, fragments);
  }
}

/** Adds the neighbours that are asked for in a selection. */
function grow({ label, next }: Growing, set: SelectionSetNode | undefined, fragments: Fragments): void {
  for (const { name, selectionSet } of fieldsOf(label, set, fragments)) {
    const to = neighbourLabel(label, name.value);
    if (to === undefined) continue;
    next[name.value] ??= { label: to, next: {} };
    grow(next[name.value] as Growing, selectionSet, fragments);
  }
}

/** The selections of the nodes of a page, in its "nodes" and in its "edges". */
function* setsOfPage(set: SelectionSetNode | undefined): Generator<SelectionSetNode | undefined> {
  for (const selection of set?.selections ?? []) {
    if (selection.kind !== Kind.FIELD || (selection.directives?.length ?? 0) > 0) continue;
    const { name, selectionSet } = selection;
    if (name.value === 'nodes' || name.value === 'node') yield selectionSet;
    if (name.value === 'edges') yield* setsOfPage(selectionSet);
  }
}

/** What is asked for along each field, once for all who send the same document; null where nothing is read ahead for it. */
const known = new WeakMap<FieldNode, Along | null>();

function along(
  label: NodeLabel,
  info: GraphQLResolveInfo,
  setsOf: (field: FieldNode) => Iterable<SelectionSetNode | undefined>,
) {
  const [field] = info.fieldNodes;
  if (field === undefined) return null;
  const before = known.get(field);
  if (before !== undefined) return before;
  const sets = [...setsOf(field)];
  const made: Growing | null = isAlone(field, info) && sets.length > 0 ? { label, next: {} } : null;
  if (made !== null) for (const set of sets) grow(made, set, info.fragments);
  known.set(field, made);
  return made;
}

/** Whether a field is all that is asked of the graph, or stands right below what is: those beside it are read together by loaders. */
function isAlone(field: FieldNode, { operation, fieldNodes }: GraphQLResolveInfo): boolean {
  const [top, ...others] = operation.selectionSet.selections;
  if (fieldNodes.length > 1 || others.length > 0 || top?.kind !== Kind.FIELD) return false;
  return top === field || (top.selectionSet?.selections.includes(field) ?? false);
}

/** The node of a label with that slug, read together with what is asked of it; null when there is none. */
export async function nodeBySlug<L extends NodeLabel>(
  label: L,
  slug: string,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Records[L] | null> {
  const id = nodeId(label, slug);
  const wanted = along(label, info, ({ selectionSet }) => [selectionSet]);
  if (wanted !== null) await store.ahead({ along: wanted, ids: [id] });
  return loaders.record[label].load(id) as Promise<Records[L] | null>;
}

/** Reads a page of claims together with what is asked of them. */
export async function claimsAhead(
  page: Omit<Extract<Ahead, { readonly scope: unknown }>, 'along'>,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const wanted = along('Claim', info, ({ selectionSet }) => setsOfPage(selectionSet));
  if (wanted !== null) await store.ahead({ ...page, along: wanted });
}
