import type { Greeting } from '../connectors/remote-graph.ts';
import { Problem } from '../domain/problem.ts';
import type { ProblemCode } from '../domain/problems.ts';
import { API_VERSION } from '../domain/version.ts';
import { print, type Register, type Where } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { tableOf } from './table.ts';

/** One thing that was looked at: whether it is well, and what to do where it is not. */
export interface Finding {
  readonly what: string;
  readonly isWell: boolean;
  readonly state: string;
  readonly remedy: string | null;
}

/** Looks at one thing; a failure to look is a finding, too. */
export type Look = () => Promise<Finding>;

/** The least release of Node that the program runs on. */
const LEAST_NODE = 20;

/** The Node that runs it. */
export const lookAtNode =
  (version: string): Look =>
  async () => {
    const isWell = Number(/^v?(\d+)/.exec(version)?.[1] ?? 0) >= LEAST_NODE;
    return { what: 'Node', isWell, state: version, remedy: isWell ? null : `Install Node ${LEAST_NODE} or newer.` };
  };

/** A server: that none runs is wrong only where it was asked for, that another version does always is. */
export const lookAtServer =
  (url: string, isAskedFor: boolean, greet: (url: string) => Promise<Greeting | null>): Look =>
  async () => {
    let greeting: Greeting | null;
    try {
      greeting = await greet(url);
    } catch (error) {
      return { what: 'server', isWell: false, state: (error as Error).message, remedy: 'Ask again later.' };
    }
    if (greeting === null) {
      const remedy = isAskedFor ? 'Start it, or leave --server away.' : null;
      return { what: 'server', isWell: !isAskedFor, state: `none answers at ${url}`, remedy };
    }
    const isWell = greeting.apiVersion === API_VERSION;
    return {
      what: 'server',
      isWell,
      state: `${url} answers: version ${greeting.apiVersion}, on ${greeting.store}, data version ${greeting.dataVersion}`,
      remedy: isWell ? null : `This is version ${API_VERSION}; start the server anew, or ask another with PUBLIC_URL.`,
    };
  };

/** What to do where the look failed: always the same, or by how it failed. */
type Remedy = string | ((code: ProblemCode | null) => string);

/** Anything that either works, and then has a state to tell, or says in a sentence why not. */
export const lookAt =
  (what: string, state: () => Promise<string>, remedy: Remedy): Look =>
  async () => {
    try {
      return { what, isWell: true, state: await state(), remedy: null };
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      const code = error instanceof Problem ? error.code : null;
      return { what, isWell: false, state: told, remedy: typeof remedy === 'string' ? remedy : remedy(code) };
    }
  };

/** `doctor`: what this machine has of what the program needs, and what to do where something is wrong. */
export const doctor =
  (looksAt: (where: Where) => readonly Look[]): Register =>
  (program, run) => {
    program
      .command('doctor')
      .summary('look whether all is well')
      .description(
        'Looks at Node, configuration, server, store, seed and attached copies, changes nothing, and says what to do where something is wrong. Exit code 1 when something is.',
      )
      .addHelpText('after', '\nExamples:\n  fiscal-claims doctor\n  DATA_DIR=/srv/claims fiscal-claims doctor --json')
      .action(() =>
        run(async (cli) => {
          const findings: Finding[] = [];
          for (const look of looksAt(cli.where)) findings.push(await look());
          print(cli, { findings }, () => [
            tableOf(
              [{ head: 'what' }, { head: '' }, { head: 'state', grow: 3 }, { head: 'remedy', grow: 2 }],
              findings.map(({ what, isWell, state, remedy }) => [
                what,
                isWell ? 'well' : cli.paint.strong('wrong'),
                state,
                remedy ?? '',
              ]),
              { width: cli.terminal.width, paint: cli.paint },
            ),
          ]);
          return findings.every(({ isWell }) => isWell) ? EXIT.RIGHT : EXIT.NOT_RIGHT;
        }),
      );
  };
