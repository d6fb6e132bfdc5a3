import { SIGNS } from '../../domain/causal-notation.ts';
import type { CausalMap } from '../causal-map/causal-map.ts';
import { STANDING_WORDS } from '../causal-map/link-label.ts';
import type { View } from '../forms.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { SeriesSubject } from '../subjects/series.ts';
import type { Subject } from '../subjects/subject.ts';
import { figureInWords, LOOP_WORDS, VERDICT_WORDS } from '../words.ts';
import type { PictureText } from './picture.ts';

/** What the picture of a subject shows, in words: its name and its content, for screen readers and as alternative text. */
export function pictureText(subject: Subject, view: View): PictureText {
  switch (subject.kind) {
    case 'claim':
      return view === 'chart' ? chartText(subject) : cardText(subject);
    case 'article': {
      const { scorecard, title } = subject;
      const counts = scorecard.byVerdict.map(
        ({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict].toLowerCase()}`,
      );
      return {
        title: `Scorecard of “${title}”`,
        description: `Of ${scorecard.total} claims: ${counts.join(', ')}.`,
      };
    }
    case 'series':
      return seriesText(subject);
    case 'loop':
      return {
        title: `${subject.title}, ${LOOP_WORDS[subject.polarity]}`,
        description: `${walkInWords(subject.map)} Its weakest link is ${subject.weakestLink.name}.`,
      };
    case 'causal-link':
      return { title: subject.title, description: `${walkInWords(subject.map)} ${subject.because}` };
    case 'causal-map': {
      const { factors, links } = subject.map;
      return {
        title: subject.title,
        description: `${factors.length} factors and ${links.length} causal links between them. ${walkInWords(subject.map)}`,
      };
    }
    case 'source':
      return { title: subject.title, description: subject.citation };
    default:
      return subject satisfies never;
  }
}

function cardText({ printed, verdict, statement, because }: ClaimSubject): PictureText {
  return { title: `“${printed}”: ${VERDICT_WORDS[verdict].toLowerCase()}`, description: `${statement} ${because}` };
}

function chartText({ printed, chart, because, verdict }: ClaimSubject): PictureText {
  const name = chart?.series.name ?? '';
  const ends = [chart?.points[0], chart?.points.at(-1)].map((point) => point?.day);
  return {
    title: `${name}, and “${printed}”: ${VERDICT_WORDS[verdict].toLowerCase()}`,
    description: `A line of ${name} from ${ends[0]} to ${ends[1]}. ${because}`,
  };
}

const onOrIn = (period: string): string => `${/^\d{4}-\d{2}-\d{2}$/.test(period) ? 'on' : 'in'} ${period}`;

function seriesText({ title, rows, unit, redistributable }: SeriesSubject): PictureText {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) {
    const why = redistributable ? 'There are no figures of it.' : 'Its licence lets single figures be cited only.';
    return { title, description: why };
  }
  const range = `from ${figureInWords(first[2], unit)} ${onOrIn(first[0])} to ${figureInWords(last[2], unit)} ${onOrIn(last[0])}`;
  return { title, description: `${rows.length} figures, ${range}.` };
}

/** Links one after the other: "Deficit + → Federal debt (established)." */
function walkInWords({ factors, links }: CausalMap): string {
  const names = new Map(factors.map(({ slug, name }) => [slug, name]));
  return links
    .map(({ from, to, polarity, delay, standing }) => {
      const arrow = `${SIGNS[polarity]} →${delay === null ? '' : ' with a delay'}`;
      return `${names.get(from)} ${arrow} ${names.get(to)} (${STANDING_WORDS[standing]}).`;
    })
    .join(' ');
}
