import { Problem } from '../../domain/problem.ts';
import { abridged } from '../wording/abridged.ts';

/** The refusal of a figure, with its reason when there is one that helps to write it better. */
export function unreadable(text: string, reason?: string): Problem<'UNREADABLE_FIGURE'> {
  return new Problem('UNREADABLE_FIGURE', abridged(text), reason);
}
