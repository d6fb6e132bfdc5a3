import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../../src/publish/linked-data/to-jsonld.ts';
import { PREFIXES } from '../../../../src/publish/nanopublications/terms.ts';
import { toTrig } from '../../../../src/publish/nanopublications/to-trig.ts';
import type { Publication } from '../../../../src/publish/publication.ts';
import type { ClaimSubject } from '../../../../src/publish/subjects/claim.ts';
import { toJsonForm } from '../../../../src/publish/to-json.ts';
import { asNQuads } from '../../../support/offline-jsonld.ts';
import { publicationsOf } from '../../../support/reading-of.ts';
import { HOSTILE, hostile, sample } from '../../../support/sample-publications.ts';
import { seededInMemory } from '../../../support/seeded-store.ts';
import { SITE } from '../../../support/test-server.ts';
import { comparable, named, readTrig, saidOf } from './read-trig.ts';

const LIVE = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;
const FROZEN = { ...LIVE, frozen: true };

const CLAIMS = [
  ['accurate', 'everything-rally-c003', 'Accurate'],
  ['close', 'everything-rally-c019', 'Close'],
  ['misdated', 'everything-rally-c057', 'Misdated'],
  ['contradicted', 'everything-rally-c008', 'Contradicted'],
  ['misleading, by a review', 'everything-rally-c004', 'Misleading'],
  ['misleading, by a review alone', 'everything-rally-c074', 'Misleading'],
  ['pending', 'everything-rally-c006', null],
  ['unverified', 'everything-rally-c067', null],
  ['not checkable', 'everything-rally-c083', null],
] as const;

/** Each claim as it is, and as it were with hostile texts. */
const CASES = CLAIMS.flatMap(([what, slug]) => [
  [what, slug, (claim: Publication<ClaimSubject>) => claim] as const,
  [`${what}, hostile`, slug, hostile<ClaimSubject>] as const,
]);

const GRAPHS = ['head', 'assertion', 'provenance', 'publication-info'] as const;

describe('a nanopublication', () => {
  it.each(CASES)(
    'of a claim that is %s (%s) has its four graphs, joined as the guidelines ask',
    async (_what, slug, turned) => {
      const publication = turned(await sample('claim', slug));
      const trig = toTrig(publication, LIVE);
      const { base, quads, graph } = readTrig(trig);
      expect(base).toBe(`${SITE}/revisions/${publication.revision}/claims/${slug}#`);
      expect([...new Set(quads.map((quad) => quad.graph.value))]).toEqual(GRAPHS.map((name) => `${base}${name}`));
      expect(
        graph('head').map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]),
      ).toEqual([
        [`${base}nanopublication`, named('a'), named('np:Nanopublication')],
        [`${base}nanopublication`, named('np:hasAssertion'), `${base}assertion`],
        [`${base}nanopublication`, named('np:hasProvenance'), `${base}provenance`],
        [`${base}nanopublication`, named('np:hasPublicationInfo'), `${base}publication-info`],
      ]);
      expect(saidOf(graph('provenance'), `${base}assertion`, 'prov:wasAttributedTo')).toEqual([
        `${SITE}/#organization`,
      ]);
      expect(saidOf(graph('publication-info'), `${base}nanopublication`, 'dcterms:creator')).toEqual([
        `${SITE}/#organization`,
      ]);
    },
  );

  it.each(CASES)(
    'of a claim that is %s (%s) names all it speaks of by whole addresses',
    async (_what, slug, turned) => {
      const { base, quads } = readTrig(toTrig(turned(await sample('claim', slug)), LIVE));
      const terms = quads.flatMap(({ subject, predicate, object, graph }) => [subject, predicate, object, graph]);
      expect(terms.filter(({ termType }) => termType !== 'NamedNode' && termType !== 'Literal')).toEqual([]);
      const names = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
      expect(names.filter((name) => !/^https?:\/\/[^\s/]+\/[^\s<>"{}|\\^`]*$/.test(name))).toEqual([]);
      const vocabularies = Object.values(PREFIXES);
      const strange = quads
        .map(({ predicate }) => predicate.value)
        .filter((name) => name !== named('a') && !vocabularies.some((each) => name.startsWith(each)));
      expect(strange).toEqual([]);
      // Nothing is named of which nothing is said.
      const said = new Set(quads.flatMap(({ subject, graph }) => [subject.value, graph.value]));
      expect(names.filter((name) => name.startsWith(base) && !said.has(name))).toEqual([]);
    },
  );

  it('is the same wherever it is asked for, and whenever', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const trig = toTrig(publication, LIVE);
    expect(toTrig(publication, FROZEN)).toBe(trig);
    expect(toTrig(JSON.parse(JSON.stringify(publication)), { ...LIVE, theme: 'dark' })).toBe(trig);
  });
});

