import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { AgentKind } from '../../../src/domain/agent.ts';
import { Polarity } from '../../../src/domain/causal-link.ts';
import { ClaimKind, PeriodAnchor } from '../../../src/domain/claim.ts';
import { Comparator } from '../../../src/domain/comparator.ts';
import { Stance } from '../../../src/domain/evidence.ts';
import { Frequency } from '../../../src/domain/frequency.ts';
import { Seen, SourceKind } from '../../../src/domain/source.ts';
import { Verdict } from '../../../src/domain/verdict.ts';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import type { CausesFile, ClaimsFile, MetricsFile, SourcesFile } from '../../../src/ingest/seed-format.ts';
import { SEED_SERIES } from './seed-series.ts';

const ROOT = new URL('../../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

const FOLDER = 'seed/articles/everything-rally';
const { claims } = readJson<ClaimsFile>(`${FOLDER}/claims.json`);
const causes = readJson<CausesFile>(`${FOLDER}/causes.json`);
const { metrics } = readJson<MetricsFile>('seed/metrics.json');
const { agents, sources } = readJson<SourcesFile>('seed/sources.json');

const seriesFiles = [...SEED_SERIES.values()];
const evidence = [...claims, ...causes.links].flatMap((each) => each.evidence ?? []);
const slugs = (of: readonly { readonly slug: string }[]) => of.map(({ slug }) => slug);

interface Schema {
  readonly definitions?: { readonly [name: string]: unknown };
}

const schemaOf = (name: string) => readJson<Schema>(`schema/seed/${name}.schema.json`);

/** Every list of allowed values in a schema, by the property that has it. */
function enumsIn(schema: unknown, property = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { enum: values } = schema as { readonly enum?: readonly string[] };
  const own = Array.isArray(values) ? [[property, values] as const] : [];
  return [...own, ...Object.entries(schema).flatMap(([name, value]) => enumsIn(value, name))];
}

describe('the schemas of the seed', () => {
  it.each([
    ['seed/sources.json', 'sources'],
    ['seed/metrics.json', 'metrics'],
    [`${FOLDER}/article.json`, 'article'],
    [`${FOLDER}/claims.json`, 'claims'],
    [`${FOLDER}/causes.json`, 'causes'],
  ])('%s is valid and names its schema', (path, name) => {
    const validate = new Ajv({ allErrors: true }).compile(schemaOf(name));
    const content = readJson<{ readonly $schema: string }>(path);
    validate(content);
    expect(validate.errors ?? []).toEqual([]);
    const up = '../'.repeat(path.split('/').length - 1);
    expect(content.$schema).toBe(`${up}schema/seed/${name}.schema.json`);
  });

  it('allow the words of the domain and no others', () => {
    const allowed = new Map<string, readonly string[]>();
    for (const name of ['sources', 'claims', 'causes']) {
      for (const [property, values] of enumsIn(schemaOf(name))) {
        allowed.set(`${name} ${property}`, [...new Set([...(allowed.get(`${name} ${property}`) ?? []), ...values])]);
      }
    }
    expect(Object.fromEntries(allowed)).toEqual({
      'sources kind': [...Object.values(AgentKind), ...Object.values(SourceKind)],
      'sources seen': Object.values(Seen),
      'claims comparator': Object.values(Comparator),
      'claims stance': Object.values(Stance),
      'claims frequency': Object.values(Frequency),
      'claims anchor': Object.values(PeriodAnchor),
      'claims kind': Object.values(ClaimKind),
      'claims verdict': Object.values(Verdict),
      'causes comparator': Object.values(Comparator),
      'causes stance': Object.values(Stance),
      'causes polarity': Object.values(Polarity),
    });
  });

  it('describe evidence in the same words for claims and causes', () => {
    const { definitions: ofClaims } = schemaOf('claims');
    const { definitions: ofCauses } = schemaOf('causes');
    for (const name of ['decimal', 'positiveDecimal', 'figure', 'evidence']) {
      expect(ofCauses?.[name]).toEqual(ofClaims?.[name]);
    }
  });

  it.each([
    ['a property that is not known', { verdict: 'ACCURATE' }],
    ['both a formula and a reason for none', { notCheckedBecause: 'Nobody measures it.' }],
    ['a slug in capitals', { slug: 'C003' }],
    ['a day that no calendar has', { period: { ...claims[0]?.period, start: '2025-13-01' } }],
    ['a number with an exponent', { quantity: { ...claims[0]?.quantity, value: '1e9' } }],
  ])('refuse a claim with %s', (_what, change) => {
    const validate = new Ajv().compile(schemaOf('claims'));
    expect(validate({ claims: [{ ...claims[0], ...change }] })).toBe(false);
  });
});

describe('the parts of the seed', () => {
  it('are read as one seed', () => {
    const paths = readdirSync(new URL('seed/', ROOT), { recursive: true, encoding: 'utf8' });
    const files = paths
      .filter((path) => /\.(?:json|csv)$/.test(path))
      .map((path) => [path, readText(`seed/${path}`)] as const);
    const kinds = ['sources', 'metrics', 'article', 'claims', 'causes', 'scenarios'];
    const schemas = new Map(kinds.map((kind) => [kind, schemaOf(kind)]));
    const seed = readSeed(new Map(files), schemas);
    expect(seed.origins.map(({ origin }) => origin).sort()).toEqual(files.map(([path]) => path).sort());
    expect(seed.origins.flatMap(({ records }) => records.Claim).length).toBe(claims.length);
  });

  it('name one another', () => {
    const known = {
      agents: slugs(agents),
      sources: slugs(sources),
      metrics: slugs(metrics),
      series: slugs(seriesFiles.map(({ series }) => series)),
      claims: slugs(claims),
      factors: slugs(causes.factors),
      links: slugs(causes.links),
    };
    const named: { readonly [K in keyof typeof known]: readonly (string | undefined)[] } = {
      agents: [...sources.map((source) => source.publisher), ...claims.map((claim) => claim.assertedBy)],
      sources: [
        ...seriesFiles.map(({ header }) => header.source),
        ...claims.map((claim) => claim.source),
        ...causes.links.map((link) => link.strength?.source),
        ...evidence.map(({ source }) => source),
      ],
      metrics: [...claims.map((claim) => claim.metric), ...causes.factors.map((factor) => factor.metric)],
      series: metrics.flatMap(({ series }) => series),
      claims: [...claims.flatMap((claim) => claim.derivesFrom ?? []), ...causes.links.flatMap((link) => link.claims)],
      factors: causes.links.flatMap(({ from, to }) => [from, to]),
      links: causes.loops.flatMap(({ links }) => links),
    };
    for (const [what, there] of Object.entries(known)) {
      expect(new Set(there).size, `Two of the ${what} have one slug.`).toBe(there.length);
      const wanted = named[what as keyof typeof known].filter((slug) => slug !== undefined);
      expect(
        wanted.filter((slug) => !there.includes(slug)),
        `Not among the ${what}.`,
      ).toEqual([]);
    }
  });

  it('give each piece of evidence a slug of its own, and observations that are there', () => {
    expect(new Set(slugs(evidence)).size).toBe(evidence.length);
    const rows = new Set(
      seriesFiles.flatMap(({ series, observations }) =>
        observations.map(
          ({ vintage, period }) => `${series.slug}${vintage === null ? '' : `@${vintage}`}#${period.text}`,
        ),
      ),
    );
    expect(evidence.flatMap(({ observations = [] }) => observations).filter((name) => !rows.has(name))).toEqual([]);
  });

  it('close the loops', () => {
    for (const loop of causes.loops) {
      const walk = loop.links.map((slug) => causes.links.find((link) => link.slug === slug));
      expect(walk.map((link) => link?.from)).toEqual([walk.at(-1), ...walk.slice(0, -1)].map((link) => link?.to));
    }
  });

  it('say what each print admits', () => {
    for (const { slug, quantity } of claims) {
      if (quantity === undefined) continue;
      const { value, low = value, high = value, comparator, step } = quantity;
      expect(Number(low), slug).toBeLessThanOrEqual(Number(value));
      expect(Number(high), slug).toBeGreaterThanOrEqual(Number(value));
      if (comparator !== Comparator.EQUAL) continue;
      // Half of the last digit either way, and at most a tenth of the figure.
      const most = Number(value) === 0 ? Number(step) : Math.min(Number(step), Math.abs(Number(value)) / 5);
      expect((Number(high) - Number(low)) / most, slug).toBeCloseTo(1, 9);
    }
  });

  it('give each strength the sign of its polarity', () => {
    for (const { slug, polarity, strength } of causes.links) {
      if (strength === undefined) continue;
      const sign = polarity === Polarity.NEGATIVE ? -1 : 1;
      expect(Math.sign(Number(strength.value)), slug).toBe(sign);
      expect(Number(strength.low), slug).toBeLessThanOrEqual(Number(strength.value));
      expect(Number(strength.high), slug).toBeGreaterThanOrEqual(Number(strength.value));
    }
  });
});
