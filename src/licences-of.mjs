import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = 'The program and what its pages load hold these packages, by these licences.';

/** The package that a file below `node_modules` belongs to, as a folder; null for a file of ours. */
const packageOf = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;

/** The texts of the licences of all packages that files are from, which go wherever their code goes. */
export function licencesOf(root, paths) {
  const folders = [...new Set(paths.map(packageOf).filter((folder) => folder !== null))].sort();
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^(?:licen[cs]e|copying)\b/i.test(each));
    const text =
      file === undefined ? 'It comes without the text of its licence.' : readFileSync(join(root, folder, file), 'utf8');
    return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
  });
  return [`${HEAD}\n`, ...new Set(parts)].join(`\n${'-'.repeat(80)}\n\n`);
}
