import type { CheckStep } from '../domain/check.ts';
import type { Evaluation, Use } from './evaluation.ts';
import { stepOf } from './evaluation.ts';
import type { FoundFigure } from './facts.ts';
import { publishedUses } from './published-uses.ts';

/** What an evaluation leaves behind for those who want to redo it. */
export interface Trace extends Pick<Evaluation, 'use' | 'cite' | 'step' | 'note'> {
  readonly steps: readonly CheckStep[];
  readonly uses: readonly Use[];
  readonly cited: readonly FoundFigure[];
  readonly notes: readonly string[];
}

/** A trace that keeps everything, each step and note once. */
export function keepTrace(): Trace {
  // A formula has at most a hundred parts, so that looking each up in a list is the fastest.
  const steps: CheckStep[] = [];
  const uses: Use[] = [];
  const cited: FoundFigure[] = [];
  const notes: string[] = [];
  return {
    steps,
    uses,
    cited,
    notes,
    use: (use) => void uses.push(...publishedUses(use)),
    cite(found) {
      if (!cited.includes(found)) cited.push(found);
    },
    note(words) {
      const note = words();
      if (!notes.includes(note)) notes.push(note);
    },
    step(measured) {
      const step = stepOf(measured);
      if (!steps.some(({ text }) => text === step.text)) steps.push(step);
    },
  };
}

const nothing = () => {};

/** A trace that keeps nothing, for the many tries of a move. */
export const NO_TRACE: Trace = {
  use: nothing,
  cite: nothing,
  note: nothing,
  step: nothing,
  steps: [],
  uses: [],
  cited: [],
  notes: [],
};
