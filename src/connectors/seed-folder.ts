import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The seed as it lies on disk. */
export interface SeedFolder {
  /** Text of each data file, by its path below `seed/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The JSON Schema of each kind of file: "claims", "metrics". */
  readonly schemas: ReadonlyMap<string, object>;
}

/** Reads `seed/` and `schema/seed/` below a folder. Hidden files and pages for people are not part of a seed. */
export async function readSeedFolder(root: string): Promise<SeedFolder> {
  const [files, schemaFiles] = await Promise.all([
    readTexts(join(root, 'seed')),
    readTexts(join(root, 'schema', 'seed')),
  ]);
  const schemas = [...schemaFiles]
    .filter(([path]) => path.endsWith('.schema.json'))
    .map(([path, text]) => [path.replace(/\.schema\.json$/, ''), JSON.parse(text) as object] as const);
  const data = new Map([...files].filter(([path]) => !path.endsWith('.md')));
  return { files: data, schemas: new Map(schemas) };
}

/** Text of all files below a folder whose names fit, by path with forward slashes, sorted. Hidden ones never do. */
export async function readTexts(folder: string, names = /^/): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && names.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  // Hundreds of small files: to wait for each would take several times as long as to read it.
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}
