import type { IsoDate } from '../../lib/iso-date.ts';
import type { View } from '../../store/store.ts';

/** The day on which each claim's verdict last came or turned, by slug, as the journal tells. */
export function verdictDays(store: View): Promise<ReadonlyMap<string, IsoDate>> {
  return store.once('the days of verdicts', async () => {
    const days = new Map<string, IsoDate>();
    for (const { at, verdicts } of await store.journal(0)) {
      for (const { claim } of verdicts) days.set(claim, at.slice(0, 10));
    }
    return days;
  });
}
