import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { dayInWords, figureInWords, VERDICT_MEANING, VERDICT_WORDS } from '../words.ts';
import { widthOf } from './fonts.ts';
import { type Picture, pictureOf } from './picture.ts';
import { pictureText } from './picture-text.ts';
import { type Block, blockOf, Line, Lines } from './text.tsx';
import { COLOURS } from './theme.ts';
import { VerdictMark } from './verdict-mark.tsx';

const WIDTH = 720;
const EDGE = 28;
const INNER = WIDTH - 2 * EDGE;
const GAP = 24;

interface Cell {
  readonly label: Block;
  readonly value: Block;
}

/** The card of a claim: its figure, its verdict by word, colour and shape, what was measured, and why. */
export function claimCard({ subject, revision }: Publication<ClaimSubject>, { site, theme }: Setting): Picture {
  const colours = COLOURS[theme];
  const { ink, muted } = colours;
  const colour = colours.verdicts[subject.verdict];
  const figure = blockOf(`“${subject.printed}”`, INNER, { size: 32, weight: 700, colour: ink }, 40);
  const statement = blockOf(subject.statement, INNER, { size: 17, colour: ink }, 25);
  const cells = cellsOf(subject, ink, muted);
  const because = blockOf(subject.because, INNER, { size: 14.5, colour: ink }, 21);
  const small = { size: 12.5, colour: muted };
  const foot = [
    `Said by ${subject.assertedBy.name}`,
    `In “${subject.article.title}”, ${dayInWords(subject.article.publishedOn, subject.article.publishedOnIsExact)}`,
    ...(subject.source === null ? [] : [`Source: ${subject.source.publisher}, ${subject.source.title}`]),
    `${site}${pathOf(subject)}, revision ${revision}`,
  ].map((text) => blockOf(text, INNER, small, 18));

  let y = 76;
  const at = (height: number, gap: number): number => {
    const top = y;
    y += height + gap;
    return top;
  };
  const word = VERDICT_WORDS[subject.verdict];
  const meaning = { x: EDGE + 44 + widthOf(word, 19, 700), y: 39 };
  const drawn = [
    <rect width={WIDTH} height={56} fill={colours.shade} />,
    <rect width={6} height={56} fill={colour} />,
    <VerdictMark verdict={subject.verdict} x={EDGE} y={16} size={24} colour={colour} ground={colours.shade} />,
    <Line x={EDGE + 34} y={35} text={word} size={19} weight={700} colour={colour} />,
    <Line x={meaning.x} y={34.5} text={VERDICT_MEANING[subject.verdict]} size={13.5} colour={muted} />,
    <Lines x={EDGE} y={at(figure.height, 8)} block={figure} />,
    <Lines x={EDGE} y={at(statement.height, 18)} block={statement} />,
  ];
  if (cells.length > 0) {
    const top = at(Math.max(...cells.map(({ label, value }) => label.height + value.height)), 16);
    const step = (INNER + GAP) / cells.length;
    for (const [index, { label, value }] of cells.entries()) {
      const x = EDGE + index * step;
      drawn.push(<Lines x={x} y={top} block={label} />, <Lines x={x} y={top + label.height} block={value} />);
    }
  }
  drawn.push(<Lines x={EDGE} y={at(because.height, 18)} block={because} />);
  drawn.push(<path d={`M${EDGE} ${y - 6}H${WIDTH - EDGE}`} stroke={colours.rule} />);
  y += 4;
  for (const block of foot) drawn.push(<Lines x={EDGE} y={at(block.height, 1)} block={block} />);
  return pictureOf(pictureText(subject, 'main'), { width: WIDTH, height: y + 16 }, colours, drawn);
}

/** Printed, measured and of what time, side by side; nothing where nothing was measured. */
function cellsOf({ quantity, check, period }: ClaimSubject, ink: string, muted: string): readonly Cell[] {
  const shown: [string, string][] = [];
  if (quantity !== null && check !== null) {
    shown.push(['Printed', quantity.text]);
    shown.push(['Measured', check.measured === null ? 'not measured' : figureInWords(check.measured, check.unit)]);
  }
  if (period !== null) shown.push(['Period', period.text]);
  if (shown.length < 2) return [];
  const width = (INNER + GAP) / shown.length - GAP;
  return shown.map(([label, value]) => ({
    label: blockOf(label, width, { size: 12.5, colour: muted }, 18),
    value: blockOf(value, width, { size: 18, weight: 600, colour: ink }, 25),
  }));
}
