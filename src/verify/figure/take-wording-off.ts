import { stripDirection } from './direction.ts';
import { stripFillers } from './fillers.ts';
import { bothWordings, stripWording, type Wording } from './strip-wording.ts';

/** A figure without the words round its number. */
export interface Core {
  readonly rest: string;
  readonly wording: Wording | null;
  readonly direction: 'up' | 'down' | null;
}

/** Takes fillers, wording and direction off a text, in whatever order they stand; undefined when they contradict. */
export function takeWordingOff(text: string): Core | undefined {
  let core: Core = { rest: text, wording: null, direction: null };
  for (;;) {
    const rest = stripFillers(core.rest);
    const worded = stripWording(rest);
    if (worded.wording !== null) {
      // The same wording twice is a slip of the pen and no figure.
      const wording = worded.wording === core.wording ? undefined : bothWordings(core.wording, worded.wording);
      if (wording === undefined) return undefined;
      core = { ...core, rest: worded.rest, wording };
      continue;
    }
    const directed = stripDirection(rest);
    if (directed.direction !== null) {
      if (core.direction !== null) return undefined;
      core = { ...core, ...directed };
      continue;
    }
    return { ...core, rest };
  }
}
