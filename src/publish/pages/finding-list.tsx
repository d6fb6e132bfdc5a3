import type { PublishedFinding } from '../subjects/shared.ts';
import { STANCE_WORDS } from '../words.ts';
import { Prose, SourceLine } from './pieces.tsx';

/** Findings for and against, each with its source and how much of that was read. */
export function FindingList({ findings, site }: { findings: readonly PublishedFinding[]; site: string }) {
  return (
    <ul class="findings">
      {findings.map(({ stance, finding, note, source }) => (
        <li class={stance.toLowerCase()}>
          <b>{STANCE_WORDS[stance]}</b> <Prose text={finding} />
          {note === null ? null : (
            <span class="note">
              {' '}
              <Prose text={note} />
            </span>
          )}
          <br />
          <SourceLine source={source} site={site} />
        </li>
      ))}
    </ul>
  );
}
