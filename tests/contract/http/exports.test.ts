import { gunzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ClaimInBulk } from '../../../src/publish/bulk/claim-in-bulk.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import { readingOtherwise } from '../../support/reading-of.ts';
import { ask, quietTelemetry, SITE, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';
import { graphOf as readGraphml } from '../../unit/publish/causal-map/read-graphml.ts';

const server = withServer();

/** A store of the seed's factors alone, whose names are another. */
const factorsNamed = (name: string) =>
  readingOtherwise(server.store, {
    page: async (label, request) =>
      label === 'Factor' ? server.store.page(label, request) : { rows: [], more: false },
    async records(label, ids) {
      const records = await server.store.records(label, ids);
      return label === 'Factor' ? (records.map((each) => ({ ...each, name })) as never) : records;
    },
  });

const get = (url: string, headers: Record<string, string> = {}, app = server.app) => app.inject({ url, headers });

/** Each is asked for once: they are large. */
const texts = new Map<string, Promise<string>>();

function text(url: string): Promise<string> {
  const known = texts.get(url) ?? textOf(url);
  texts.set(url, known);
  return known;
}

async function textOf(url: string): Promise<string> {
  const { statusCode, body } = await get(url);
  expect(statusCode).toBe(200);
  return body;
}

const table = async (url: string): Promise<Record<string, string>[]> =>
  parseCsv(await text(url), { columns: true, record_delimiter: '\r\n' });

const lines = async (): Promise<ClaimInBulk[]> =>
  (await text('/export/claims.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('claims', () => {
  it('as a table: all of them in the order of their article, as their own tables have them', async () => {
    const rows = await table('/export/claims.csv');
    const { data } = await ask(
      server.app,
      '{ a: claims(first: 100) { nodes { slug verdict } } b: claims(last: 49) { nodes { slug verdict } } }',
    );
    const pages = data as unknown as Record<'a' | 'b', { nodes: { slug: string; verdict: string }[] }>;
    expect(rows.map(({ slug, verdict }) => ({ slug, verdict }))).toEqual([...pages.a.nodes, ...pages.b.nodes]);
    for (const slug of ['everything-rally-c057', 'everything-rally-c039', 'everything-rally-c083']) {
      const [own] = await table(`/claims/${slug}.csv`);
      const { revision: _revision, ...told } = own as Record<string, string>;
      expect(rows.find((row) => row.slug === slug)).toMatchObject(told);
    }
  });

  it('where the text states a direction and no number, none stands in the table', async () => {
    const rows = await table('/export/claims.csv');
    const directions = rows.filter(({ comparator }) => comparator === 'INCREASE' || comparator === 'DECREASE');
    expect(directions.length).toBeGreaterThan(5);
    for (const { stated, unit, difference } of directions) expect([stated, unit, difference]).toEqual(['', '', '']);
    for (const { unit, measured_unit: measured, slug } of rows) {
      if (unit !== '' && measured !== '') expect(measured, slug).toBe(unit);
    }
  });

  it('as lines of JSON: with what each claim has on its own page', async () => {
    const claims = await lines();
    expect(claims).toHaveLength(149);
    const own = JSON.parse(await text('/claims/everything-rally-c057.json'));
    const found = claims.find(({ slug }) => slug === 'everything-rally-c057') as ClaimInBulk;
    for (const field of [
      'statement',
      'printed',
      'quantity',
      'period',
      'metric',
      'article',
      'locator',
      'source',
      'verdict',
      'because',
      'judgedOn',
      'check',
      'evidence',
    ] as const) {
      expect(found[field], field).toEqual(own[field]);
    }
    expect(found.permalink).toBe(`${SITE}/claims/everything-rally-c057`);
    const reviewed = claims.filter(({ review }) => review !== null);
    expect(reviewed).toHaveLength(20);
    const slugs = new Set(claims.map(({ slug }) => slug));
    for (const { derivesFrom, sameAs } of claims)
      for (const slug of [...derivesFrom, ...sameAs]) expect(slugs).toContain(slug);
  });

  it('a text that a spreadsheet would run is made safe, a negative number is not touched', async () => {
    const rows = await table('/export/claims.csv');
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/);
    }
    expect(rows.some(({ difference }) => /^-\d/.test(difference ?? ''))).toBe(true);
  });
});

