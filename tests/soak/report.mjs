import { availableParallelism, cpus, totalmem } from 'node:os';
import { REFUSED_WITHIN_MS } from './phases/alone.mjs';
import { percentile, rounded } from './statistics.mjs';

const MOST_RATIO = 3;
const MOST_MEMORY = 1.2;
const FAULTS_TOLD = 20;

const say = (line) => process.stdout.write(`${line}\n`);

export function sayMachine(store) {
  const day = new Date().toISOString().slice(0, 10);
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(1);
  say(
    `${day}, Node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, ${gigabytes} GB of memory, ${store}.`,
  );
}

/** Tells the ledger as a table, and what came of the targets; gives whether all is well. */
export function report({ ledger, slow, quiet, attacked, before, after, counts }) {
  say('\n| tried | how often | answered | refused, by code | away | wrong | lost |\n|---|--:|--:|---|--:|--:|--:|');
  for (const [name, { tried, answered, refused, away, wrong, lost }] of ledger.rows) {
    const codes = [...refused].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
    say(`| ${name} | ${tried} | ${answered} | ${codes.join(', ')} | ${away} | ${wrong} | ${lost} |`);
  }
  const [p99, p99Attacked] = [percentile(quiet, 99), percentile(attacked, 99)];
  const slowest = slow[0] ?? { name: 'nothing', ms: 0 };
  say(
    `\nReaders alone: p50 ${rounded(percentile(quiet, 50))} ms, p99 ${rounded(p99)} ms; beside hostile requests: p50 ${rounded(percentile(attacked, 50))} ms, p99 ${rounded(p99Attacked)} ms.`,
  );
  say(
    `Slowest to be refused: ${slow
      .slice(0, 5)
      .map(({ name, ms }) => `${name} ${rounded(ms)} ms`)
      .join('; ')}.`,
  );
  const megabytes = ({ held, rss }) => `${rounded(held / 1e6)} MB held, ${rounded(rss / 1e6)} MB resident`;
  say(`Memory before: ${megabytes(before)}; after: ${megabytes(after)}.\n`);
  const targets = [
    [`slowest refusal ${rounded(slowest.ms)} ms, at most ${REFUSED_WITHIN_MS} ms`, slowest.ms <= REFUSED_WITHIN_MS],
    [
      `p99 of readers beside hostile requests ${rounded(p99Attacked / p99)} times that of readers alone, at most ${MOST_RATIO}`,
      p99Attacked <= MOST_RATIO * p99,
    ],
    [
      `memory held after it ${rounded(after.held / before.held)} times that before, at most ${MOST_MEMORY}`,
      after.held <= MOST_MEMORY * before.held,
    ],
  ];
  for (const [sentence, isMet] of targets)
    say(`${isMet ? 'Met' : counts ? 'MISSED' : 'Missed, which does not count in so short a time'}: ${sentence}.`);
  for (const sentence of ledger.faults.slice(0, FAULTS_TOLD)) say(`WRONG: ${sentence}`);
  const others = ledger.faults.length - FAULTS_TOLD;
  if (others > 0) say(`… and ${others} more.`);
  say(
    ledger.faults.length === 0
      ? 'No answer was wrong, nothing was lost.'
      : `${ledger.faults.length} answers were wrong or lost.`,
  );
  return ledger.faults.length === 0 && (!counts || targets.every(([, isMet]) => isMet));
}
