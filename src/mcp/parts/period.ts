import { z } from 'zod';

export const PERIOD_FIELDS = 'text start end';

/** A stretch of time, its ends included. */
export const period = z.strictObject({
  text: z
    .string()
    .describe('"FY2025" is October 2024 to September 2025; "2025Q4", "2025-10" and "2025" are of the calendar.'),
  start: z.string(),
  end: z.string(),
});
