import { type Cli, print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';

interface Kept {
  readonly file: string;
  readonly store: string;
  readonly dataVersion: string;
  readonly snapshots: number;
}

/** What the commands that keep a graph, bring it back and make it anew do; what they give is printed. */
export interface KeepWork {
  backup(file: string): Promise<
    Kept & {
      readonly nodes: number;
      readonly relationships: number;
      readonly changes: number;
      readonly lost: readonly string[];
    }
  >;
  restore(
    file: string,
    isReplacing: boolean,
  ): Promise<Kept & { readonly at: string; readonly from: string; readonly kept: readonly string[] }>;
  rebuild(): Promise<{
    readonly store: string;
    readonly dataVersion: string;
    readonly fits: number;
    readonly lines: number;
    readonly kept: readonly string[];
    readonly told: string;
  }>;
}

const former = (files: readonly string[]): readonly string[] =>
  files.length === 0 ? [] : [`The graph that was there before is kept as ${files.join(', ')}.`];

const snapshotsIn = (count: number): string => `${count} ${count === 1 ? 'snapshot' : 'snapshots'}`;

/** `backup`, `restore` and `rebuild`. */
export const keepCommands =
  (work: KeepWork): Register =>
  (program, run) => {
    const does = <T>(action: () => Promise<T>, lines: (answer: T) => readonly string[]) =>
      run(async (cli: Cli) => {
        print(cli, await action(), lines);
        return EXIT.RIGHT;
      });
    program
      .command('backup')
      .summary('keep the whole graph as one file')
      .description(
        'Writes the graph of the store, its history and what was shown of it into one new file, from which either store can be restored. Readers’ own copies of articles are not in it. The embedded store is backed up while no server holds it, a Neo4j at any time.',
      )
      .argument('<file>', 'a name that is free: graph.backup')
      .addHelpText(
        'after',
        '\nExamples:\n  fiscal-claims backup graph-2026-11-27.backup\n  NEO4J_URI=bolt://127.0.0.1:7687 fiscal-claims backup graph.backup --json\n\nExit codes: 0 written, 1 not, and then no file is left, 2 not understood.',
      )
      .action((file: string) =>
        does(
          () => work.backup(file),
          ({ store, dataVersion, nodes, relationships, changes, snapshots, lost }) => [
            `The graph in ${store}, data version ${dataVersion}, is kept in "${file}": ${nodes} nodes, ${relationships} relationships, ${changes} changes, ${snapshotsIn(snapshots)} of what was shown.`,
            'Readers’ own copies of articles are not in it.',
            ...(lost.length === 0
              ? []
              : [`Left out: ${snapshotsIn(lost.length)} that cannot be read, the first at "${lost[0]}".`]),
          ],
        ),
      );
    program
      .command('restore')
      .summary('put such a file into the store')
      .description(
        'Puts the graph of a backup into the store, whichever of the two it was taken from. The file is checked from end to end before anything is written. A graph that is there is not touched without --replace; on the embedded store its files are then kept under other names, and snapshots of what was shown stay on both.',
      )
      .argument('<file>', 'a backup: graph.backup')
      .option('--replace', 'put it in the place of the graph that is there')
      .addHelpText(
        'after',
        '\nExamples:\n  fiscal-claims restore graph.backup\n  NEO4J_URI=bolt://127.0.0.1:7687 fiscal-claims restore graph.backup --replace\n\nExit codes: 0 restored, 1 not, 2 not understood.',
      )
      .action((file: string, { replace }: { readonly replace?: boolean }) =>
        does(
          () => work.restore(file, replace === true),
          ({ store, from, at, dataVersion, snapshots, kept }) => [
            `The graph of "${file}", taken from ${from} at ${at}, is in ${store}: data version ${dataVersion}, ${snapshotsIn(snapshots)} of what was shown.`,
            ...former(kept),
          ],
        ),
      );
    program
      .command('rebuild')
      .summary('make the graph anew from the seed')
      .description(
        'Makes the graph of the store anew from the seed and brings its history back: the data version goes on counting, and feeds keep what they told. Mends a damaged store, and one that a restore or rebuild left half way. Snapshots of what was shown stay.',
      )
      .addHelpText(
        'after',
        '\nExamples:\n  fiscal-claims rebuild\n  NEO4J_URI=bolt://127.0.0.1:7687 fiscal-claims rebuild\n\nExit codes: 0 rebuilt, 1 not, 2 not understood.',
      )
      .action(() =>
        does(
          () => work.rebuild(),
          ({ store, told, fits, lines, kept }) => [
            `The graph in ${store} is made anew from the seed. ${told}`,
            ...(fits === lines
              ? []
              : [`Of ${lines} entries of its journal only the first ${fits} could be read and fit.`]),
            ...former(kept),
          ],
        ),
      );
  };
