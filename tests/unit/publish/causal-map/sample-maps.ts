import type { CausalMap, MappedLink } from '../../../../src/publish/causal-map/causal-map.ts';

const link = (from: string, to: string, rest: Partial<MappedLink>): MappedLink => ({
  slug: `${from}-to-${to}`,
  from,
  to,
  statement: `When ${from} rises, ${to} rises.`,
  polarity: 'POSITIVE',
  delay: null,
  standing: 'SUPPORTED',
  isIdentity: false,
  strength: null,
  loops: ['doom-loop'],
  ...rest,
});

/** The article's loop, shortened to three links. */
export const DOOM_LOOP: CausalMap = {
  title: 'Doom loop: yields, interest, deficit',
  loop: { slug: 'doom-loop', polarity: 'REINFORCING', standing: 'CONTESTED' },
  factors: [
    { slug: 'deficit', name: 'Federal deficit', metric: 'deficit' },
    { slug: 'net-interest', name: 'Net interest', metric: 'net-interest' },
    { slug: 'treasury-10y-yield', name: '10-year Treasury yield', metric: null },
  ],
  links: [
    link('treasury-10y-yield', 'net-interest', { delay: 'Years, as old debt falls due; then all' }),
    link('net-interest', 'deficit', { standing: 'ESTABLISHED', isIdentity: true }),
    link('deficit', 'treasury-10y-yield', {
      standing: 'CONTESTED',
      strength: {
        value: '2',
        low: '1.5',
        high: '5.8',
        unit: 'basis points per percentage point',
        source: 'neveu-schafer-2024',
      },
    }),
  ],
};

/** Every sign, standing and kind of arrow, two links between the same factors, and a factor that nothing touches. */
export const EVERY_KIND: CausalMap = {
  title: 'Causal map',
  loop: null,
  factors: [
    { slug: 'end', name: 'Debt', metric: null },
    { slug: 'alone', name: 'Gold demand of central banks', metric: null },
    { slug: 'x', name: 'Fiscal response', metric: null },
  ],
  links: [
    link('x', 'end', { slug: 'c', standing: 'UNSUPPORTED', polarity: 'NEGATIVE', delay: 'Decades' }),
    link('end', 'x', { slug: 'e', standing: 'UNTESTED', polarity: 'UNKNOWN', loops: [] }),
    link('x', 'end', { slug: 'a', standing: 'ESTABLISHED', isIdentity: true }),
    link('x', 'x', { slug: 'b', standing: 'CONTESTED' }),
    link('end', 'x', { slug: 'd', standing: 'UNTESTED', loops: ['z', 'a'] }),
  ],
};

/** A loop of two in which every free text is the one given. */
export function labelled(text: string, other = text): CausalMap {
  const strength = { value: '-0.1', low: '-1', high: '2', unit: text, source: 's' };
  return {
    title: text,
    loop: { slug: 'l', polarity: 'INDETERMINATE', standing: 'UNTESTED' },
    factors: [
      { slug: 'a', name: text, metric: null },
      { slug: 'b', name: other, metric: 'm' },
    ],
    links: [
      link('a', 'b', { statement: text, delay: text, strength }),
      link('b', 'a', { statement: other, polarity: 'UNKNOWN', standing: 'UNTESTED' }),
    ],
  };
}

/** Texts that mean something in one of the formats, or in what shows them. */
export const LABELS: readonly string[] = [
  'Net interest of the federal government',
  "China's dollar reserves (official)",
  'the "doom loop"',
  'Term premium: S&P 500, AT&T (10-year)',
  '"quoted"',
  "'single' `tick`",
  'a [b] {c} (d) <e> ((f)) [[g]] ]] ]]>',
  'a | b || c',
  '+ → || "x"   [contested]',
  'first line\nsecond line',
  '\n\nlines\r\nround\ttabs\n',
  '<script>alert("1")</script>',
  '</script><img src=x onerror="alert(1)">',
  '&lt;b&gt; &amp; &#35; #35; #quot; ﬂ°°35¶ß',
  '=HYPERLINK("https://example.org")',
  '-1+2, @SUM(A1)',
  'עלות הריבית على الدين',
  'bidi \u202eevil\u202c \u2066x\u2069',
  '📈 yields 🇺🇸 👩‍💻',
  'back\\slash \\N \\G \\l trailing\\',
  '  leading,  double and trailing  ',
  'end',
  '1. a list',
  '- a list',
  '+ a list',
  '# heading **bold** _it_ ~~no~~',
  'www.cbo.gov, https://cbo.gov, a@cbo.gov',
  'fa:fa-car fa:car',
  'style a:b#c; classDef x:#fff;',
  '%% comment %%{init: {"theme": "dark"}}%%',
  '$$x^2$$ é e\u0301 ½ 50% ¶ß',
  '\u2028line\u2029paragraph\u0085',
  'null',
  '---',
];
