import { type ConstValueNode, GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type Decimal, decimal, plain } from '../domain/decimal.ts';
import { isIsoDate } from '../lib/iso-date.ts';

function readDate(value: unknown): string {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)?.slice(0, 80)} is not a date; write one that exists, such as "2026-01-30".`,
  );
}

/** A calendar date as text. `Date` of JavaScript would drag a time zone in. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A calendar date in ISO 8601: "2026-01-30". Dates that do not exist are refused.',
  serialize: (value) => value,
  parseValue: readDate,
  parseLiteral: (node) => readDate('value' in node ? node.value : undefined),
});

const DECIMAL = /^-?\d{1,40}(\.\d{1,40})?$/;

function readDecimal(text: string): Decimal {
  if (!DECIMAL.test(text)) {
    throw new GraphQLError(
      `"${text}" is not a decimal; write digits with at most one point, such as "1.446" or "-0.5", up to 40 on either side.`,
    );
  }
  return decimal(text);
}

/** Exact decimals as text. Number literals are read from their text, so that no digit passes through a binary float. */
export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description: 'An exact decimal number as text: "1.446", "1147000000000". As input, number literals are read as well.',
  serialize: (value) => plain(value as Decimal),
  parseValue: (value) => readDecimal(typeof value === 'number' || typeof value === 'string' ? `${value}` : ''),
  parseLiteral: (node: ValueNode | ConstValueNode) => {
    const isText = node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT;
    return readDecimal(isText ? node.value : '');
  },
});
