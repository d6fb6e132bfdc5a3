import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { ArticleSubject } from '../subjects/article.ts';
import { dayInWords, VERDICT_MEANING, VERDICT_WORDS } from '../words.ts';
import { type Picture, pictureOf } from './picture.ts';
import { pictureText } from './picture-text.ts';
import { blockOf, Line, Lines, round } from './text.tsx';
import { COLOURS } from './theme.ts';
import { VerdictMark } from './verdict-mark.tsx';

const WIDTH = 720;
const EDGE = 28;
const INNER = WIDTH - 2 * EDGE;
const ROW = 30;

/** The verdicts of an article: a bar of all its claims, and each verdict with its sign, word and count. */
export function scorecard({ subject, revision }: Publication<ArticleSubject>, { site, theme }: Setting): Picture {
  const colours = COLOURS[theme];
  const { ink, muted } = colours;
  const { total, byVerdict } = subject.scorecard;
  const title = blockOf(subject.title, INNER, { size: 22, weight: 700, colour: ink }, 29);
  const day = dayInWords(subject.publishedOn, subject.publishedOnIsExact);
  const under = blockOf(`${subject.publisher ?? 'Publisher not known'}, ${day}: ${total} claims`, INNER, {
    size: 14.5,
    colour: muted,
  });
  const foot = blockOf(`${site}${pathOf(subject)}, revision ${revision}`, INNER, { size: 12.5, colour: muted }, 18);
  const top = 24 + title.height + under.height + 18;
  let x = EDGE;
  const bar = byVerdict.map(({ verdict, count }) => {
    const width = (count / total) * INNER;
    const part = (
      <rect x={round(x)} y={top} width={round(Math.max(1, width - 2))} height={26} fill={colours.verdicts[verdict]} />
    );
    x += width;
    return part;
  });
  const rows = byVerdict.map(({ verdict, count }, index) => {
    const y = top + 50 + index * ROW;
    const colour = colours.verdicts[verdict];
    return [
      <VerdictMark verdict={verdict} x={EDGE} y={y} size={18} colour={colour} ground={colours.ground} />,
      <Line x={EDGE + 66} y={y + 14.5} text={String(count)} size={16} weight={700} colour={ink} anchor="end" />,
      <Line x={EDGE + 80} y={y + 14.5} text={VERDICT_WORDS[verdict]} size={15} weight={600} colour={colour} />,
      <Line x={EDGE + 216} y={y + 14.5} text={VERDICT_MEANING[verdict]} size={14} colour={muted} />,
    ];
  });
  const end = top + 50 + byVerdict.length * ROW + 12;
  return pictureOf(pictureText(subject, 'main'), { width: WIDTH, height: end + foot.height + 16 }, colours, [
    <Lines x={EDGE} y={24} block={title} />,
    <Lines x={EDGE} y={24 + title.height + 2} block={under} />,
    bar,
    rows,
    <Lines x={EDGE} y={end} block={foot} />,
  ]);
}
