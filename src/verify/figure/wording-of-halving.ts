import { Comparator } from '../../domain/comparator.ts';
import type { Wording } from './strip-wording.ts';

const TURNED: ReadonlyMap<Wording | null, Wording> = new Map([
  [Comparator.MORE, Comparator.LESS],
  [Comparator.LESS, Comparator.MORE],
  [Comparator.AT_LEAST, Comparator.AT_MOST],
  [Comparator.AT_MOST, Comparator.AT_LEAST],
  ['NEARLY', 'JUST_OVER'],
  ['JUST_OVER', 'NEARLY'],
]);

/** What is left of something halved is less where it more than halved: the words bound the fall, the number the rest. */
export const wordingOfHalving = (wording: Wording | null): Wording | null => TURNED.get(wording) ?? wording;
