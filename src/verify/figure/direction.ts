const UP =
  'up rise rises rose rising risen increase increases increased increasing grew grow grows growing grown higher climbed climbs climbing gained gains';
const DOWN =
  'down fall falls fell falling fallen decrease decreases decreased decreasing decline declines declined declining dropped drops dropping lower shrank shrinks shrinking lost loses';

const DIRECTIONS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...UP.split(' ').map((word) => [word, 'up'] as const),
  ...DOWN.split(' ').map((word) => [word, 'down'] as const),
]);

/** A text without the word of direction that it starts with, nor the "by" after that. */
export interface Directed {
  readonly direction: 'up' | 'down' | null;
  readonly rest: string;
}

export function stripDirection(text: string): Directed {
  const [first = '', ...rest] = text.split(' ');
  const direction = DIRECTIONS.get(first);
  // "lower than 5%" and "up to 5%" are comparisons, no movements.
  if (direction === undefined || rest[0] === 'than' || rest[0] === 'to') return { direction: null, rest: text };
  return { direction, rest: (rest[0] === 'by' ? rest.slice(1) : rest).join(' ') };
}
