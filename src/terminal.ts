import { Problem } from './domain/problem.ts';

/** Where a command writes: answers go out, what is said of them goes beside. */
export interface Terminal {
  /** A part of the answer, for whoever or whatever reads on. */
  out(text: string): void;
  /** A word to the person at the terminal. */
  say(text: string): void;
  /** What is being done, on a line that the next word takes the place of; nothing where nobody looks on. */
  progress(text: string): void;
  /** Columns that a line may have. */
  readonly width: number;
  readonly isColoured: boolean;
  /** What is piped in; refused where a person sits at the other end. */
  readInput(): Promise<string>;
}

/** Columns of a line that goes nowhere in particular. */
const USUAL_WIDTH = 120;

const ERASE = '\r\u001b[K';

/** UTF-8, or a refusal: a text in another encoding would be read as other words. */
export function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('UNREADABLE_FILE', `${name} is not in UTF-8; save it so.`);
  }
}

/** The terminal that the process runs in. `isPlain` takes the colours away. */
export function createTerminal(isPlain: boolean): Terminal {
  const { stdin, stdout, stderr } = process;
  // Whoever reads may have gone, as "head" does; the rest is for nobody.
  stdout.on('error', () => process.exit());
  stderr.on('error', () => undefined);
  let isProgress = false;
  const clear = (): void => {
    if (isProgress) stderr.write(ERASE);
    isProgress = false;
  };
  return {
    out(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    say(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      clear();
      if (text === '' || !stderr.isTTY) return;
      stderr.write(text);
      isProgress = true;
    },
    width: stdout.isTTY ? Math.max(60, stdout.columns) : USUAL_WIDTH,
    isColoured: stdout.isTTY === true && !isPlain,
    async readInput() {
      if (stdin.isTTY) {
        throw new Problem(
          'BAD_COMMAND',
          'check-text',
          'fiscal-claims check-text <file>',
          'fiscal-claims check-text speech.txt, or with a text piped in',
        );
      }
      const parts: Buffer[] = [];
      for await (const part of stdin) parts.push(part as Buffer);
      return decoded(Buffer.concat(parts), 'What is piped in');
    },
  };
}
