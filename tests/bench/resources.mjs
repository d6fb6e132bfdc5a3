// Loaded before the program that is measured; writes down at its end what it took.
import { readFileSync, writeFileSync } from 'node:fs';

/** The most memory at once, in kilobytes. Linux counts what the process was forked from into `maxRSS`, so its own peak is asked for there. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const took = { processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: peak() / 1024 };
  writeFileSync(process.env.BENCH_RESOURCES, JSON.stringify(took));
});
