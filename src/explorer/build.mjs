// Builds what pages load from "/assets": the script of the islands, and the font. Does nothing where all of it is newer
// than what it is made from.
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const out = process.argv[2] ?? join(here, '../../dist/assets');
const { resolve } = createRequire(import.meta.url);

const FONTS = ['inter-latin', 'inter-latin-ext'];

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = readdirSync(here).map((name) => join(here, name));
const made = [join(out, 'explorer.js'), ...FONTS.map((name) => join(out, `${name}.woff2`))];
if (Math.min(...made.map(timeOf)) < Math.max(...sources.map(timeOf))) {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(here, 'explorer.ts')],
    outfile: join(out, 'explorer.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    tsconfig: join(here, 'tsconfig.json'),
    sourcemap: true,
    logLevel: 'warning',
  });
  for (const name of FONTS) {
    copyFileSync(resolve(`@fontsource-variable/inter/files/${name}-wght-normal.woff2`), join(out, `${name}.woff2`));
  }
}
