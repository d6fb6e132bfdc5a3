import { type IsoDate, isIsoDate } from '../lib/iso-date.ts';
import { fault } from './fault.ts';
import type { Place } from './place.ts';

/** A day of the calendar; a schema's pattern lets "2026-02-30" pass. Null for one left out. */
export function checkedDate(text: string, place: Place): IsoDate;
export function checkedDate(text: string | undefined, place: Place): IsoDate | null;
export function checkedDate(text: string | undefined, place: Place): IsoDate | null {
  if (text === undefined) return null;
  if (isIsoDate(text)) return text;
  throw fault(place, `"${text}" is not a day of the calendar.`, 'Write it as 2026-01-30.');
}
