const PLUS = /([\d%]|\b(?:thousand|million|billion|trillion|mn|bn|tn))\+/;

/** Whether a plus stands after the number, "$500+ billion" or "2%+", where it is "at least"; before one it is a sign. */
export const hasPlus = (text: string): boolean => PLUS.test(text);

/** The text without that plus. */
export const withoutPlus = (text: string): string => text.replace(PLUS, '$1');
