import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mayBreak, schemaChanges } from '../../support/schema-changes.ts';

const BEFORE = `
  enum Verdict { ACCURATE MISDATED }
  interface Node { id: ID! }
  type Article { title: String! }
  type Series { slug: String! }
  union Subject = Article | Series
  input ClaimFilter { verdict: [Verdict!] text: String }
  type Claim implements Node { id: ID! printed: String! period: String at(date: String): Int! }
  type Query { claim(slug: String!): Claim claims(first: Int = 20, filter: ClaimFilter): [Claim!]! subject: Subject }
`;

/** The schema with one passage written otherwise. */
const changed = (from: string, to: string) => {
  expect(BEFORE).toContain(from);
  return schemaChanges(buildSchema(BEFORE), buildSchema(BEFORE.replace(from, to)));
};

describe('what breaks clients is named', () => {
  it.each([
    ['a field is gone', 'period: String ', '', /^Field 'period' was removed from object type 'Claim'\.$/],
    ['a field has another name', 'printed:', 'print:', /^Field 'printed' was removed/],
    ['a field may now be null', 'printed: String!', 'printed: String', /changed type from 'String!' to 'String'\.$/],
    ['a field has another type', 'at(date: String): Int!', 'at(date: String): Float!', /from 'Int!' to 'Float!'\.$/],
    ['a list is no list any more', ': [Claim!]!', ': Claim!', /changed type from '\[Claim!\]!' to 'Claim!'\.$/],
    ['an argument is gone', 'at(date: String)', 'at', /^Argument 'date: String' was removed from field 'Claim.at'\.$/],
    ['an argument is now required', 'date: String)', 'date: String!)', /changed from 'String' to 'String!'\.$/],
    ['a new argument is required', 'claim(slug: String!)', 'claim(slug: String!, day: Int!)', /^Argument 'day: Int!'/],
    ['an enum value is gone', 'ACCURATE MISDATED', 'ACCURATE', /^Enum value 'MISDATED' was removed from/],
    ['an input field is gone', ' text: String', '', /^Input field 'text' was removed from/],
    ['an input field is now required', 'text: String', 'text: String!', /^Input field 'ClaimFilter.text' changed type/],
    ['a new input field is required', 'text: String', 'text: String kind: Int!', /^Input field 'kind' of type 'Int!'/],
    ['a type is none of a union any more', 'Article | Series', 'Series', /^Member 'Article' was removed from Union/],
    ['a type has an interface no more', 'Claim implements Node', 'Claim', /^'Claim' object type no longer implements/],
  ])('%s', async (_case, from, to, sentence) => {
    const { breaking } = await changed(from, to);
    expect(breaking.some((each) => sentence.test(each))).toBe(true);
  });

  it('a type that is gone', async () => {
    const { breaking } = await changed(
      'type Series { slug: String! }\n  union Subject = Article | Series',
      'union Subject = Article',
    );
    expect(breaking).toContain("Type 'Series' was removed.");
  });
});

describe('what clients may not have thought of is named, and passes', () => {
  it.each([
    [
      'a new enum value',
      'ACCURATE MISDATED',
      'ACCURATE MISDATED CLOSE',
      /^Enum value 'CLOSE' was added to enum 'Verdict'\.$/,
    ],
    [
      'a new type in a union',
      'Article | Series',
      'Article | Series | Claim',
      /^Member 'Claim' was added to Union type/,
    ],
    [
      'another default',
      'first: Int = 20',
      'first: Int = 50',
      /^Default value for argument 'first' .* from '20' to '50'\.$/,
    ],
    ['a new optional argument', 'date: String)', 'date: String, vintage: String)', /^Argument 'vintage: String' added/],
  ])('%s', async (_case, from, to, sentence) => {
    const { breaking, dangerous } = await changed(from, to);
    expect(breaking).toEqual([]);
    expect(dangerous).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('what breaks nobody passes without a word', () => {
  it.each([
    ['a new field', 'printed: String!', 'printed: String! locator: String'],
    ['a new type', 'type Query {', 'type Loop { name: String! } type Query { loop: Loop '],
    ['a deprecation', 'period: String ', 'period: String @deprecated(reason: "Ask for periods.") '],
    ['a description', 'type Claim ', '"One checkable assertion made by an article." type Claim '],
    ['a field that is never null any more', 'period: String ', 'period: String! '],
    ['an argument that is optional now', 'claim(slug: String!)', 'claim(slug: String)'],
  ])('%s', async (_case, from, to) => {
    expect(await changed(from, to)).toEqual({ breaking: [], dangerous: [] });
  });
});

describe('by which version what breaks may come', () => {
  it.each([
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.1.9', false],
    ['0.1.0', '0.2.0', true],
    ['0.9.0', '0.10.0', true],
    ['0.9.0', '1.0.0', true],
    ['1.2.0', '1.3.0', false],
    ['1.2.0', '2.0.0', true],
    ['2.0.0', '1.9.0', false],
  ])('after %s, %s: %j', (released, version, answer) => expect(mayBreak(released, version)).toBe(answer));
});
