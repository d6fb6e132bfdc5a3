/** Where in the seed something stands: a file below `seed/`, and a JSON pointer or a line in it. */
export interface Place {
  readonly file: string;
  /** "/claims/3/quantity/step" or "line 12"; empty for the file as a whole. */
  readonly path: string;
}

export function wholeFile(file: string): Place {
  return { file, path: '' };
}

export function lineOf(file: string, line: number): Place {
  return { file, path: `line ${line}` };
}

/** A place further in, as RFC 6901 writes it. */
export function within(place: Place, ...steps: readonly (string | number)[]): Place {
  const path = steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { file: place.file, path: place.path + path };
}