/** What the assertion says and the JSON-LD does not, each with the reason. */
const BEYOND_JSONLD: readonly (readonly [reason: string, line: RegExp])[] = [
  [
    'schema.org has no field for the numbers that a quoted text admits; the JSON-LD quotes the text alone.',
    /http:\/\/schema\.org\/hasPart\) http:\/\/schema\.org\/about/,
  ],
];

describe('the assertion', () => {
  /** The lines that the assertion says, and those of them that the JSON-LD of the revision does not. */
  async function compared(publication: Publication<ClaimSubject>) {
    const { base, graph } = readTrig(toTrig(publication, LIVE));
    const quads = await asNQuads(JSON.parse(toJsonLd(publication, FROZEN)));
    const told = new Parser({ format: 'application/n-quads' }).parse(quads);
    const inBoth = [`${base}review`, `${base}claim`];
    const theirs = new Set(comparable(told, ({ termType }) => termType !== 'BlankNode'));
    const ours = comparable(graph('assertion'), ({ value }) => !value.startsWith(base) || inBoth.includes(value));
    const beyond = ours.filter((line) => !theirs.has(line));
    return { ours, beyond, unknown: beyond.filter((line) => !BEYOND_JSONLD.some(([, known]) => known.test(line))) };
  }

  it.each(CASES)(
    'of a claim that is %s (%s) says what the JSON-LD of its revision says',
    async (_what, slug, turned) => {
      const publication = turned(await sample('claim', slug));
      const { ours, beyond, unknown } = await compared(publication);
      expect(unknown).toEqual([]);
      expect(ours.length - beyond.length).toBeGreaterThan(10);
      expect(beyond.length > 0).toBe(publication.subject.quantity !== null);
    },
  );

  it('of no claim of the seed says anything else', async () => {
    const { store } = await seededInMemory();
    const publications = publicationsOf(store);
    const { rows } = await store.page('Claim', { after: null, before: null, limit: 1_000, backwards: false });
    expect(rows).toHaveLength(149);
    for (const { key } of rows) {
      expect((await compared(await publications.current('claim', key))).unknown, key).toEqual([]);
    }
  });

  it.each(CLAIMS)('of a claim that is %s (%s) has the rating %s', async (_what, slug, rating) => {
    const { subject, ...publication } = await sample('claim', slug);
    const { base, graph } = readTrig(toTrig({ subject, ...publication }, LIVE));
    const assertion = graph('assertion');
    const claim = rating === null ? `${base}claim` : `${SITE}/claims/${slug}#claim`;
    expect(saidOf(assertion, claim, 'schema:text')).toEqual([subject.statement]);
    expect(saidOf(assertion, `${base}rating`, 'schema:alternateName')).toEqual(rating === null ? [] : [rating]);
    expect(saidOf(assertion, `${base}review`, 'schema:itemReviewed')).toEqual(rating === null ? [] : [claim]);
    const why =
      rating === null
        ? saidOf(assertion, claim, 'schema:description')
        : saidOf(assertion, `${base}rating`, 'schema:ratingExplanation');
    expect(why).toEqual([expect.stringContaining(subject.because)]);
  });

  it('carries a hostile text whole', async () => {
    const publication = hostile(await sample('claim', 'everything-rally-c057'));
    const { graph } = readTrig(toTrig(publication, LIVE));
    expect(saidOf(graph('assertion'), `${SITE}/claims/everything-rally-c057#claim`, 'schema:text')).toEqual([HOSTILE]);
  });
});

