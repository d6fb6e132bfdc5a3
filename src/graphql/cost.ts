import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { DEFAULT_ROWS } from './page-size.ts';

/** What a list without paging is taken to hold. */
const UNPAGED_ROWS = 3;
/**
 * What such a list is taken to hold where that would be too few: observations of a series or check, when "first" does not
 * say, the loops of a link, which may be half of all, and the figures of a text.
 */
const UNPAGED: { readonly [type: string]: number } = {
  Observation: 10,
  Loop: 10,
  CheckedFigure: 100,
  // Of the schema itself.
  __Type: 100,
  __Field: 10,
};

/** What the schema tells of itself; it lies at hand, so that three of its parts count as one node. */
const OF_THE_SCHEMA = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));
const PARTS_OF_THE_SCHEMA_A_NODE = 3;

/** How many types are one of another, a list or what is never null, and have an "ofType"; tools ask for nine within one another. */
const WRAPPED = 0.3;

/**
 * What fields count that compute instead of reading. A formula of a stranger may be as long as its budget and look
 * through a whole series for when a figure was right; those of claims are short.
 */
const WORK: ReadonlyMap<string, number> = new Map([
  ['Query.check', 5_000],
  ['Query.measure', 1_000],
  ['Claim.check', 200],
  ['Claim.checkAt', 200],
  ['Claim.outcome', 200],
  // The whole text of an article, a scalar as long as a page of nodes.
  ['Article.attachedText', 1_000],
  ['Query.search', 100],
  ['Query.causalMap', 1_000],
  ['Loop.export', 50],
  // A long text has hundreds of figures, each held against claims and data.
  ['Query.checkText', 20_000],
  ['Query.simulate', 5_000],
  ['Loop.gain', 20],
  ['Query.loops', 100],
  ['Query.loopCount', 100],
  ['Query.trace', 2_000],
  ['Query.pathCount', 2_000],
  // All that the forms of a subject show is put together.
  ...['Article', 'Claim', 'Series', 'Source', 'Loop', 'CausalLink'].map((type): [string, number] => [
    `${type}.revision`,
    300,
  ]),
]);

/** Types of the Relay specification that are no nodes: what is in them is counted, not they. */
const isWrapping = (name: string): boolean => /(?:Connection|Edge)$|^PageInfo$/.test(name);

interface Query {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: { readonly [name: string]: unknown };
  /** Cost of a fragment for one node, so that a fragment spread many times is walked once. */
  readonly known: Map<string, number>;
}

/**
 * How many nodes an operation may touch, known before it runs: a list multiplies what is below it by "first" or "last"
 * (20 when left out), a list without paging by 3, observations by 10, a list of ids by their number; what is computed
 * counts as many nodes as it may take time.
 */
export function operationCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
  variables: { readonly [name: string]: unknown },
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const query: Query = {
    schema,
    fragments: new Map([...fragments].map((fragment) => [fragment.name.value, fragment])),
    variables,
    known: new Map(),
  };
  return costOfSelections(query, root, operation.selectionSet);
}

function costOfSelections(query: Query, parent: GraphQLCompositeType, { selections }: SelectionSetNode): number {
  let cost = 0;
  for (const selection of selections) {
    switch (selection.kind) {
      case Kind.FIELD:
        cost += costOfField(query, parent, selection);
        break;
      case Kind.INLINE_FRAGMENT: {
        const on = selection.typeCondition && query.schema.getType(selection.typeCondition.name.value);
        cost += costOfSelections(query, isCompositeType(on) ? on : parent, selection.selectionSet);
        break;
      }
      case Kind.FRAGMENT_SPREAD:
        cost += costOfFragment(query, selection.name.value);
        break;
      default:
        selection satisfies never;
    }
  }
  return cost;
}

function costOfFragment(query: Query, name: string): number {
  const known = query.known.get(name);
  if (known !== undefined) return known;
  const fragment = query.fragments.get(name);
  const on = fragment && query.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && isCompositeType(on) ? costOfSelections(query, on, fragment.selectionSet) : 0;
  query.known.set(name, cost);
  return cost;
}

function costOfField(query: Query, parent: GraphQLCompositeType, node: FieldNode): number {
  const ofSchema = parent === query.schema.getQueryType() ? OF_THE_SCHEMA.get(node.name.value) : undefined;
  if (ofSchema !== undefined && node.selectionSet !== undefined) {
    const parts = costOfSelections(query, getNamedType(ofSchema.type) as GraphQLCompositeType, node.selectionSet);
    return Math.ceil((1 + parts) / PARTS_OF_THE_SCHEMA_A_NODE);
  }
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined) return 0;
  const work = WORK.get(`${parent.name}.${field.name}`);
  const type = getNamedType(field.type);
  if (node.selectionSet === undefined || !isCompositeType(type)) return work ?? 0;
  const below = costOfSelections(query, type, node.selectionSet);
  // A page is made once, however many rows it has, and so is what a search finds.
  if (isWrapping(type.name)) return (work ?? 0) + rowsOf(query, field, node) * below;
  if (isList(field.type)) return (work ?? 0) + rowsOf(query, field, node) * (1 + below);
  return rowsOf(query, field, node) * ((work ?? 1) + below);
}

/** How many nodes a field may give. What is inside a page has been counted where the page was asked for. */
function rowsOf(query: Query, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const given = argumentsOf(query, field, node);
  const isPaged = field.args.some(({ name }) => name === 'first');
  const asked = given.first ?? given.last;
  if (getNamedType(field.type).name.endsWith('Connection')) return typeof asked === 'number' ? asked : DEFAULT_ROWS;
  if (field.name === 'ofType') return WRAPPED;
  if (!isList(field.type) || (['edges', 'nodes'].includes(field.name) && !Array.isArray(given.ids))) return 1;
  if (Array.isArray(given.ids)) return given.ids.length;
  if (isPaged && typeof asked === 'number') return asked;
  const usual = field.args.find(({ name }) => name === 'first')?.defaultValue;
  if (typeof usual === 'number') return usual;
  return UNPAGED[getNamedType(field.type).name] ?? UNPAGED_ROWS;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** Argument values as far as they can be read; what is wrong with them is told by execution, in better words. */
function argumentsOf(
  query: Query,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): { [name: string]: unknown } {
  try {
    return getArgumentValues(field, node, query.variables);
  } catch {
    return {};
  }
}
