import { periodsBy, written } from './period-mention.ts';

/** "2025", "calendar 2025", "calendar year 2025". Whether a bare year is fiscal, only what is measured can tell. */
export const years = periodsBy(
  'years',
  /(?<![\w$€£¥.,/#]|(?<!\b(?:19|20|21)\d\d ?)-)(?<calendar>calendar(?: year)? )?(?<year>(?:19|20|21)\d\d)(?!s\b|[\w%]|,\d|\.\d|-\d\d\b|[/]\d| (?:billion|million|trillion|percent|people|workers|basis|points|tax|law|act|bill|reform|report|crisis|deal|agreement|election|baseline|outlook|recession|pandemic|cuts?)\b)/g,
  ({ calendar, year = '' }) => {
    const meant = written(year);
    return meant && { ...meant, isBareYear: calendar === undefined };
  },
);
