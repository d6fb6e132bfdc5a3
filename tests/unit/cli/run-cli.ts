import { runProgram } from '../../../src/cli/program.ts';
import type { Graph } from '../../../src/connectors/graph-api.ts';
import type { Terminal } from '../../../src/terminal.ts';

/** What a command printed, what it said beside, and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
  /** The variables of each query that was asked. */
  readonly asked: readonly unknown[];
}

/** Runs a command line over a graph that gives these answers in turn. */
export async function runCli(
  words: readonly string[],
  answers: readonly unknown[] = [],
  { input = '', isColoured = false }: { readonly input?: string; readonly isColoured?: boolean } = {},
): Promise<Ran> {
  let [out, said] = ['', ''];
  const asked: unknown[] = [];
  const open = [...answers];
  const terminal: Terminal = {
    out: (text) => {
      out += `${text}\n`;
    },
    say: (text) => {
      said += `${text}\n`;
    },
    progress: () => undefined,
    width: 100,
    isColoured,
    readInput: async () => input,
  };
  const graph: Graph = {
    where: 'a graph of the tests',
    ask: async (_document, variables) => {
      asked.push(variables);
      const answer = open.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    close: async () => undefined,
  };
  const exit = await runProgram(words, {
    terminal,
    openGraph: async () => graph,
    readFile: async (path) => `the text of ${path}`,
    own: [],
  });
  return { exit, out, said, asked };
}
