import type { Config } from '../config.ts';
import { Problem } from '../domain/problem.ts';

/** Why the start failed, for the person at the terminal; undefined for a defect. */
export function reasonOf(error: unknown, config: Config | undefined): string | undefined {
  if (error instanceof Problem) return error.message;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Something listens on port ${config?.port} already; stop it, or set PORT to another, such as PORT=4001.`;
    case 'EACCES':
      return `Listening on port ${config?.port} is not permitted; set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address "${config?.host}"; set HOST to one that it has, such as 127.0.0.1.`;
    default:
      return undefined;
  }
}
