import { type Evidence, Stance } from '../domain/evidence.ts';

/** Whether evidence gives a figure for or against that of its claim, beside the documents that its formula takes. */
export function speaksOfFigure({ figure, stance, slug }: Evidence, taken: readonly string[]): boolean {
  return figure !== null && stance !== Stance.CONTEXT && !taken.includes(slug);
}
