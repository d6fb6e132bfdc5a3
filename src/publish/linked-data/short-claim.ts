/** What search engines show of a claim; longer ones they cut where it hits. */
export const MOST_CHARACTERS = 75;

interface Shortened {
  readonly statement: string;
  readonly printed: string;
  readonly metric: string | null;
  readonly period: string | null;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A claim in at most 75 characters: the statement where it fits, else what the figure is of, when, and the figure as
 * printed, else that without the period. Where even the name of the metric is too long, the figure and as many words of the
 * statement as fit, with a sign that it goes on.
 */
export function shortClaim({ statement, printed, metric, period }: Shortened): string {
  const figure = `“${printed}”`;
  const told = [
    statement,
    ...(metric === null || period === null ? [] : [`${metric}, ${period}: ${figure}`]),
    ...(metric === null ? [] : [`${metric}: ${figure}`]),
  ];
  const whole = told.find((each) => each.length <= MOST_CHARACTERS);
  return whole ?? begun(figure.length < MOST_CHARACTERS / 2 ? `${figure}: ${statement}` : statement);
}

/** As much of a text as fits, with "…" after its last word. */
function begun(text: string): string {
  const room = MOST_CHARACTERS - 1;
  const byWord = firstThatFit(text, words, room).trimEnd();
  return `${byWord.length > room / 2 ? byWord : firstThatFit(text, signs, room)}…`;
}

function firstThatFit(text: string, segmenter: Intl.Segmenter, room: number): string {
  let end = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
