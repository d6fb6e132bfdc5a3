import picocolors from 'picocolors';
import type { Verdict } from '../domain/verdict.ts';
import type { Terminal } from '../terminal.ts';

/** How words are coloured: not at all where nobody looks on. */
export interface Paint {
  verdict(verdict: Verdict, text?: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

/** Colours of a terminal; the word itself always stands there, so that nothing hangs on the colour. */
export function paintFor({ isColoured }: Pick<Terminal, 'isColoured'>): Paint {
  const colours = picocolors.createColors(isColoured);
  const BY_VERDICT: { readonly [V in Verdict]: (text: string) => string } = {
    ACCURATE: colours.green,
    CLOSE: colours.green,
    MISDATED: colours.yellow,
    MISLEADING: colours.magenta,
    CONTRADICTED: colours.red,
    PENDING: colours.cyan,
    UNVERIFIED: colours.dim,
    NOT_CHECKABLE: colours.dim,
  };
  return {
    verdict: (verdict, text = verdict) => BY_VERDICT[verdict](text),
    strong: colours.bold,
    faint: colours.dim,
  };
}
