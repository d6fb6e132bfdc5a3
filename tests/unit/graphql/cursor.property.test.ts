import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import { decodeCursor, encodeCursor } from '../../../src/graphql/cursor.ts';
import { anyText } from '../../support/any-text.ts';

it('a cursor gives back its key, whatever it is, to its own list alone', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (list, other, key) => {
      const cursor = encodeCursor(list, key);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(decodeCursor(list, cursor)).toBe(key);
      if (other !== list) expect(() => decodeCursor(other, cursor)).toThrow(Problem);
    }),
    { numRuns: 300 },
  );
});

it('any other text is refused with its code, and none is read as another place', () => {
  const cursor = fc.tuple(fc.constantFrom('claims', 'agents'), anyText).map(([list, key]) => encodeCursor(list, key));
  const spoilt = fc
    .tuple(cursor, fc.nat(60), fc.nat(4), fc.string({ unit: 'binary', maxLength: 3 }))
    .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
  const encoded = fc.json().map((text) => Buffer.from(text).toString('base64url'));
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        spoilt,
        encoded,
        cursor.map((text) => `${text}=`),
      ),
      (text) => {
        try {
          expect(encodeCursor('claims', decodeCursor('claims', text))).toBe(text);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(error.code).toBe('MALFORMED_CURSOR');
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
