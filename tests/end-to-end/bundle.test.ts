import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/seeded-store.ts';

const PROGRAM = join(ROOT, 'dist/program');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What files of the program load that is none of their own; libraries within load some of what Node has without "node:". */
function packagesLoaded(): ReadonlySet<string> {
  const texts = readdirSync(PROGRAM)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(PROGRAM, name), 'utf8'));
  const named = texts.flatMap((text) =>
    [...text.matchAll(/^(?:import|export)\b[^"\n]*"([^"\n]+)";$|\bimport\("([^"\n]+)"\)/gm)].map(
      ([, whole, lazy]) => whole ?? (lazy as string),
    ),
  );
  const bare = named.filter((name) => !/^(?:\.|node:)/.test(name) && !builtinModules.includes(name));
  return new Set(
    bare.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
}

it('the built program runs without what is for development: all that it loads is a dependency', () => {
  const loaded = packagesLoaded();
  expect(loaded).toContain('neo4j-driver');
  expect([...loaded].filter((name) => dependencies[name] === undefined)).toEqual([]);
});