describe('observations', () => {
  it('are all of those that may be passed on, exact', async () => {
    const rows = await table('/export/observations.csv');
    expect(rows).toHaveLength(31_496);
    const own = await table('/series/fred/dgs10.csv');
    const found = rows.filter(({ series }) => series === 'fred/dgs10');
    expect(found.map(({ period, value, unit }) => [period, value, unit])).toEqual(
      own.map(({ period, value, unit }) => [period, value, unit]),
    );
  });

  it('go with a table of their series, which says on what terms they may be passed on', async () => {
    const rows = await table('/export/series.csv');
    expect(rows).toHaveLength(59);
    const counts = new Map(rows.map(({ slug, observations }) => [slug, Number(observations)]));
    const figures = await table('/export/observations.csv');
    for (const slug of ['fred/dgs10', 'cbo/debt-gdp']) {
      expect(figures.filter(({ series }) => series === slug)).toHaveLength(counts.get(slug) ?? 0);
    }
    for (const { licence, source, permalink } of rows) {
      expect([licence, source].every((cell) => cell !== '')).toBe(true);
      expect(permalink).toContain(`${SITE}/series/`);
    }
  });

  it('a series that may be cited by single figures only is left out, with what hangs on its figures', async () => {
    const app = await testServer(
      readingOtherwise(server.store, {
        async records(label, ids) {
          const records = await server.store.records(label, ids);
          return label === 'Series'
            ? (records.map((each) => ({
                ...each,
                redistributable: (each as { slug: string }).slug !== 'fred/dgs10',
              })) as never)
            : records;
        },
      }),
    );
    const [observations, graph] = [
      await get('/export/observations.csv', {}, app),
      await get('/export/graph.graphml', {}, app),
    ];
    await app.close();
    expect(observations.body).not.toContain('fred/dgs10,');
    expect(observations.body).toContain('fred/gs10,');
    const { ids, ends } = graphOf(graph.body);
    expect(ids.size).toBeLessThan(33_000);
    expect([...ends].filter((end) => !ids.has(end))).toEqual([]);
  });
});

/** Ids of the nodes of a GraphML, and both ends of all its ties, without holding a tree of it. */
function graphOf(xml: string): { ids: Set<string>; ends: Set<string> } {
  const ids = [...xml.matchAll(/<node id="([^"]+)"/g)].map((match) => match[1] as string);
  const ends = [...xml.matchAll(/<edge source="([^"]+)" target="([^"]+)"/g)].flatMap((match) => match.slice(1));
  expect(new Set(ids).size).toBe(ids.length);
  return { ids: new Set(ids), ends: new Set(ends) };
}

describe('the graph as GraphML', () => {
  it('has every node once, and ties between them only', async () => {
    const { ids, ends } = graphOf(await text('/export/graph.graphml'));
    const counts = await server.store.counts();
    expect(ids.size).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
    expect([...ends].filter((end) => !ids.has(end))).toEqual([]);
  });

  it('is read by graphology, with properties of their kinds, but for its observations', async () => {
    const whole = await text('/export/graph.graphml');
    const small = whole
      .split('\n')
      .filter((line) => !/observation_|check_/.test(line))
      .join('\n');
    const document = new DOMParser().parseFromString(small, 'text/xml');
    expect(document.documentElement?.namespaceURI).toBe('http://graphml.graphdrawing.org/xmlns');
    const graph = readGraphml(small);
    const claim = graph.findNode((_id, { slug }) => slug === 'everything-rally-c057') as string;
    expect(graph.getNodeAttributes(claim)).toMatchObject({
      labels: 'Claim',
      label: 'up 100 basis points',
      printed: 'up 100 basis points',
      verdict: 'MISDATED',
      quantityNumber: 100,
      disagrees: false,
    });
    const metric = graph.outEdges(claim).find((edge) => graph.getEdgeAttribute(edge, 'label') === 'ABOUT') as string;
    expect(graph.getNodeAttribute(graph.target(metric), 'slug')).toBe('ten-year-treasury-yield');
  });

  it('carries whatever a property holds', async () => {
    const nasty = 'a<b>&"\'\u0000\ud800\r\n\u202e]]>';
    const app = await testServer(factorsNamed(nasty));
    const { body } = await get('/export/graph.graphml', {}, app);
    await app.close();
    const line = body.split('\n').find((each) => each.includes('<data key="node-labels">Factor</data>')) as string;
    const document = new DOMParser().parseFromString(line.trim(), 'text/xml');
    const told = Array.from(document.getElementsByTagName('data'));
    const name = told.find((each) => each.getAttribute('key') === 'node-name');
    expect(name?.textContent).toBe('a<b>&"\'\ufffd\ufffd\r\n\u202e]]>');
  });
});

