import { type Made, type Making, made, quoted } from './made.ts';
import { isNow, singlePeriod } from './times.ts';

const RISES = /\b(?:purchas\w+|buying|bought|rise|rises|rising|rose|increas\w+|gain\w*|add\w*|grow\w*|grew|climb\w*)\b/;
const FALLS = /\b(?:sales|selling|sold|fall\w*|fell|declin\w+|decreas\w+|drop\w*|loss\w*|outflow\w*)\b/;

/** For how many periods in a row a series rose or fell, which the words beside the figure say. */
export function streakOf(making: Making, around: string): Made {
  const [rises, falls] = [RISES.test(around), FALLS.test(around)];
  if (rises === falls) return { why: 'whether it rose or fell in a row, the text does not say' };
  const single = singlePeriod(making);
  if (single === undefined && !isNow(making))
    return { why: `the row ends with no period of "${making.series.slug}" that the text names` };
  const end = single === undefined ? '' : `, ${quoted(single.text)}`;
  return made(
    `streak(${quoted(making.series.slug)}, "${rises ? 'increase' : 'decrease'}"${end})`,
    single ?? making.time.period,
  );
}
