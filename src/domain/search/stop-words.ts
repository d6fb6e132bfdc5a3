/** Words too common to look for: "share of foreign holders" finds what says "foreign share". "us" is a country. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from has have in into is it its of on or so than that the their then there these this to was were which with'.split(
    ' ',
  ),
);
