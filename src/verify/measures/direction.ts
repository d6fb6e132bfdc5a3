/** Ways for a figure to move against the one before; to stay the same is neither. */
export const DIRECTIONS = {
  increase: { rose: 'rose', moves: (order: number) => order > 0 },
  decrease: { rose: 'fell', moves: (order: number) => order < 0 },
} as const;

export type Direction = keyof typeof DIRECTIONS;
