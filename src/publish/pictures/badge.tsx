import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { VERDICT_WORDS } from '../words.ts';
import { widthOf } from './fonts.ts';
import { type Picture, pictureOf } from './picture.ts';
import { pictureText } from './picture-text.ts';
import { Line } from './text.tsx';
import { COLOURS } from './theme.ts';
import { VerdictMark } from './verdict-mark.tsx';

const HEIGHT = 24;
const SIZE = 12.5;
const NAME = 'fiscal-claims';

/** The verdict of a claim in one line, to stand in a text or at the head of a page. */
export function badge({ subject }: Publication<ClaimSubject>, { theme }: Setting): Picture {
  const colours = COLOURS[theme];
  const { verdict } = subject;
  const colour = colours.verdicts[verdict];
  const word = VERDICT_WORDS[verdict];
  const start = 24 + Math.ceil(widthOf(NAME, SIZE, 400));
  const width = start + 32 + Math.ceil(widthOf(word, SIZE, 600));
  return pictureOf(pictureText(subject, 'main'), { width, height: HEIGHT }, colours, [
    <rect width={width} height={HEIGHT} fill={colours.shade} />,
    <path d={`M${start - 7} 4V20`} stroke={colours.rule} />,
    <Line x={10} y={16.5} text={NAME} size={SIZE} colour={colours.muted} />,
    <VerdictMark verdict={verdict} x={start} y={4.5} size={15} colour={colour} ground={colours.shade} />,
    <Line x={start + 21} y={16.5} text={word} size={SIZE} weight={600} colour={colour} />,
  ]);
}
