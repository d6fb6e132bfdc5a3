import type { SeedFolder } from '../../src/connectors/seed-folder.ts';

/** Years of daily figures that claims are moved through. */
const RECENT = /^202[3-6]/;

/** What claims and causes say. */
const said = (files: ReadonlyMap<string, string>): string =>
  [...files].flatMap(([path, json]) => (/^articles\/.+\.json$/.test(path) ? [json] : [])).join('');

/** A series file with its header and only some of its figures. */
function lightened(text: string, keeps: (period: string, place: number) => boolean): string {
  const lines = text.trimEnd().split('\n');
  const columns = lines.findIndex((line) => line.startsWith('period,'));
  const rows = lines.slice(columns + 1).filter((line, place) => keeps(line.split(',')[0] as string, place));
  return `${[...lines.slice(0, columns + 1), ...rows].join('\n')}\n`;
}

/** The seed with every file and claim, but only the figures that claims rest on, for tests that seed again and again. */
export function lightSeed({ files, schemas }: SeedFolder): SeedFolder {
  const articles = said(files);
  const light = [...files].map(([path, text]): [string, string] => {
    const slug = /^series\/(.+)\.csv$/.exec(path)?.[1];
    if (slug === undefined) return [path, text];
    if (!articles.includes(slug)) return [path, lightened(text, (_period, place) => place < 3)];
    if (slug !== 'fred/dgs10') return [path, text];
    return [path, lightened(text, (period) => RECENT.test(period) || articles.includes(`${slug}#${period}"`))];
  });
  return { files: new Map(light), schemas };
}
