const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** Days and decades: "January 30, 2026", "30 Jan", "2026-01-30", "1/30/2026", "the 1970s", "Q4 2025". */
export const calendar: readonly RegExp[] = [
  new RegExp(String.raw`\b${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?\b(?!,\d{3}|[%\d])(?:,? (?:19|20|21)\d\d)?`, 'g'),
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\b\.?(?:,? (?:19|20|21)\d\d)?`, 'g'),
  new RegExp(String.raw`\b${MONTH}\.?,? (?:19|20|21)\d\d\b`, 'g'),
  /\b(?:19|20|21)\d\d-\d\d(?:-\d\d)?\b(?![%\d])/g,
  /\b\d{1,2}\/\d{1,2}\/(?:\d\d){1,2}\b/g,
  /\b(?:early |mid-?|late )?(?:1[5-9]|20|21)\d0s\b|'\d0s\b/g,
  /\b(?:q[1-4]|h[12])\b(?: ?(?:fy)? ?(?:19|20|21)?\d\d\b)?|\b(?:19|20|21)\d\d ?(?:q[1-4]|h[12])\b/g,
  /\bfy ?(?:19|20|21)?\d\d\b|\b(?:fiscal|calendar)(?: year)? (?:19|20|21)\d\d\b/g,
];
