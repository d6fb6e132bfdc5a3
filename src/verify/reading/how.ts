/** How the figures within a longer period become the one figure of it; nothing else than this is ever made of them. */
export const HOWS = {
  last: 'the last',
  mean: 'the mean',
  sum: 'the sum',
} as const;

export type How = keyof typeof HOWS;
