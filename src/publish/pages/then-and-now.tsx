import type { ClaimSubject, PublishedCheck } from '../subjects/claim.ts';
import { figureAtAGlance } from '../words.ts';
import { Prose, VerdictWord } from './pieces.tsx';
import { classOf } from './style/colours.ts';

/** The same figure on what was known when it was printed, on the latest data, and of a projection on what has come since. */
export function ThenAndNow({ claim: { check, latest, outcome, because } }: { claim: ClaimSubject }) {
  if (check === null && latest === null) return null;
  const judged = [
    { title: `As published${check?.asOf == null ? '' : `, ${check.asOf}`}`, check },
    { title: 'On the latest data', check: latest },
    { title: 'How it has come out', check: outcome },
  ];
  return (
    <section>
      <h2>As published, and today</h2>
      <ul class="judged">
        {judged.map(({ title, check: each }) =>
          each === null ? null : (
            <li class={classOf(each.verdict)}>
              <h3>
                <Prose text={title} />
              </h3>
              <p class="measured">{measuredInWords(each)}</p>
              <p>
                <VerdictWord verdict={each.verdict} />
              </p>
              {each.because === because ? null : (
                <p class="note">
                  <Prose text={each.because} />
                </p>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

const measuredInWords = ({ measured, unit }: PublishedCheck): string =>
  measured === null ? 'not measured' : figureAtAGlance(measured, unit);
