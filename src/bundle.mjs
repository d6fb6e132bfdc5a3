// Puts the built program and the libraries that it starts with into a few files, `dist/program/`: reading two thousand takes
// two thirds of a start. What is loaded later, or has files of its own, stays a package: what package.json has for
// dependencies. Does nothing where all is newer than what it was made from.
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { programBuild, programRules } from '../dist/connectors/program-rules.js';
import { licencesOf } from './licences-of.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const out = join(dist, 'program');

/** What the program was made from when it was made last. */
const record = join(out, '.inputs.json');

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * What is a dependency stays a package, whoever imports it: two copies of one would not know one another. All else that is
 * imported comes into the program, with what it needs itself, so that nobody who installs the program installs it.
 */
const APART = Object.keys(dependencies);

/**
 * What libraries load by "import()" of the older kind, which has no names in one file, and why that does not matter: Apollo
 * looks for a function that graphql 16 lacks, and type-graphql validates by a function of ours.
 */
const LOADED_IN_VAIN = [
  'node_modules/@apollo/server/dist/esm/incrementalDeliveryPolyfill.js',
  'node_modules/type-graphql/build/esm/resolvers/validate-arg.js',
];

/** By which code a graph was made and is shown, worked out here: what runs the program may not have the code in plain files. */
const hashes = JSON.stringify({ programRules: await programRules(), programBuild: await programBuild() });

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;

function isBundled() {
  try {
    const { inputs, outputs, hashes: before } = JSON.parse(readFileSync(record, 'utf8'));
    const newest = [...inputs, 'package.json', 'package-lock.json', 'src/bundle.mjs', 'src/licences-of.mjs'].map(
      (path) => timeOf(join(root, path)),
    );
    return (
      before === hashes && outputs.every((path) => existsSync(join(root, path))) && Math.max(...newest) < timeOf(record)
    );
  } catch {
    return false;
  }
}

/** Stands in for the module that hashes plain files, and says what it would have said. */
const toldHashes = () =>
  Object.entries(JSON.parse(hashes))
    .map(([name, hash]) => `export const ${name} = async () => '${hash}';`)
    .join('\n');

/** A file of ours goes on finding what lies beside it. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      if (!path.startsWith(dist)) return null;
      if (path.endsWith('program-rules.js')) return { contents: toldHashes(), loader: 'js' };
      const place = `new URL(${JSON.stringify(relative(out, path).replaceAll('\\', '/'))}, import.meta.url).href`;
      return {
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', place),
        resolveDir: dirname(path),
        loader: 'js',
      };
    });
  },
};

/** `debug`, beneath the client of Redis, would colour what it says by a package that need not be there: it says nothing here. */
const withoutColours = {
  name: 'without-colours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^supports-color$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

if (!isBundled()) {
  rmSync(out, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['dist/main.js'],
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: APART,
    // Libraries of the older kind ask for what Node has by "require".
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [ownPlaces, withoutColours],
    keepNames: true,
    metafile: true,
    logLevel: 'warning',
  });
  for (const [path, { imports }] of Object.entries(metafile.inputs)) {
    if (LOADED_IN_VAIN.includes(path)) continue;
    for (const { kind, path: target, external } of imports) {
      if (kind !== 'dynamic-import' || external || metafile.inputs[target]?.format !== 'cjs') continue;
      throw new Error(`${path} loads ${target} by "import()", which would have no names in one file; leave it apart.`);
    }
  }
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.startsWith('left-out:'));
  writeFileSync(join(out, 'LICENCES.txt'), licencesOf(root, [...inputs, 'node_modules/@fontsource-variable/inter/x']));
  writeFileSync(record, JSON.stringify({ inputs, outputs: Object.keys(metafile.outputs), hashes }));
}
