import { timedCalls } from './moves/period-arguments.ts';
import { usesPeriod } from './moves/series-of.ts';
import type { Trial } from './moves/trial.ts';

/** Whether a formula reads whatever figure is newest, so that its answer hangs on what was out on the day. */
export function takesNewest(trial: Trial): boolean {
  const { anchor } = trial.standpoint;
  if ((anchor === 'NOW' || anchor === 'SINCE') && usesPeriod(trial)) return true;
  return timedCalls(trial.formula).some(({ name }) => name === 'latest');
}
