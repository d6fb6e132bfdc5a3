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
  const steps = new Map<string, CheckStep>();
  const uses: Use[] = [];
  const cited = new Set<FoundFigure>();
  const notes = new Set<string>();
  return {
    use: (use) => void uses.push(...publishedUses(use)),
    cite: (found) => void cited.add(found),
    note: (words) => void notes.add(words()),
    step: (measured) => {
      const step = stepOf(measured);
      if (!steps.has(step.text)) steps.set(step.text, step);
    },
    get steps() {
      return [...steps.values()];
    },
    uses,
    get cited() {
      return [...cited];
    },
    get notes() {
      return [...notes];
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
