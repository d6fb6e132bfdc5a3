import { Problem } from '../domain/problem.ts';
import { blocksOf } from '../verify/text/blocks.ts';
import { type Reader, type ReadFigure, readText } from '../verify/text/read-text.ts';
import { giveWay } from './give-way.ts';

/** Figures that a text may have: more than any book of a megabyte. */
export const MOST_FIGURES = 10_000;

/** Runs of digits that a text may have, most of which make no figure; they are counted before any is read. */
export const MOST_NUMERALS = 50_000;

const moved = (figure: ReadFigure, by: number): ReadFigure => ({
  ...figure,
  start: figure.start + by,
  end: figure.end + by,
  metric: figure.metric && {
    ...figure.metric,
    place: { start: figure.metric.place.start + by, end: figure.metric.place.end + by },
  },
});

/** The figures of a text, read in parts, others being served between them. */
export async function readFigures(text: string, reader: Reader): Promise<readonly ReadFigure[]> {
  if ((text.match(/\d+/g)?.length ?? 0) > MOST_NUMERALS) {
    throw new Problem('TEXT_TOO_DENSE', MOST_NUMERALS, 'numbers', 'read');
  }
  const figures: ReadFigure[] = [];
  for (const block of blocksOf(text)) {
    figures.push(...readText(block.text, reader).map((figure) => moved(figure, block.codePoints)));
    if (figures.length > MOST_FIGURES) throw new Problem('TEXT_TOO_DENSE', MOST_FIGURES, 'figures', 'checked');
    await giveWay();
  }
  return figures;
}
