import { duration } from './duration.ts';

export const years = duration('years');
