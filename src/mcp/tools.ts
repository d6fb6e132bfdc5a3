import type { Tool } from './tool.ts';
import { checkText } from './tools/check-text.ts';
import { getClaim } from './tools/get-claim.ts';
import { measure } from './tools/measure.ts';
import { searchClaims } from './tools/search-claims.ts';
import { simulate } from './tools/simulate.ts';
import { traceCauses } from './tools/trace-causes.ts';
import { verifyClaimAtDate } from './tools/verify-claim-at-date.ts';

/** All tools, in the order in which an assistant is told of them. */
export const TOOLS: readonly Tool[] = [
  searchClaims,
  getClaim,
  verifyClaimAtDate,
  checkText,
  measure,
  traceCauses,
  simulate,
];
