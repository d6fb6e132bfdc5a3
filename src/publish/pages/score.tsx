import type { Verdict } from '../../domain/verdict.ts';
import { VERDICT_MEANING, VERDICT_WORDS } from '../words.ts';
import { Mark } from './pieces.tsx';
import { classOf } from './style/colours.ts';

interface Counted {
  readonly total: number;
  readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** The verdicts of an article as a bar, and each with its sign, count, word and meaning, leading to the claims that have it. */
export function Score({
  scorecard: { total, byVerdict },
  to,
  id,
}: {
  scorecard: Counted;
  to: (verdict: Verdict) => string;
  id?: string;
}) {
  let x = 0;
  const words = byVerdict.map(({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict].toLowerCase()}`).join(', ');
  return (
    <div class="score" id={id}>
      <svg
        class="bar"
        viewBox={`0 0 ${Math.max(total, 1)} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Of ${total} claims: ${words}.`}
      >
        {byVerdict.map(({ verdict, count }) => {
          const part = (
            <rect
              class={`mark ${classOf(verdict)}`}
              x={x}
              width={count}
              height={1}
              fill="currentColor"
              stroke="var(--ground)"
              stroke-width={2}
              vector-effect="non-scaling-stroke"
            >
              <title>{`${count} ${VERDICT_WORDS[verdict].toLowerCase()}`}</title>
            </rect>
          );
          x += count;
          return part;
        })}
      </svg>
      <ul class="counts">
        {byVerdict
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <li class={classOf(verdict)}>
              <a href={to(verdict)}>
                <Mark verdict={verdict} />
                <span class="count">{count}</span> <b>{VERDICT_WORDS[verdict]}</b>{' '}
                <small>{VERDICT_MEANING[verdict]}</small>
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
