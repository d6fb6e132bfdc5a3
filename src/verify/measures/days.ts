import { duration } from './duration.ts';

export const days = duration('days');
