import { sha256 } from '../../lib/sha256.ts';

/** Where an entry stands in a list: by rank, the highest first, those of a rank by name. */
export interface Place {
  readonly rank: string | number;
  readonly name: string;
}

/** A stretch of a list, and the token to go on with; null at the end. */
export interface PageOfList<T> {
  readonly rows: readonly T[];
  /** The place of the first row in the list, from 0. */
  readonly start: number;
  readonly token: string | null;
}

interface Wanted {
  /** As it was given for the page before; null for the start. */
  readonly token: string | null;
  /** How many to leave out where there is no token. */
  readonly offset?: number;
  readonly limit: number;
  /** What the list was made by: a token of a list that was made by something else is refused. */
  readonly of: readonly unknown[];
}

/**
 * A page of a list that is made anew each time. Tokens name the last entry and no number, so that a page neither repeats nor
 * leaves out an entry when others have come since. Null for a token that is none, or is of another list.
 */
export function pageOfList<T>(
  list: readonly T[],
  placeOf: (entry: T) => Place,
  { token, offset = 0, limit, of }: Wanted,
): PageOfList<T> | null {
  const mark = sha256(JSON.stringify(of)).slice(0, 12);
  let start = Math.min(offset, list.length);
  if (token !== null) {
    const last = readToken(token, mark);
    if (last === null) return null;
    const first = list.findIndex((entry) => comesAfter(placeOf(entry), last));
    start = first === -1 ? list.length : first;
  }
  const rows = list.slice(start, start + limit);
  const end = rows.at(-1);
  const goesOn = start + rows.length < list.length && end !== undefined;
  return { rows, start, token: goesOn ? writeToken(placeOf(end), mark) : null };
}

const comesAfter = (place: Place, last: Place): boolean =>
  place.rank < last.rank || (place.rank === last.rank && place.name > last.name);

const writeToken = ({ rank, name }: Place, mark: string): string =>
  Buffer.from(JSON.stringify([mark, rank, name])).toString('base64url');

function readToken(token: string, mark: string): Place | null {
  try {
    const [given, rank, name] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    const isRank = typeof rank === 'string' || typeof rank === 'number';
    return given === mark && isRank && typeof name === 'string' ? { rank, name } : null;
  } catch {
    return null;
  }
}
