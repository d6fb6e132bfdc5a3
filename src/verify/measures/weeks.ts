import { duration } from './duration.ts';

export const weeks = duration('weeks');
