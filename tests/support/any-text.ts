import fc from 'fast-check';

/** What means something in a form, to what reads it, or to a program that shows it. */
const NOTATION = [
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '</title>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    '&amp;',
    '&#0;',
  ],
  ...['"', "'", '`', '\\', '\\n', '\\u0041', '{', '}', '{{x|y}}', '[[x]]', '[x](javascript:alert(1))', '|', '~~~~'],
  ...[
    '=cmd|x!A1',
    '+1',
    '-',
    '@x',
    '# ',
    '* ',
    '> ',
    '1. ',
    '$x^2$',
    '%',
    '&',
    '_',
    '^',
    '\\end{x}',
    '@misc{x,',
    '"""',
  ],
  ...["'''", '<<', '>>', '^^', ' .', ';', ':', '//', 'https://x.org', 'javascript:alert(1)', ' onload=x ', 'zqx3cqxz'],
  ...[
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u0000',
    '\u0007',
    '\u001a',
    '\u001d',
    '\u001e',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u00a0',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200f',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udfff',
    '＝',
  ],
  ...['שלום', '👩🏽‍💻', 'e\u0301', '5\u0660'],
];

/**
 * Any text that somebody could write down: words, notations of all forms, controls, halves of pairs, marks that turn the
 * direction, and a very long word. It never is blank, since nothing of the graph is.
 */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...NOTATION) },
      { weight: 2, arbitrary: fc.constantFrom('debt', ' ', '$5 billion', 'rose', '2025') },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constant('x'.repeat(400)) },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

/** The text as it comes to who asked for it: as bytes. */
export const served = (text: string): string => Buffer.from(text).toString();
