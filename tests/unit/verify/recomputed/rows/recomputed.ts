import type { Row } from '../row.ts';
import { BORROWING } from './borrowing.ts';
import { CHINA } from './china.ts';
import { COMPANIES } from './companies.ts';
import { DEBT } from './debt.ts';
import { DEFICITS } from './deficits.ts';
import { FOREIGN_SHARE } from './foreign-share.ts';
import { GILTS } from './gilts.ts';
import { HOLDERS } from './holders.ts';
import { INTEREST } from './interest.ts';
import { RATES } from './rates.ts';
import { SPENDING } from './spending.ts';
import { STOCKS_AND_BONDS } from './stocks-and-bonds.ts';
import { SUPPLY } from './supply.ts';
import { TERM_PREMIUM } from './term-premium.ts';

/** The 78 claims that were computed anew. */
export const RECOMPUTED: readonly Row[] = [
  ...BORROWING,
  ...INTEREST,
  ...SUPPLY,
  ...FOREIGN_SHARE,
  ...CHINA,
  ...HOLDERS,
  ...DEFICITS,
  ...SPENDING,
  ...TERM_PREMIUM,
  ...RATES,
  ...STOCKS_AND_BONDS,
  ...DEBT,
  ...GILTS,
  ...COMPANIES,
];
