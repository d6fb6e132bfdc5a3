import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLNamedType, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.ts';

const CONTRACT = join(import.meta.dirname, '../../../../shared/contract.graphql');
const isThere = existsSync(CONTRACT);

/** What others will rely on and is not built yet: types, and fields of types that are. This list only ever gets shorter. */
const NOT_BUILT = ['DateTime'];

/** The contract as a schema: its shorthand separates fields by blanks, which GraphQL allows as well. */
const contract = isThere
  ? buildASTSchema(parse(`${readFileSync(CONTRACT, 'utf8')}\nscalar Unused`), { assumeValidSDL: true })
  : undefined;
const schema = createSchema();

interface Part {
  readonly type: { toString(): string };
  readonly args?: readonly { readonly name: string; readonly type: { toString(): string } }[];
}

function fieldsOf(type: GraphQLNamedType | undefined): { readonly [name: string]: Part } {
  return type !== undefined && 'getFields' in type ? (type.getFields() as unknown as { [name: string]: Part }) : {};
}

function differences(wanted: GraphQLSchema): { missing: string[]; other: string[] } {
  const [missing, other]: [string[], string[]] = [[], []];
  for (const type of Object.values(wanted.getTypeMap())) {
    if (type.name.startsWith('__') || type.name === 'Unused') continue;
    const ours = schema.getType(type.name);
    if (ours === undefined) {
      missing.push(type.name);
      continue;
    }
    if ('getValues' in type && 'getValues' in ours) {
      const values = ours.getValues().map(({ name }) => name);
      for (const { name } of type.getValues()) if (!values.includes(name)) missing.push(`${type.name}.${name}`);
    }
    const isInput = type.constructor.name === 'GraphQLInputObjectType';
    for (const [name, field] of Object.entries(fieldsOf(type))) {
      const own = fieldsOf(ours)[name];
      if (own === undefined) missing.push(`${type.name}.${name}`);
      else other.push(...compare(`${type.name}.${name}`, field, own, isInput));
    }
  }
  return { missing, other };
}

/** An output may promise more than the contract, an input may ask for less; nothing else may differ. */
function compare(path: string, wanted: Part, own: Part, isInput: boolean): string[] {
  const [expected, given] = [`${wanted.type}`, `${own.type}`];
  const fits = isInput
    ? expected === given || expected === `${given}!`
    : expected === given || `${expected}!` === given;
  const found = fits ? [] : [`${path}: ${given} instead of ${expected}`];
  for (const argument of wanted.args ?? []) {
    const same = own.args?.find(({ name }) => name === argument.name);
    if (same === undefined) found.push(`${path}(${argument.name}) is missing`);
    else if (`${same.type}` !== `${argument.type}` && `${same.type}!` !== `${argument.type}`) {
      found.push(`${path}(${argument.name}): ${same.type} instead of ${argument.type}`);
    }
  }
  const isRequired = (type: { toString(): string }) => `${type}`.endsWith('!');
  for (const argument of own.args ?? []) {
    const isOurs = wanted.args?.every(({ name }) => name !== argument.name) ?? true;
    if (isOurs && isRequired(argument.type))
      found.push(`${path}(${argument.name}) is required and not in the contract`);
  }
  return found;
}

describe.skipIf(!isThere)(
  `the public schema against the contract${isThere ? '' : ': skipped, ../shared is not here'}`,
  () => {
    it('has everything but what is not built yet', () => {
      expect(differences(contract as GraphQLSchema).missing.sort()).toEqual(NOT_BUILT);
    });

    it('means the same by what it has', () => {
      expect(differences(contract as GraphQLSchema).other).toEqual([]);
    });
  },
);