describe('the graph as statements', () => {
  it('is one statement a line, however a text is made', async () => {
    const nasty = "it's \\ a;\n\u2028 \u0000 \u202e 𝔘 end";
    const app = await testServer(factorsNamed(nasty));
    const { body } = await get('/export/graph.cypher', {}, app);
    await app.close();
    for (const line of body.trimEnd().split('\n')) expect(line).toMatch(/^\/\/ |;$/);
    expect(body).toContain("it\\'s \\\\ a;\\u000a\\u2028 � \\u202e 𝔘 end");
  });

  it('makes ready for what it loads and for nothing else', async () => {
    const body = await text('/export/graph.cypher');
    expect(body).toContain('CREATE CONSTRAINT claim_id ');
    for (const book of ['Graph', 'Origin', 'JournalEntry', 'Snapshot', 'Absent'])
      expect(body).not.toContain(`:${book}`);
    expect(body).not.toMatch(/\b(?:origin|searchText): /);
  });
});

const PATHS = ['claims.csv', 'claims.jsonl', 'observations.csv', 'series.csv', 'graph.graphml', 'graph.cypher'];

describe.each(PATHS)('/export/%s', (name) => {
  const url = `/export/${name}`;

  it('is a file of its name, for programs anywhere', async () => {
    const { headers } = await server.app.inject({ method: 'HEAD', url });
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('is not sent again to who holds it, nor written for who asks for its head', async () => {
    const head = await server.app.inject({ method: 'HEAD', url });
    expect(head.headers['content-length']).toBeUndefined();
    const held = await get(url, { 'if-none-match': String(head.headers.etag) });
    expect([held.statusCode, held.body]).toEqual([304, '']);
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });

  it('is compressed for who takes that', async () => {
    const app = await testServer(factorsNamed('a long name '.repeat(200)));
    const plain = await get(url, {}, app);
    const { headers, rawPayload } = await get(url, { 'accept-encoding': 'gzip' }, app);
    await app.close();
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(gunzipSync(rawPayload).toString('utf8')).toBe(plain.body);
  });

  it('is broken off when the store fails on the way, and never passes for the whole', async () => {
    const telemetry = quietTelemetry();
    let reads = 0;
    const failing = <T>(work: () => Promise<T>): Promise<T> => {
      reads += 1;
      return reads > 3 ? Promise.reject(new Error('the disk is gone')) : work();
    };
    const app = await testServer(
      readingOtherwise(server.store, {
        records: (label, ids) => failing(() => server.store.records(label, ids)),
        observations: (ids) => failing(() => server.store.observations(ids)),
        claimPages: (scopes, filter, order, request) =>
          failing(() => server.store.claimPages(scopes, filter, order, { ...request, limit: 10 })),
      }),
      { telemetry },
    );
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const whole = async () => {
      const response = await fetch(`${address}${url}`);
      return response.status === 200 ? response.text() : Promise.reject(new Error(String(response.status)));
    };
    await expect(whole()).rejects.toThrow();
    await app.close();
    expect(telemetry.reported).toHaveLength(1);
  });
});

describe('what is held of an export', () => {
  /** The tags of all exports on a day. */
  const tagsOn = async (day: string) => {
    const app = await testServer(server.store, { now: () => `${day}T10:00:00.000Z` });
    const tags = await Promise.all(
      PATHS.map(async (name) => (await app.inject({ method: 'HEAD', url: `/export/${name}` })).headers.etag),
    );
    await app.close();
    return tags;
  };

  it('goes with the day only where the day may be told in it', async () => {
    const [today, tomorrow] = [await tagsOn('2026-11-22'), await tagsOn('2026-11-23')];
    expect(PATHS.filter((_name, at) => today[at] === tomorrow[at])).toEqual([
      'observations.csv',
      'series.csv',
      'graph.graphml',
      'graph.cypher',
    ]);
  });

  it('does not drive out what others read again', async () => {
    const store = createStore(server.executor, { cacheBytes: 8_000_000, staleMs: 1_000, clock: () => 0 });
    const app = await testServer(store);
    const warm = () => ask(app, '{ claims(first: 20) { nodes { slug metric { slug } } } }');
    await warm();
    await app.inject('/export/graph.cypher');
    server.executor.forget();
    await warm();
    await app.close();
    expect(server.executor.reads).toEqual([]);
  });
});
