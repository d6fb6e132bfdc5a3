import { duration } from './duration.ts';

export const months = duration('months');
