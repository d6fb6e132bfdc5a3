import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import { checkedLocator } from '../../../src/ingest/checked-locator.ts';
import type { ArticleFile, SeedClaim } from '../../../src/ingest/seed-format.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { anyText } from '../../support/any-text.ts';

const PLACE = { file: 'articles/x/claims.json', path: '/claims/0' };

const articleOf = (text: string) =>
  ({ sha256: sha256(text), codePoints: [...text].length, sections: ['Debt'] }) as unknown as ArticleFile;

const claimAt = (printed: string, start: number, end: number, section: string | null = null) =>
  ({ printed, at: { section, paragraph: 1, sentence: 1, start, end } }) as unknown as SeedClaim;

it('what stands at a place of a text is found there, by code points', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, printed, after) => {
      fc.pre(printed !== '');
      const text = `${before}|${printed}|${after}`;
      const start = [...before].length + 1;
      const end = start + [...printed].length;
      const located = checkedLocator(claimAt(printed, start, end), articleOf(text), PLACE);
      expect([...text].slice(located.start, located.end).join('')).toBe(printed);
      expect(located).toMatchObject({ start, end, section: null, sha256: sha256(text) });
    }),
    { numRuns: 300 },
  );
});

it('a place that is not within the text, or not as long as the print, is refused with where it stands in the seed', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.integer({ min: -3, max: 40 }),
      fc.integer({ min: -3, max: 40 }),
      (text, printed, start, end) => {
        const lies = 0 <= start && start < end && end <= [...text].length && end - start === [...printed].length;
        try {
          checkedLocator(claimAt(printed, start, end), articleOf(text), PLACE);
          expect(lies).toBe(true);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          expect(lies).toBe(false);
          expect(error.code).toBe('BAD_SEED');
          expect(error.message).toContain('seed/articles/x/claims.json at /claims/0/at: ');
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('a section that the article has not is refused by its name', () => {
  fc.assert(
    fc.property(anyText, (section) => {
      fc.pre(section !== 'Debt');
      expect(() => checkedLocator(claimAt('5%', 0, 2, section), articleOf('5%'), PLACE)).toThrow(
        `The article has no section "${section}".`,
      );
    }),
  );
});
