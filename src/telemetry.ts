import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config-values.ts';

/** What the program says of itself: lines for the person at the terminal, JSON for machines. */
export interface Telemetry {
  readonly logger: Logger;
  /** One line for whoever started the program. */
  say(line: string): void;
  /** One line for whoever must act, as when the start fails. */
  complain(line: string): void;
  /** Logs a defect with its request, where it is of one, and gives the id to tell the caller. */
  report(error: unknown, requestId?: string): string;
}

/** Whoever reads may have gone; that is no reason to stop serving. */
const goOn = (): void => undefined;

export function createTelemetry(level: LogLevel): Telemetry {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(goOn)) stream.on('error', goOn);
  }
  const logger = pino({ level, redact: ['req.headers.authorization', 'req.headers.cookie'] }, pino.destination(2));
  return {
    logger,
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    report(error, requestId = randomUUID()) {
      logger.error({ err: error, requestId }, 'A request failed for a reason that is not its own.');
      return requestId;
    },
  };
}