describe('figures', () => {
  it.each(CLAIMS)('of a claim that is %s (%s) are those of the JSON, digit by digit', async (_what, slug) => {
    const publication = await sample('claim', slug);
    const json = JSON.parse(toJsonForm(publication, LIVE)) as ClaimSubject;
    const { base, quads } = readTrig(toTrig(publication, LIVE));
    const figure = (part: string) =>
      ['schema:value', 'schema:minValue', 'schema:maxValue', 'schema:unitText'].map(
        (word) => saidOf(quads, `${base}${part}`, word)[0] ?? null,
      );
    const { quantity, check } = json;
    expect(figure('stated')).toEqual(
      quantity === null ? [null, null, null, null] : [quantity.value, quantity.low, quantity.high, quantity.unit],
    );
    expect(figure('measured')).toEqual([
      check?.measured ?? null,
      null,
      null,
      check?.measured == null ? null : check.unit,
    ]);
    expect(figure('difference')[0]).toBe(check?.difference ?? null);
    expect(saidOf(quads, `${base}known`, 'prov:hadMember')).toHaveLength(check?.observations.length ?? 0);
    for (const [index, { value, unit, releasedOn, vintage, period, series }] of (check?.observations ?? []).entries()) {
      const name = `observation-${index + 1}`;
      const one = (word: string, of = name) => saidOf(quads, `${base}${of}`, word)[0] ?? null;
      expect(figure(name)).toEqual([value, null, null, unit]);
      expect([one('dcterms:available'), one('pav:version')]).toEqual([releasedOn, vintage]);
      expect([one('dcat:startDate', `${name}-period`), one('dcat:endDate', `${name}-period`)]).toEqual([
        period.start,
        period.end,
      ]);
      expect(one('prov:wasDerivedFrom')).toBe(`${SITE}/series/${series}#series`);
    }
  });

  it('are exact decimals, days and times are of their types', async () => {
    const types: { readonly [word: string]: string } = {
      'schema:value': 'xsd:decimal',
      'schema:minValue': 'xsd:decimal',
      'schema:maxValue': 'xsd:decimal',
      'schema:ratingValue': 'xsd:integer',
      'schema:datePublished': 'xsd:date',
      'dcterms:valid': 'xsd:date',
      'dcterms:available': 'xsd:date',
      'dcterms:date': 'xsd:date',
      'dcterms:created': 'xsd:dateTime',
      'oa:start': 'xsd:nonNegativeInteger',
    };
    const read = await Promise.all(CLAIMS.map(async ([, slug]) => readTrig(toTrig(await sample('claim', slug), LIVE))));
    const quads = read.flatMap((each) => each.quads);
    for (const [word, type] of Object.entries(types)) {
      const found = quads.filter(({ predicate }) => predicate.value === named(word)).map(({ object }) => object);
      expect(
        new Set(found.map((term) => (term.termType === 'Literal' ? term.datatype.value : term.value))),
        word,
      ).toEqual(new Set([named(type)]));
    }
  });
});

