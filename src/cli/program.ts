import { Command, CommanderError } from 'commander';
import { Refusal } from '../connectors/graph-api.ts';
import { Problem } from '../domain/problem.ts';
import { API_VERSION } from '../domain/version.ts';
import type { Terminal } from '../terminal.ts';
import { check } from './check.ts';
import { checkText } from './check-text.ts';
import { claim } from './claim.ts';
import { claims } from './claims.ts';
import type { Cli, OpenGraph, Register, Run, Where } from './cli.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { isUsage } from './is-usage.ts';
import { loops } from './loops.ts';
import { measure } from './measure.ts';
import { paintFor } from './paint.ts';
import { series } from './series.ts';
import { simulate } from './simulate.ts';
import { trace } from './trace.ts';
import { verify } from './verify.ts';

/** What the program is put together from. */
export interface ProgramParts {
  readonly terminal: Terminal;
  readonly openGraph: OpenGraph;
  readonly readFile: (path: string) => Promise<string>;
  /** Commands that work on this machine and ask no graph: `serve`, `seed`, `attach`, `detach`, `doctor`. */
  readonly own: readonly Register[];
}

const DESCRIPTION = `Checks the figures of articles on public finance against published data.

Answers come from a running server (PUBLIC_URL, else HOST and PORT), else from the store
(NEO4J_URI, else DATA_DIR), else from the seed, which is loaded into memory; which, is said first.
Without a command it serves, as "serve" does.`;

const EXITS = `
Exit codes: 0 right, 1 not right or without an answer, 2 not understood, or nobody there to ask.`;

/** "error: unknown option '--x'" as a refusal is told: its code, and a sentence. */
const asSentence = (text: string): string => {
  const told = text.replace(/^error: /, '').replace(/ is invalid\. it /, ' is wrong: it ');
  const [first = '', ...more] = told.trimEnd().split('\n');
  const stop = /[.?!]$/.test(first) ? '' : '.';
  return `BAD_COMMAND: ${first.charAt(0).toUpperCase()}${first.slice(1)}${stop}${more.map((line) => `\n${line}`).join('')}\n`;
};

/** Problems of this side: nothing was asked, so nothing is right or wrong. */
const NOTHING_ASKED: readonly string[] = [
  'BAD_COMMAND',
  'UNREADABLE_FILE',
  'SERVER_SILENT',
  'SERVER_REFUSES',
  'OTHER_VERSION',
];

/** Codes of commander that are no mistake: help and version were asked for. */
const ASKED_FOR = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

function tell(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof Refusal) {
    terminal.say(`${error.code}: ${error.message}`);
    return isUsage(error) ? EXIT.USAGE : EXIT.NOT_RIGHT;
  }
  if (error instanceof Problem) {
    terminal.say(`${error.code}: ${error.message}`);
    return NOTHING_ASKED.includes(error.code) ? EXIT.USAGE : EXIT.NOT_RIGHT;
  }
  throw error;
}

/** Runs the words of a command line; gives the exit code. */
export async function runProgram(
  words: readonly string[],
  { terminal, openGraph, readFile, own }: ProgramParts,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.RIGHT;
  const program = new Command('fiscal-claims');
  const run: Run = async (work, { mayHoldStore } = { mayHoldStore: true }) => {
    const { server, offline, json } = program.opts<{ server?: string; offline?: boolean; json?: boolean }>();
    const where: Where = { server: server ?? null, isOffline: offline === true, mayHoldStore };
    let opened: ReturnType<OpenGraph> | undefined;
    const cli: Cli = {
      terminal,
      paint: paintFor(terminal),
      isJson: json === true,
      where,
      async ask<T>(document: string, variables = {}) {
        opened ??= openGraph(where, terminal);
        return (await (await opened).ask(document, variables)) as T;
      },
    };
    try {
      exit = await work(cli);
    } catch (error) {
      terminal.progress('');
      exit = tell(error, terminal);
    } finally {
      await opened?.then(
        (graph) => graph.close(),
        () => undefined,
      );
    }
  };
  program
    .description(DESCRIPTION)
    .version(API_VERSION, '--version', 'print the version')
    .option('--json', 'print the answer of the API as JSON and nothing else')
    .option('--server <address>', 'ask this server and no other, as http://localhost:4000')
    .option('--offline', 'ask no server')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXITS)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.say(text.replace(/\n$/, '')),
      outputError: (text, write) => write(asSentence(text)),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => terminal.isColoured,
    });
  const all = [check, measure, verify, checkText(readFile), claims, claim, series, loops, trace, simulate, ...own];
  for (const register of all) register(program, run);
  for (const command of program.commands) {
    command
      .option('--json', 'print the answer of the API as JSON and nothing else')
      .option('--server <address>', 'ask this server and no other, as http://localhost:4000')
      .option('--offline', 'ask no server')
      .hook('preAction', (_program, action) => {
        // The options of the program may also stand behind the command.
        const { json, server, offline } = action.opts<{ json?: boolean; server?: string; offline?: boolean }>();
        if (json !== undefined) program.setOptionValue('json', json);
        if (server !== undefined) program.setOptionValue('server', server);
        if (offline !== undefined) program.setOptionValue('offline', offline);
      });
  }
  const [word, topic] = words;
  if (word === 'help' && topic !== undefined && !program.commands.some((command) => command.name() === topic)) {
    terminal.say(`BAD_COMMAND: There is no command "${topic}"; "fiscal-claims --help" lists them.`);
    return EXIT.USAGE;
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return ASKED_FOR.includes(error.code) ? EXIT.RIGHT : EXIT.USAGE;
  }
  return exit;
}
