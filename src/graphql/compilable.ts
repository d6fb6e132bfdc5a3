import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * How many fields an operation has with its fragments put in wherever they are spread, as a compiler does; a fragment is
 * walked once.
 */
export function fieldsOf(operation: OperationDefinitionNode, { definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const count = known.get(name) ?? ofSelections(fragments.get(name));
    known.set(name, count);
    return count;
  }

  function ofSelections(set: SelectionSetNode | undefined): number {
    let count = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += ofFragment(selection.name.value);
      else count += (selection.kind === Kind.FIELD ? 1 : 0) + ofSelections(selection.selectionSet);
    }
    return count;
  }

  return ofSelections(operation.selectionSet);
}

/** Names that mean something to every object of JavaScript, as which a compiled query writes its answer. */
const NAMES_OF_OBJECTS = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a value comes through being written as JSON and read again, as values do that a compiled query has in it. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) ? value.every(isPlain) : isRecord(value) && Object.values(value).every(isPlain));

const isRecord = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));

/**
 * Whether graphql-jit would run an operation as graphql-js does: it writes values of arguments into its code as JSON, so that
 * a Decimal would come out as text; takes a variable within an object that is left out for null, whatever the default; makes
 * answers of plain objects, so that a name as "__proto__" would be lost; and lets a condition (@skip, @include) of one place
 * hold for others that spread the same fragment.
 */
export function isCompilable(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): boolean {
  const types = new TypeInfo(schema);
  let isFine = true;
  const refuseUnless = (holds: boolean): void => {
    if (!holds) isFine = false;
  };
  const value = (node: ValueNode): void => {
    const type = getNamedType(types.getInputType());
    if (isLeafType(type)) refuseUnless(isPlain(valueFromAST(node, type)));
  };
  /** Variables that have a value, whatever the caller leaves out. */
  const always = new Set(
    operation.variableDefinitions
      ?.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE || defaultValue !== undefined)
      .map(({ variable }) => variable.name.value),
  );
  const others = document.definitions.filter((each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION);
  visit(
    { ...document, definitions: others },
    visitWithTypeInfo(types, {
      Directive: () => refuseUnless(false),
      ObjectField: ({ value: given }) => refuseUnless(given.kind !== Kind.VARIABLE || always.has(given.name.value)),
      Name: ({ value: name }) => refuseUnless(!NAMES_OF_OBJECTS.has(name)),
      Field: () => refuseUnless(types.getFieldDef()?.args.every(({ defaultValue }) => isPlain(defaultValue)) ?? true),
      IntValue: value,
      FloatValue: value,
      StringValue: value,
      BooleanValue: value,
      EnumValue: value,
    }),
  );
  return isFine;
}
