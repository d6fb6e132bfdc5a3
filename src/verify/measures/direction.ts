/** Ways for a figure to move against the one before; to stay the same is neither. */
export const DIRECTIONS = {
  increase: { rise: 'rise', rose: 'rose', moves: (order: number) => order > 0 },
  decrease: { rise: 'fall', rose: 'fell', moves: (order: number) => order < 0 },
} as const;

export type Direction = keyof typeof DIRECTIONS;
