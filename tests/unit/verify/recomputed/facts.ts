import { readSeedFolder } from '../../../../src/connectors/seed-folder.ts';
import { type Period, parsePeriod } from '../../../../src/domain/period.ts';
import type { Quantity } from '../../../../src/domain/quantity.ts';
import { readSeed } from '../../../../src/ingest/read-seed.ts';
import { seedFacts } from '../../../../src/ingest/seed-facts.ts';
import type { FactClaim, Facts, FoundFigure } from '../../../../src/verify/facts.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { ROOT } from '../../../support/seeded-store.ts';
import { DOCUMENTS } from './documents.ts';
import type { Row } from './row.ts';

export const slugOf = ({ number }: Row): string => `everything-rally-${number.toLowerCase()}`;

/** The figure that a row is about: its print, or that written out; the words are always those printed. */
export function quantityOf({ printed, reads }: Row): Quantity | null {
  return reads === null ? null : { ...parseFigure(reads ?? printed), text: printed };
}

export function periodOf({ period: [text, start, end, frequency] }: Row): Period {
  return parsePeriod(text) ?? { text, start, end, frequency };
}

function claimOf(row: Row): FactClaim {
  return {
    slug: slugOf(row),
    statement: row.number,
    kind: row.kind,
    quantity: quantityOf(row),
    period: periodOf(row),
    periodAnchor: row.period[4],
    formula: row.formula,
  };
}

function documentOf(slug: string): FoundFigure | undefined {
  if (!Object.hasOwn(DOCUMENTS, slug)) return undefined;
  const [figure, sourceTitle, seen, publishedOn] = DOCUMENTS[slug] as (typeof DOCUMENTS)[string];
  return { figure: parseFigure(figure), sourceTitle, seen, publishedOn };
}

/** The seed as it lies in the repository. */
export async function seedHeld() {
  const { files, schemas } = await readSeedFolder(ROOT);
  return seedFacts(readSeed(files, schemas));
}

/** The series of the seed, the documents of the table, or else of the seed, and the claims of the rows. */
export function factsOf({ series, evidence }: Awaited<ReturnType<typeof seedHeld>>, rows: readonly Row[]): Facts {
  const bySlug = new Map(rows.map((row) => [slugOf(row), row]));
  const ofSeed = (slug: string): FoundFigure | undefined => {
    const held = evidence.get(slug);
    if (held === undefined || held.evidence.figure === null) return undefined;
    const { title, seen, publishedOn } = held.source;
    return { figure: held.evidence.figure, sourceTitle: title, seen, publishedOn };
  };
  return {
    series: (slug) => series.get(slug),
    claim(slug) {
      const row = bySlug.get(slug);
      return row === undefined ? undefined : claimOf(row);
    },
    found: (slug) => documentOf(slug) ?? ofSeed(slug),
    seriesSlugs: [...series.keys()],
    claimSlugs: [...bySlug.keys()],
    evidenceSlugs: [...Object.keys(DOCUMENTS), ...evidence.keys()],
  };
}
