/** Telephone numbers, versions, addresses on the web, and names that hold a number: "S&P 500", "G20", "401(k)", "COVID-19". */
export const codes: readonly RegExp[] = [
  /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /(?<![\d$])(?:\+\d{1,3}[ -]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}\b/g,
  /\b\+\d[\d -]{7,}\d\b|\b1-800-[\w-]+/g,
  /\bv(?:ersion)? ?\d+(?:\.\d+)+\b|\bversion \d+\b|\bv\d+\b/g,
  /\b\d+\.\d+\.\d+(?:\.\d+)*\b/g,
  /\b(?:s&p|russell|nasdaq[- ]|fortune|dow(?: jones)?|ftse|nikkei|dax|cac|stoxx(?: europe)?|msci|topix) ?\d{2,4}\b/g,
  /\bg-?(?:7|8|10|20|30)\b|\bgroup of (?:seven|20|twenty)\b/g,
  /\b(?:401|403|457|501|529)\((?:k|b|c)\)(?:\(\d\))?|\b401k\b/g,
  /\b(?:covid|sars-cov|sarscov)-?\d+\b|\b9\/11\b|\b24\/7\b/g,
  /\b[a-z]{1,5}-\d{1,4}[a-z]?\b(?! ?%)/g,
  /\bworld war (?:one|two|i+|1|2)\b|\bbig (?:three|four|five)\b|\bmagnificent (?:seven|7)\b|\b(?:day|year|week) one\b|\bone day\b|\bat one point\b/g,
];
