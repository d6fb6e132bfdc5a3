import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/seeded-store.ts';

const PROGRAM = join(ROOT, 'dist/program');
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

const texts = readdirSync(PROGRAM)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(PROGRAM, name), 'utf8'));

const LOADING =
  /^(?:import|export)\b[^"\n]*"([^"\n]+)";$|\bimport\((?:__\w+\()?"([^"\n]+)"\)|\b__require\("([^"\n]+)"\)|"(@expo-google-fonts\/[^"\n]+)"/gm;

/** What files of the program load that is none of their own; libraries within load some of what Node has without "node:". */
function packagesLoaded(): ReadonlySet<string> {
  const named = texts.flatMap((text) =>
    [...text.matchAll(LOADING)].map(([, ...ways]) => ways.find((name) => name !== undefined) as string),
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

it('the built program runs without what is for development: all that it loads is a dependency, and no other is', () => {
  expect([...packagesLoaded()].sort()).toEqual(Object.keys(dependencies).sort());
});

it('the built program says by which code it makes and shows a graph as its plain files do, which nobody who installs it has', async () => {
  const path = join(ROOT, 'dist/connectors/program-rules.js');
  const { programRules, programBuild } = (await import(path)) as Record<string, () => Promise<string>>;
  for (const hash of [await programRules?.(), await programBuild?.()]) {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(texts.filter((text) => text.includes(`=> "${hash}"`))).toHaveLength(1);
  }
});

it('the texts of the licences of what is in the program go with it', () => {
  const licences = readFileSync(join(PROGRAM, 'LICENCES.txt'), 'utf8');
  const { inputs } = JSON.parse(readFileSync(join(PROGRAM, '.inputs.json'), 'utf8')) as { inputs: string[] };
  const packages = new Set(inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  expect(packages.size).toBeGreaterThan(50);
  expect([...packages, '@fontsource-variable/inter'].filter((name) => !licences.includes(`\n${name} `))).toEqual([]);
});
