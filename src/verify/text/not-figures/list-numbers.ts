/** Numbers that only count the parts of a text: "1." or "(2)" at the start of a line, "3)" of a list. */
export const listNumbers: readonly RegExp[] = [
  /^[ \t]*(?:\(?\d{1,3}[.)]|#\d+|[-*] )(?= )/gm,
  /(?<=[ ,;:])\(\d{1,2}\)(?= )/g,
];
