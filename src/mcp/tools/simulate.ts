import { z } from 'zod';
import { count, decimal, list, slug, words, yesOrNo } from '../asked.ts';
import { causalLink, LINK_FIELDS, type LinkNode, linkOf } from '../parts/causal-link.ts';
import { SOURCE_FIELDS, type SourceNode, sources, sourcesOf } from '../parts/source.ts';
import { tool } from '../tool.ts';

const YEARS = 'year values { name unit value low high }';

const DOCUMENT = `query Simulate($input: SimulationInput!) {
  simulate(input: $input) {
    vintage assumptions
    scenario { slug name }
    baseline { ${YEARS} } shocked { ${YEARS} } difference { ${YEARS} }
    uses { ${LINK_FIELDS} } sources { ${SOURCE_FIELDS} }
  }
}`;

const shock = z.strictObject({
  factor: slug('Slug of the factor: "treasury-10y-yield". One that cannot be shocked is refused with those that can.'),
  amount: decimal('How much it changes, in "unit": "1", "-100000000000".'),
  unit: words(
    40,
    'Of rates and growth "percentage points" or "basis points"; of money "USD per year" for every year or "USD" for the first alone.',
  ),
  startYear: count(1_900, 2_200, 'Fiscal year from which it holds; the first that is run when left out.').optional(),
});

const ends = z.strictObject({ value: z.string(), low: z.string(), high: z.string() });

const output = z.strictObject({
  vintage: z.string().describe('The baseline of CBO that it starts from.'),
  scenario: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  years: z.array(
    z.strictObject({
      year: z.int().describe('Fiscal year: 2027 is October 2026 to September 2027.'),
      values: z.array(
        z.strictObject({
          name: z.string(),
          unit: z.string(),
          baseline: z.string(),
          shocked: ends,
          difference: ends.extend({ unit: z.string() }).describe('Shocked less baseline, before anything is rounded.'),
        }),
      ),
    }),
  ),
  assumptions: z
    .array(z.string())
    .describe('What was supposed, each number with where it is from; tell the reader the ones that matter.'),
  uses: z.array(causalLink).describe('The causal links whose strength or identity was used.'),
  sources,
});

interface Value {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
}

interface Year {
  readonly year: number;
  readonly values: readonly Value[];
}

interface Answer {
  readonly simulate: {
    readonly vintage: string;
    readonly scenario: { readonly slug: string; readonly name: string } | null;
    readonly assumptions: string[];
    readonly baseline: readonly Year[];
    readonly shocked: readonly Year[];
    readonly difference: readonly Year[];
    readonly uses: readonly LinkNode[];
    readonly sources: readonly SourceNode[];
  };
}

/** A value with its ends; where the cited ranges leave none, they are the value. */
const endsOf = ({ value, low, high }: Value) => ({ value, low: low ?? value, high: high ?? value });

/** The three runs side by side, by year and quantity. */
function sideBySide({ baseline, shocked, difference }: Answer['simulate']): z.infer<typeof output>['years'] {
  return baseline.map(({ year, values }) => ({
    year,
    values: values.map(({ name, unit, value }) => {
      // A quantity is told once in dollars and once in percent under one name.
      const isSame = (each: Value): boolean => each.name === name && isMoney(each.unit) === isMoney(unit);
      const apart = valueIn(difference, year, isSame);
      return {
        name,
        unit,
        baseline: value,
        shocked: endsOf(valueIn(shocked, year, isSame)),
        difference: { ...endsOf(apart), unit: apart.unit },
      };
    }),
  }));
}

const isMoney = (unit: string): boolean => unit.startsWith('USD');

function valueIn(years: readonly Year[], year: number, isSame: (value: Value) => boolean): Value {
  const found = years.find((each) => each.year === year)?.values.find(isSame);
  if (found === undefined) throw new Error(`A run lacks a quantity of ${year} that its baseline has.`);
  return found;
}

export const simulate = tool({
  name: 'simulate',
  title: 'Run shocks on the budget',
  description:
    'What follows for yields, interest, deficit and debt when factors change, year by year beside the baseline of CBO, on cited strengths, with the ends that their ranges admit and all assumptions. It is no forecast; say so. Give shocks, or the slug of a scenario of an article, or both.',
  input: z.strictObject({
    shocks: list(shock, 'At most 20; they add up.').optional(),
    scenario: slug('Slug of a scenario: "everything-rally-yields-spike".').optional(),
    years: count(1, 30, 'How many fiscal years; 10 when left out. More than the baseline has is refused.').optional(),
    baseline: words(20, 'Vintage of CBO to start from: "2025-01"; the newest when left out.').optional(),
    feedback: yesOrNo('Whether debt moves yields in turn; true when left out.').optional(),
  }),
  output,
  async run({ shocks, ...rest }, ask) {
    const input = { ...rest, shocks: shocks?.map((each) => ({ ...each, amount: String(each.amount) })) };
    const { simulate: it } = (await ask(DOCUMENT, { input })) as Answer;
    return {
      vintage: it.vintage,
      scenario: it.scenario,
      years: sideBySide(it),
      assumptions: it.assumptions,
      uses: it.uses.map(linkOf),
      sources: sourcesOf(it.sources),
    };
  },
});
