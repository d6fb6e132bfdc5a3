/** The longest page of a list. */
export const MOST_ROWS = 100;
/** The page when neither "first" nor "last" is given. */
export const DEFAULT_ROWS = 20;
