/** Times of the day: "8:30 a.m.", "10:15", "2 p.m.", "14:00 GMT". */
export const clockTimes: readonly RegExp[] = [
  /\b\d{1,2}:\d\d(?::\d\d)?(?: ?(?:[ap]\.?m\.?|gmt|utc|est|edt|et))?\b/g,
  /\b\d{1,2} ?[ap]\.?m\b\.?/g,
  /\b\d{1,2} o'clock\b/g,
];
