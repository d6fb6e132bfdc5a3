import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../support/seeded-store.ts';
import { APART } from './sentences/apart.ts';
import { KNOWN } from './sentences/known.ts';
import { measureReading, type Part, type Reading } from './sentences/measure-reading.ts';

const readings: readonly (readonly [string, Reading])[] = [
  ['beside which the rules were written', measureReading(KNOWN)],
  ['apart, written after the rules', measureReading(APART)],
];

const PARTS: readonly Part[] = ['figure', 'unit', 'metric', 'period'];

const percent = (share: number): string => String(Math.floor(share * 100));

const table = [
  `| sentences | figures | ${PARTS.map((part) => `${part}: precision, recall`).join(' | ')} |`,
  `|---|--:|${PARTS.map(() => '--:|').join('')}`,
  ...readings.map(([name, { sentences, figures, shares }]) => {
    const cells = PARTS.map((part) => `${percent(shares[part].precision)}, ${percent(shares[part].recall)}`);
    return `| ${sentences} ${name} | ${figures} | ${cells.join(' | ')} |`;
  }),
].join('\n');

describe('sentences on public finance', () => {
  it('are sixty and more, half of them apart from the rules', () => {
    expect(KNOWN.length + APART.length).toBeGreaterThanOrEqual(60);
    expect(APART.length).toBeGreaterThanOrEqual(KNOWN.length);
  });

  it('are read as well as the README says', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme.includes(table) ? table : 'another table').toBe(table);
  });

  it.each(readings)('%s: what is read otherwise is told', (_name, { wrong }) => {
    expect(wrong).toMatchSnapshot();
  });
});
