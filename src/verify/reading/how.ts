/** How the figures within a longer period become the one figure of it; nothing else than this is ever made of them, and a sum of flows alone. */
export const HOWS = {
  last: 'the last of them',
  mean: 'their mean',
  sum: 'their sum',
} as const;

export type How = keyof typeof HOWS;
