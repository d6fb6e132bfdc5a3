import { fault } from './fault.ts';
import { lineOf } from './place.ts';
import { suggestion } from './suggestion.ts';

const KEYS = [
  'name',
  'officialId',
  'unit',
  'nature',
  'frequency',
  'seasonallyAdjusted',
  'source',
  'licence',
  'redistributable',
  'retrieval',
  'releaseRule',
  'firstReleaseHeld',
  'caveat',
  'note',
] as const;

export type HeaderKey = (typeof KEYS)[number];

export interface HeaderField {
  readonly key: HeaderKey;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export interface HeaderLines {
  readonly fields: ReadonlyMap<HeaderKey, HeaderField>;
  readonly notes: readonly string[];
  /** Line of the columns, 1-based: the first that is no comment. */
  readonly end: number;
}

const COMMENT = /^# ([A-Za-z]+): (\S.*)$/;

/** The comment lines at the top of a series file. Notes alone may repeat. */
export function headerLines(file: string, lines: readonly string[]): HeaderLines {
  const fields = new Map<HeaderKey, HeaderField>();
  const notes: string[] = [];
  let line = 1;
  for (const text of lines) {
    if (!text.startsWith('#')) break;
    const place = lineOf(file, line);
    const [, key = '', value = ''] = COMMENT.exec(text) ?? [];
    if (key === '') throw fault(place, `"${text}" is no line of a header.`, 'Write it as "# key: value".');
    if (!isKey(key)) {
      const all = `Write one of ${KEYS.join(', ')}.`;
      throw fault(place, `"${key}" is not a key of the header.`, suggestion(key, KEYS, all));
    }
    if (key === 'note') notes.push(value.trimEnd());
    else if (fields.has(key)) {
      throw fault(place, `"${key}" is given twice.`, `Keep this line or line ${fields.get(key)?.line}.`);
    }
    if (key !== 'note') fields.set(key, { key, value: value.trimEnd(), line });
    line += 1;
  }
  return { fields, notes, end: line };
}

function isKey(text: string): text is HeaderKey {
  return (KEYS as readonly string[]).includes(text);
}
