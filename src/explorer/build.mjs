// Builds what pages load from "/assets": the script of the islands, and the font. Does nothing where all of it is newer than
// what it was made from.
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../..');
const out = process.argv[2] ?? join(root, 'dist/assets');
const { resolve } = createRequire(import.meta.url);

const FONTS = ['inter-latin', 'inter-latin-ext'];

/** What the script was made from when it was made last. */
const record = join(out, '.inputs.json');

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;

function isBuilt() {
  try {
    const inputs = [...JSON.parse(readFileSync(record, 'utf8')), 'package-lock.json', 'src/explorer/build.mjs'];
    return Math.max(...inputs.map((path) => timeOf(join(root, path)))) < timeOf(record);
  } catch {
    return false;
  }
}

if (!isBuilt()) {
  mkdirSync(out, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/explorer/explorer.ts'],
    outfile: join(out, 'explorer.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    tsconfig: 'src/explorer/tsconfig.json',
    metafile: true,
    logLevel: 'warning',
  });
  for (const name of FONTS) {
    copyFileSync(resolve(`@fontsource-variable/inter/files/${name}-wght-normal.woff2`), join(out, `${name}.woff2`));
  }
  writeFileSync(record, JSON.stringify(Object.keys(metafile.inputs)));
}
