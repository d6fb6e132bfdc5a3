import { hasDirection } from './direction.ts';
import { plainly } from './plainly.ts';
import { withoutPlus } from './plus.ts';
import { takeWordingOff } from './take-wording-off.ts';

/** Which way a print says that something moved: "fell 40 basis points", "5% higher"; null when it does not say. */
export function directionOf(text: string): 'up' | 'down' | null {
  // Most prints have no such word, and that is seen before the words round the number are taken off.
  if (!hasDirection(text)) return null;
  return takeWordingOff(withoutPlus(plainly(text)))?.direction ?? null;
}
