import { comparable } from '../hostile/honest.mjs';
import { codeOf, fault } from '../hostile/judge.mjs';

/** What was tried, by its name, and what came of it. */
export function createLedger() {
  const rows = new Map();
  const faults = [];
  const rowOf = (name) => {
    const row = rows.get(name) ?? { tried: 0, answered: 0, refused: new Map(), away: 0, wrong: 0, lost: 0 };
    rows.set(name, row);
    return row;
  };
  const note = (row, kind, sentence) => {
    row[kind] += 1;
    faults.push(sentence);
  };
  const refused = (row, code) => row.refused.set(code, (row.refused.get(code) ?? 0) + 1);

  return {
    rows,
    faults,
    /** A hostile request, held against what is expected of it; where addresses are limited, it may be refused for that. */
    hostile(name, entry, answer, isLimited = false) {
      const row = rowOf(name);
      row.tried += 1;
      const wrong = fault(entry, answer, isLimited);
      if (wrong !== null) return note(row, 'wrong', wrong);
      const code = codeOf(answer) ?? (answer.status >= 400 ? answer.status : null);
      if (code === null) row.answered += 1;
      else refused(row, code);
    },
    /** A reader's request, held against the answer of quiet times; while the program is away, it may go without one. */
    honest(name, { name: asked, expected }, answer, mayBeAway = false) {
      const row = rowOf(name);
      row.tried += 1;
      const isAway = answer.status === 0 || answer.status === 503;
      if (isAway && mayBeAway) row.away += 1;
      else if (answer.status === 429) refused(row, codeOf(answer) ?? 429);
      else if (answer.status === 200 && comparable(answer.body) === comparable(expected)) row.answered += 1;
      else {
        const got =
          answer.status === 200
            ? firstDifference(comparable(expected), comparable(answer.body))
            : answer.body.slice(0, 200);
        note(row, 'wrong', `${asked}: ${answer.status} ${answer.failure ?? ''} ${got}`);
      }
    },
    /** Something that was acknowledged, and whether it is still there. */
    kept(name, what, isThere) {
      const row = rowOf(name);
      row.tried += 1;
      if (isThere) row.answered += 1;
      else note(row, 'lost', `${what} was acknowledged and is gone.`);
    },
    /** An act upon the program, such as an end. */
    did(name, failure = null) {
      const row = rowOf(name);
      row.tried += 1;
      if (failure === null) row.answered += 1;
      else note(row, 'wrong', `${name}: ${failure}`);
    },
  };
}

function firstDifference(wanted, given) {
  let at = 0;
  while (at < wanted.length && wanted[at] === given[at]) at += 1;
  return `differs at ${at}: ${JSON.stringify(wanted.slice(at, at + 80))} became ${JSON.stringify(given.slice(at, at + 80))}`;
}
