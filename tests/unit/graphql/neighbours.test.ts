import { getNamedType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { NEIGHBOURS } from '../../../src/domain/neighbours.ts';
import { createSchema } from '../../../src/graphql/schema.ts';

const schema = createSchema();

/** Below a field of its own: "strength { source }". */
const NO_FIELDS = new Set(['CausalLink.strengthSource']);

const FIELDS = Object.entries(NEIGHBOURS).flatMap(([label, names]) =>
  Object.entries(names as { [name: string]: string })
    .map(([name, to]) => [label, name, to] as const)
    .filter(([, name]) => !NO_FIELDS.has(`${label}.${name}`)),
);

describe('what is read ahead by the name of a field', () => {
  it.each(FIELDS)('%s.%s gives records of %s, and takes nothing that would choose among them', (label, name, to) => {
    const type = schema.getType(label);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    expect(field && getNamedType(field.type).name).toBe(to);
    expect(field?.args).toEqual([]);
  });
});

describe('fields without a resolver of their own', () => {
  it('are read as properties, without a call', () => {
    const called = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter(({ resolve }) => resolve !== undefined)
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(called).toContain('Claim.metric');
    // An access rule on one of them would be passed over without a word.
    expect(getMetadataStorage().fields.filter(({ roles }) => roles !== undefined)).toEqual([]);
    for (const plain of ['Claim.slug', 'Period.text', 'Quantity.value', 'PageInfo.endCursor']) {
      expect(called).not.toContain(plain);
    }
  });
});
