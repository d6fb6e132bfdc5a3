/** Whether a push round a loop comes back in the same direction. */
export const LoopPolarity = {
  REINFORCING: 'REINFORCING',
  BALANCING: 'BALANCING',
  INDETERMINATE: 'INDETERMINATE',
} as const;

export type LoopPolarity = (typeof LoopPolarity)[keyof typeof LoopPolarity];
