import type { Command } from 'commander';
import type { Graph } from '../connectors/graph-api.ts';
import type { Terminal } from '../terminal.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Paint } from './paint.ts';

/** What a command works with. */
export interface Cli {
  readonly terminal: Terminal;
  readonly paint: Paint;
  /** Whether the answer is wanted as JSON and nothing else. */
  readonly isJson: boolean;
  /** Where the graph is looked for. */
  readonly where: Where;
  /** The graph that answers; opened when first asked for, and said where it is. */
  ask<T>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
}

/** Where graphs are found: a server asked for, any server that runs, or none. */
export interface Where {
  readonly server: string | null;
  readonly isOffline: boolean;
  /** Whether the folder of an embedded store may be held for as long as the command runs: nobody else can use it then. */
  readonly mayHoldStore: boolean;
}

/** Opens the graph that is wanted, telling what takes long. */
export type OpenGraph = (where: Where, terminal: Terminal) => Promise<Graph>;

/** Runs what a command does, with its graph, and ends with its exit code. */
export type Run = (work: (cli: Cli) => Promise<ExitCode>, how?: Pick<Where, 'mayHoldStore'>) => Promise<void>;

/** Adds a command to the program. */
export type Register = (program: Command, run: Run) => void;

/** Prints an answer: as JSON, or as lines made of it. */
export function print<T>({ isJson, terminal }: Cli, answer: T, lines: (answer: T) => readonly string[]): void {
  if (isJson) terminal.out(JSON.stringify(answer, null, 2));
  else for (const line of lines(answer)) terminal.out(line);
}
