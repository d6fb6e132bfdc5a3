import type { Evidence } from '../domain/evidence.ts';
import type { Source } from '../domain/source.ts';
import type { FoundFigure } from '../verify/facts.ts';

/** What a document gives, as a checker knows it; undefined for evidence without a figure. */
export function foundFigure({ figure }: Evidence, { title, seen, publishedOn }: Source): FoundFigure | undefined {
  return figure === null ? undefined : { figure, sourceTitle: title, seen, publishedOn };
}
