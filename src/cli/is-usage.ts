import type { Refusal } from '../connectors/graph-api.ts';

/** Codes of what a caller wrote wrongly, as opposed to what the data do not hold. */
const USAGE =
  /^(?:BAD_|UNKNOWN_|MALFORMED_|FORMULA_|UNREADABLE_|SEARCH_|TEXT_|UNITS_DO_NOT_FIT$|GRAPHQL_|UNPHYSICAL_|TOO_MANY_|PAGE_|QUERY_)/;

/** Whether something was asked for wrongly. */
export const isUsage = ({ code }: Refusal): boolean => USAGE.test(code);