describe('the provenance', () => {
  it.each(CLAIMS)(
    'of a claim that is %s (%s) tells each finding by its stance, with its source',
    async (_what, slug) => {
      const publication = await sample('claim', slug);
      const { base, quads } = readTrig(toTrig(publication, LIVE));
      const [claim = ''] = [`${base}claim`, `${SITE}/claims/${slug}#claim`].filter(
        (name) => saidOf(quads, name, 'schema:text').length > 0,
      );
      for (const [stance, word] of [
        ['SUPPORTS', 'cito:obtainsSupportFrom'],
        ['DISPUTES', 'cito:isDisputedBy'],
        ['CONTEXT', 'cito:obtainsBackgroundFrom'],
      ] as const) {
        const findings = publication.subject.evidence.filter((finding) => finding.stance === stance);
        expect(saidOf(quads, claim, word)).toEqual(findings.map((finding) => `${base}finding-${finding.slug}`));
        for (const { slug: name, source, finding } of findings) {
          expect(saidOf(quads, `${base}finding-${name}`, 'schema:text')).toEqual([finding]);
          expect(saidOf(quads, `${base}finding-${name}`, 'prov:hadPrimarySource')).toEqual([
            `${SITE}/sources/${source.slug}#source`,
          ]);
        }
      }
    },
  );

  it.each([
    [
      'everything-rally-c057',
      'change("fred/dgs10", $from, $to)',
      'Only what had been published by about 2026-01-31.',
      '2026-01-31',
    ],
    ['everything-rally-c074', undefined, undefined, undefined],
  ])('tells the formula of %s and what was known: %s', async (slug, formula, known, asOf) => {
    const { base, quads } = readTrig(toTrig(await sample('claim', slug), LIVE));
    expect(saidOf(quads, `${base}formula`, 'prov:value')[0]).toBe(formula);
    expect(saidOf(quads, `${base}known`, 'rdfs:label')[0]).toBe(known);
    expect(saidOf(quads, `${base}known`, 'dcterms:valid')[0]).toBe(asOf);
    expect(saidOf(quads, `${base}assertion`, 'prov:wasGeneratedBy')).toEqual([
      `${base}${formula === undefined ? 'judgement' : 'check'}`,
    ]);
  });

  it.each([
    ['IN_FULL', 'read in full', true],
    ['EXCERPT', 'read in excerpts', true],
    ['SECOND_HAND', 'known second-hand', true],
    ['NOT_SEEN', 'not seen', false],
  ] as const)(
    'of a source that is %s says "%s", and that the review was derived from it: %s',
    async (seen, words, isDerived) => {
      const publication = await sample('claim', 'everything-rally-c057');
      const source = { ...publication.subject.source, slug: 'another', seen } as NonNullable<ClaimSubject['source']>;
      const { base, quads } = readTrig(toTrig({ ...publication, subject: { ...publication.subject, source } }, LIVE));
      const name = `${SITE}/sources/another#source`;
      expect(saidOf(quads, name, 'rdfs:comment')).toEqual([words]);
      expect(saidOf(quads, `${base}assertion`, 'prov:wasDerivedFrom').includes(name)).toBe(isDerived);
      expect(saidOf(quads, `${SITE}/claims/everything-rally-c057#claim`, 'prov:hadPrimarySource')).toEqual([name]);
    },
  );

  it('of the latest data names no day', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const { latest } = publication.subject;
    const { base, quads } = readTrig(
      toTrig({ ...publication, subject: { ...publication.subject, check: latest } }, LIVE),
    );
    expect(saidOf(quads, `${base}known`, 'rdfs:label')).toEqual(['The latest data.']);
    expect(saidOf(quads, `${base}known`, 'dcterms:valid')).toEqual([]);
  });

  it('selects the figure in the text by code points, and the text by its hash', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const { base, quads } = readTrig(toTrig(publication, LIVE));
    const { start, end, sha256 } = publication.subject.locator;
    const follow = (from: string, word: string): string => saidOf(quads, from, word)[0] ?? '';
    const spot = follow(`${base}printed`, 'prov:wasQuotedFrom');
    const selector = follow(spot, 'oa:hasSelector');
    expect(follow(selector, 'a')).toBe(named('oa:TextPositionSelector'));
    expect([follow(selector, 'oa:start'), follow(selector, 'oa:end')]).toEqual([String(start), String(end)]);
    expect(follow(follow(spot, 'oa:hasSource'), 'schema:sha256')).toBe(sha256);
  });

  it('credits who judged by hand, with the day', async () => {
    const publication = await sample('claim', 'everything-rally-c004');
    const { base, quads } = readTrig(toTrig(publication, LIVE));
    expect(saidOf(quads, `${base}judgement`, 'dcterms:date')).toEqual([publication.subject.review?.reviewedOn]);
    expect(saidOf(quads, `${base}reviewer`, 'schema:name')).toEqual(['fiscal-claims']);
  });

  it.each([
    ['https://example.org/a{b}|c?q=<x>^`\\&r="y"', ['https://example.org/a%7Bb%7D%7Cc?q=%3Cx%3E%5E%60%5C&r=%22y%22']],
    ['javascript:alert(1)', []],
    ['/relative', []],
    [null, []],
  ])('gives the address %s of a source as %s', async (url, given) => {
    const publication = await sample('claim', 'everything-rally-c057');
    const source = { ...publication.subject.source, url } as NonNullable<ClaimSubject['source']>;
    const { quads } = readTrig(toTrig({ ...publication, subject: { ...publication.subject, source } }, LIVE));
    expect(saidOf(quads, `${SITE}/sources/${source.slug}#source`, 'schema:url')).toEqual(given);
  });
});

describe('the publication info', () => {
  it('tells when, who and which revision, and no licence, since series have terms of their own', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const { base, graph } = readTrig(toTrig(publication, LIVE));
    const told = (word: string) => saidOf(graph('publication-info'), `${base}nanopublication`, word);
    expect(told('dcterms:created')).toEqual([publication.at]);
    expect(told('prov:wasAttributedTo')).toEqual([`${SITE}/#organization`]);
    expect(told('pav:version')).toEqual([publication.revision]);
    expect(told('dcterms:isVersionOf')).toEqual([`${SITE}/claims/everything-rally-c057`]);
    expect(told('dcterms:license')).toEqual([]);
  });
});
