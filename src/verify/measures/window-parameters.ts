import { optional } from './parameter.ts';

/** Where a window starts and ends, for every function over one. */
export const FROM = optional('period', 'from', 'where the window starts; without it, where the series does');
export const TO = optional(
  'period',
  'to',
  'where the window ends; without it, with "from", or else where the series does',
);
