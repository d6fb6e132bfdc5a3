import { z } from 'zod';
import { Verdict } from '../../domain/verdict.ts';

export const VERDICTS = Object.values(Verdict) as [Verdict, ...Verdict[]];

/** A verdict where what they mean is told elsewhere in the same schema. */
export const verdict = z.enum(VERDICTS);

/** A verdict with what they mean. */
export const verdictTold = verdict.describe(
  'ACCURATE or CLOSE: it holds. MISDATED: right at another time or by another vintage. MISLEADING: right, or not to be checked, and the picture is wrong (by a signed review). CONTRADICTED: data or documents say otherwise. PENDING: not over or not published then. UNVERIFIED: nothing here measures it. NOT_CHECKABLE: a scenario or opinion. The last three are no judgement of the figure.',
);
