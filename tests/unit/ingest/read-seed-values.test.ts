import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { messageOf } from './message-of.ts';
import { ANYTHING, ARTICLE_FILE, CAUSES_FILE, CLAIMS_FILE, SCENARIOS_FILE, withValue } from './minimal-seed.ts';

const C003 = '/claims/0';
const C004 = '/claims/1';

describe('faults of single values', () => {
  it.each([
    // sources.json
    [
      'sources.json',
      '/sources/0/publisher',
      'us-tresury',
      'There is no agent "us-tresury". Did you mean "us-treasury"?',
    ],
    [
      'sources.json',
      '/sources/0/publisher',
      'congress',
      'There is no agent "congress". Name one that is in the seed, or add it.',
    ],
    [
      'sources.json',
      '/sources/0/publishedOn',
      '2025-11-31',
      '"2025-11-31" is not a day of the calendar. Write it as 2026-01-30.',
    ],
    [
      'sources.json',
      '/sources/0/url',
      'javascript:alert(1)',
      '"javascript:alert(1)" is not an address in the web. Write it whole, with https:// before it.',
    ],
    // metrics.json
    ['metrics.json', '/metrics/1/series/0', 'fred/gs1', 'There is no series "fred/gs1". Did you mean "fred/gs10"?'],
    [
      'metrics.json',
      '/metrics/1/unit',
      'dollars',
      '"dollars" is not a unit of the seed. Write one of USD, EUR, GBP, JPY, percent, percentage points, basis points, times, share, coefficient, years, quarters, months, weeks, days, troy ounces, index points, count, year, date, or a quotient such as "USD per week".',
    ],
    // articles/…/article.json
    [ARTICLE_FILE, '/publisher', 'substack', 'There is no agent "substack". Name one that is in the seed, or add it.'],
    [
      ARTICLE_FILE,
      '/slug',
      'the-rally',
      'The article "the-rally" is in the folder "everything-rally". Give the folder the slug of its article.',
    ],
    // articles/…/claims.json
    [
      CLAIMS_FILE,
      `${C003}/metric`,
      'net-borrowing',
      'There is no metric "net-borrowing". Name one that is in the seed, or add it.',
    ],
    [CLAIMS_FILE, `${C003}/assertedBy`, 'us treasury', 'There is no agent "us treasury". Did you mean "us-treasury"?'],
    [CLAIMS_FILE, `${C003}/source`, 'h-15', 'There is no source "h-15". Did you mean "h15"?'],
    [
      CLAIMS_FILE,
      `${C004}/derivesFrom/0`,
      'everything-rally-c03',
      'There is no claim "everything-rally-c03". Did you mean "everything-rally-c003"?',
    ],
    [CLAIMS_FILE, `${C003}/quantity/unit`, 'dollar', '"dollar" is not a unit of the seed. Write one of'],
    [CLAIMS_FILE, `${C003}/quantity/unit`, 'percents', '"percents" is not a unit of the seed. Did you mean "percent"?'],
    [CLAIMS_FILE, `${C003}/quantity/step`, '0', 'The step is 0. It must be more than 0.'],
    [
      CLAIMS_FILE,
      `${C003}/quantity/round`,
      '100000000',
      'The last digit that is not zero is worth 100000000, less than the step of 1000000000. It is worth as much as the step, or more.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/quantity/low`,
      '1148000000000',
      'The low end 1148000000000 is above the value 1147000000000. It is at most the value.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/quantity/high`,
      '1146000000000',
      'The high end 1146000000000 is below the value 1147000000000. It is at least the value.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/quantity/value`,
      '1.147e12',
      '"1.147e12" is not a plain decimal. Write digits with at most one point, as -1234.5.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/period/start`,
      '2025-10-00',
      '"2025-10-00" is not a day of the calendar. Write it as 2026-01-30.',
    ],
    [CLAIMS_FILE, `${C004}/period/frequency`, 'FISCAL_YEAR', '"2025" is no FISCAL_YEAR. Write YEAR.'],
    [
      CLAIMS_FILE,
      `${C003}/period/frequency`,
      'MULTI_YEAR',
      '2025-10-01 to 2026-03-31 is 182 days, too short for MULTI_YEAR. A period of that frequency has at least 367 days.',
    ],
    [CLAIMS_FILE, `${C003}/at/section`, 'dom loop', 'The article has no section "dom loop". Did you mean "doom loop"?'],
    [
      CLAIMS_FILE,
      `${C003}/at/section`,
      'conclusion',
      'The article has no section "conclusion". The article has "opening", "doom loop".',
    ],
    [
      CLAIMS_FILE,
      `${C003}/slug`,
      'c003',
      'The slug "c003" does not say whose claim it is. Begin it with "everything-rally-".',
    ],
    [
      CLAIMS_FILE,
      `${C003}/review/evidence/0`,
      'everything-rally-c003-relase',
      'The claim "everything-rally-c003" has no evidence "everything-rally-c003-relase". Name evidence that the claim itself lists.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/review/reviewer`,
      'the-fed',
      'There is no agent "the-fed". Name one that is in the seed, or add it.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/review/reviewedOn`,
      '2026-02-30',
      '"2026-02-30" is not a day of the calendar. Write it as 2026-01-30.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/review/saw/measured`,
      '1.147e12',
      '"1.147e12" is not a plain decimal. Write digits with at most one point, as -1234.5.',
    ],
    [CLAIMS_FILE, `${C003}/evidence/0/source`, 'h14', 'There is no source "h14". Did you mean "h15"?'],
    [
      CLAIMS_FILE,
      `${C003}/evidence/0/observations/0`,
      'treasury/net-marketable-borowing@2025-11-03#2025Q4',
      'There is no series "treasury/net-marketable-borowing". Did you mean "treasury/net-marketable-borrowing"?',
    ],
    [
      CLAIMS_FILE,
      `${C003}/evidence/0/observations/0`,
      'treasury/net-marketable-borrowing@2025-11-03#2025Q3',
      '"treasury/net-marketable-borrowing@2025-11-03" has no figure for "2025Q3". The series goes from 2025Q4 to 2026Q1.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/evidence/0/observations/0`,
      'treasury/net-marketable-borrowing@2025-08-04#2025Q4',
      '"treasury/net-marketable-borrowing" has no vintage "2025-08-04". The series has 2025-11-03.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/evidence/0/observations/0`,
      'treasury/net-marketable-borrowing#2025Q4',
      '"treasury/net-marketable-borrowing#2025Q4" does not say which vintage is meant. The series has 2025-11-03.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/evidence/0/observations/0`,
      'fred/gs10@actual#2025-10',
      '"fred/gs10" has no vintage "actual". The series has no vintages; leave it away.',
    ],
    [
      CLAIMS_FILE,
      `${C003}/evidence/0/observations/0`,
      'fred/gs10',
      '"fred/gs10" does not name an observation. Write series, vintage if it has any and period, as "cbo/deficit@2025-01#FY2035".',
    ],
    // articles/…/causes.json
    [
      CAUSES_FILE,
      '/factors/0/metric',
      'yields',
      'There is no metric "yields". Name one that is in the seed, or add it.',
    ],
    [CAUSES_FILE, '/links/0/to', 'yeild', 'There is no factor "yeild". Did you mean "yield"?'],
    [
      CAUSES_FILE,
      '/links/0/claims/0',
      'everything-rally-c033',
      'There is no claim "everything-rally-c033". Did you mean "everything-rally-c003"?',
    ],
    [
      CAUSES_FILE,
      '/links/0/strength/source',
      'cbo',
      'There is no source "cbo". Name one that is in the seed, or add it.',
    ],
    [CAUSES_FILE, '/links/0/strength/low', '2.5', 'The low end 2.5 is above the value 2. It is at most the value.'],
    [
      CAUSES_FILE,
      '/links/0/strength/unit',
      'basis points per percentage points',
      '"basis points per percentage points" is not a unit of the seed. Did you mean "basis points per percentage point"?',
    ],
    [
      CAUSES_FILE,
      '/loops/0/links/1',
      'yield-to-the-deficit',
      'There is no causal link "yield-to-the-deficit". Did you mean "yield-to-deficit"?',
    ],
    // articles/…/scenarios.json
    [SCENARIOS_FILE, '/scenarios/0/shocks/0/factor', 'yeild', 'There is no factor "yeild". Did you mean "yield"?'],
    [
      SCENARIOS_FILE,
      '/scenarios/0/claims/0',
      'everything-rally-c033',
      'There is no claim "everything-rally-c033". Did you mean "everything-rally-c003"?',
    ],
    [
      SCENARIOS_FILE,
      '/scenarios/0/shocks/0/low',
      '2.1',
      'The low end 2.1 is above the value 2. It is at most the value.',
    ],
    [
      SCENARIOS_FILE,
      '/scenarios/0/shocks/1/unit',
      'USD per years',
      '"USD per years" is not a unit of the seed. Did you mean "USD per year"?',
    ],
  ])('seed/%s at %s: %o', (file, pointer, value, sentence) => {
    const message = messageOf(() => readSeed(withValue(file, pointer, value), ANYTHING));
    expect(message.startsWith(`seed/${file} at ${pointer}: ${sentence}`), message).toBe(true);
  });
});
