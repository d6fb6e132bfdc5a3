// What a hand-written statement and a plain handler take: no GraphQL, no checks, no choice of fields.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { countedAtNeo4j } from './count-statements.mjs';
import { serve } from './serve.mjs';

const SOURCE = (node, type) => `head([(${node})-[:${type}]->(x:Source) | [x.slug, x.title]])`;

const COLUMNS = `c.slug, c.statement, c.printed, c.verdict,
  head([(c)-[:ABOUT]->(m:Metric) | [m.slug, m.name, m.unit,
    [(m)-[r:MEASURED_BY]->(s:Series) | [r.preference, s.slug, head([(s)-[:FROM]->(x:Source) | x.slug])]]]]),
  head([(c)<-[:MAKES]-(a:Article) | [a.slug, a.title]]),
  [(c)<-[r:BEARS_ON]-(e:Evidence) | [r.order, e.finding, e.stance, ${SOURCE('e', 'FROM')},
    [(e)-[u:USES]->(o:Observation) | [u.order, o.value, o.period]]]],
  ${SOURCE('c', 'CITES')}`;

const PAGE = `MATCH (c:Claim) WHERE c.slug > $key WITH c ORDER BY c.slug LIMIT 50 RETURN ${COLUMNS} ORDER BY c.slug`;

const CLAIM = `MATCH (c:Claim {slug: $key}) RETURN ${COLUMNS}`;

const inOrder = (rows) => rows.sort(([a], [b]) => a - b);

const sourceOf = (row) => row && { slug: row[0], title: row[1] };

function claimOf([slug, statement, printed, verdict, metric, [articleSlug, title], evidence, source]) {
  const [metricSlug, name, unit, series] = metric;
  return {
    slug,
    statement,
    printed,
    verdict,
    metric: {
      slug: metricSlug,
      name,
      unit,
      series: inOrder(series).map(([, of, from]) => ({ slug: of, source: { slug: from } })),
    },
    article: { slug: articleSlug, title },
    evidence: inOrder(evidence).map(([, finding, stance, from, observations]) => ({
      finding,
      stance,
      source: sourceOf(from),
      observations: inOrder(observations).map(([, value, text]) => ({ value, period: { text } })),
    })),
    source: sourceOf(source),
  };
}

await serve(async ({ uri }) => {
  const statements = countedAtNeo4j(import.meta.url);
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });

  async function claims(statement, key) {
    const session = driver.session();
    try {
      const { records } = await session.executeRead((transaction) => transaction.run(statement, { key }));
      return records.map((record) => claimOf([...record.values()]));
    } finally {
      await session.close();
    }
  }

  const server = createServer(async (request, response) => {
    const [, path, key] = request.url.split('/');
    const found = await claims(path === 'page' ? PAGE : CLAIM, decodeURIComponent(key));
    const body = Buffer.from(JSON.stringify(found));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, statements };
});
