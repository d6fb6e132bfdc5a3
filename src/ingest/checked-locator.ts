import type { Locator } from '../domain/claim.ts';
import { fault } from './fault.ts';
import { type Place, within } from './place.ts';
import type { ArticleFile, SeedClaim } from './seed-format.ts';
import { suggestion } from './suggestion.ts';

/** Where a claim's figure stands; it must lie in the article's text and be as long as what is printed. */
export function checkedLocator({ at, printed }: SeedClaim, article: ArticleFile, place: Place): Locator {
  const { section = null, paragraph, sentence, start, end } = at;
  const { sha256, codePoints, sections } = article;
  const here = within(place, 'at');
  if (section !== null && !sections.includes(section)) {
    const otherwise = `The article has ${sections.map((each) => `"${each}"`).join(', ')}.`;
    throw fault(
      within(here, 'section'),
      `The article has no section "${section}".`,
      suggestion(section, sections, otherwise),
    );
  }
  if (start < 0 || start >= end || end > codePoints) {
    throw fault(
      here,
      `The figure goes from ${start} to ${end}.`,
      `The start comes before the end, and both lie from 0 to ${codePoints}.`,
    );
  }
  const length = [...printed].length;
  if (end - start !== length) {
    throw fault(
      here,
      `The figure "${printed}" has ${length} code points and its place, ${start} to ${end}, has ${end - start}.`,
      'Both are the same text, so count again.',
    );
  }
  return { sha256, section, paragraph, sentence, start, end };
}
