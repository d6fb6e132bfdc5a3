import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CausalFormat } from '../../../src/domain/causal-format.ts';
import type { Polarity } from '../../../src/domain/causal-link.ts';
import { SIGNS } from '../../../src/domain/causal-notation.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';
import { readDot } from '../../unit/publish/causal-map/read-dot.ts';
import { readGraphml } from '../../unit/publish/causal-map/read-graphml.ts';
import { readJson } from '../../unit/publish/causal-map/read-json.ts';
import { readMermaid } from '../../unit/publish/causal-map/read-mermaid.ts';
import { readSignedText } from '../../unit/publish/causal-map/read-signed-text.ts';
import type { SeenMap } from '../../unit/publish/causal-map/seen-map.ts';

const server = withServer();
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

interface Loop {
  readonly name: string;
  readonly links: readonly {
    readonly from: { readonly name: string };
    readonly to: { readonly name: string };
    readonly polarity: Polarity;
    readonly delay: string | null;
    readonly standing: string;
  }[];
}

interface Exported {
  readonly data: { readonly [name: string]: string } & { readonly loop: { readonly [name: string]: string } };
}

const formats = Object.values(CausalFormat);
const inEach = (field: string): string => formats.map((format) => `${format}: ${field}(format: ${format})`).join(' ');

async function exported(query: string): Promise<Exported['data']> {
  const { data, errors } = (await ask(server.app, query)) as unknown as Exported & { errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const READERS: { readonly [F in CausalFormat]: (text: string) => SeenMap | Promise<SeenMap> } = {
  MERMAID: readMermaid,
  DOT: readDot,
  GRAPHML: readGraphml,
  SIGNED_TEXT: readSignedText,
  JSON: readJson,
};

const readAll = (texts: { readonly [format: string]: string }): Promise<SeenMap[]> =>
  Promise.all(formats.map((format) => READERS[format](texts[format] ?? '')));

const sorted = ({ factors, ...map }: SeenMap): SeenMap => ({ ...map, factors: [...factors].sort() });

describe('Loop.export', () => {
  it('says the same in every format as the fields of the loop', async () => {
    const { loop } = await exported(`{ loop(slug: "doom-loop") { ${inEach('export')} } }`);
    const { data } = (await ask(
      server.app,
      '{ loop(slug: "doom-loop") { name links { from { name } to { name } polarity delay standing } } }',
    )) as unknown as { data: { loop: Loop } };
    const seen = await readAll(loop);
    const { name, links } = data.loop;
    for (const map of seen) {
      expect(map.title).toBe(name);
      expect(map.links).toEqual(
        links.map(({ from, to, polarity, delay, standing }) => ({
          from: from.name,
          to: to.name,
          sign: SIGNS[polarity],
          delayed: delay !== null,
          standing: standing.toLowerCase(),
        })),
      );
    }
  });
});

describe('Query.causalMap', () => {
  it('has every factor and every link in every format', async () => {
    const [first = { title: '', factors: [], links: [] }, ...others] = await readAll(
      await exported(`{ ${inEach('causalMap')} }`),
    );
    const { data } = (await ask(server.app, '{ factors { name } causalLinks { slug } }')) as unknown as {
      data: { factors: { name: string }[]; causalLinks: unknown[] };
    };
    expect([...first.factors].sort()).toEqual(data.factors.map(({ name }) => name).sort());
    expect(first.links).toHaveLength(data.causalLinks.length);
    for (const map of others) expect(sorted(map)).toEqual(sorted(first));
  });

  it('gives the same bytes each time', async () => {
    const query = `{ ${inEach('causalMap')} }`;
    expect(await exported(query)).toEqual(await exported(query));
  });

  it('refuses a format that is none', async () => {
    const { errors } = await ask(server.app, '{ causalMap(format: SVG) }');
    expect(errors?.[0]?.message).toBe('Value "SVG" does not exist in "CausalFormat" enum.');
  });
});

/** What the README prints of an export is the export, or its first lines. */
describe('the README', () => {
  const section = README.split('## Take it with you')[1]?.split('\n## ')[0] ?? '';
  const printed = (kind: string): string =>
    section.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? 'nothing is printed';

  it('draws the doom loop', async () => {
    const { loop } = await exported('{ loop(slug: "doom-loop") { export(format: MERMAID) } }');
    expect(loop.export).toBe(printed('mermaid'));
  });

  it.each([
    ['DOT', 'dot'],
    ['GRAPHML', 'xml'],
    ['SIGNED_TEXT', 'text'],
    ['JSON', 'json'],
  ])('has the first lines of %s', async (format, kind) => {
    const { loop } = await exported(`{ loop(slug: "doom-loop") { export(format: ${format}) } }`);
    const lines = printed(kind);
    expect(loop.export?.slice(0, lines.length)).toBe(lines);
  });
});
