import type { Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';

/** What the commands that change something on this machine do. */
export interface OwnWork {
  serve(): Promise<void>;
  seed(): Promise<void>;
  attach(words: readonly string[]): Promise<void>;
  detach(words: readonly string[]): Promise<void>;
}

/** `serve`, `seed`, `attach` and `detach`. */
export const ownCommands =
  (work: OwnWork): Register =>
  (program, run) => {
    const does = (action: () => Promise<void>) =>
      run(async () => {
        await action();
        return EXIT.RIGHT;
      });
    program
      .command('serve')
      .summary('serve API and pages')
      .description(
        'Opens the store, seeds it when it is empty, and serves API, playground and pages until it is told to stop. What no other command is given does the same.',
      )
      .addHelpText('after', '\nExamples:\n  fiscal-claims serve\n  PORT=8080 fiscal-claims serve')
      .action(() => does(() => work.serve()));
    program
      .command('seed')
      .summary('load the graph and stop')
      .description('Loads the seed into the store, makes the checks that are due, and stops.')
      .addHelpText('after', '\nExamples:\n  fiscal-claims seed\n  NEO4J_URI=bolt://127.0.0.1:7687 fiscal-claims seed')
      .action(() => does(() => work.seed()));
    program
      .command('attach')
      .summary('attach your own copy of an article')
      .description(
        'Keeps a copy of an article beside the program, so that its claims are seen in place. Refused unless it is the very text.',
      )
      .argument('<article>', 'the article: everything-rally')
      .argument('<file>', 'its text, in UTF-8')
      .addHelpText(
        'after',
        '\nExamples:\n  fiscal-claims attach everything-rally article.txt\n  fiscal-claims detach everything-rally',
      )
      .action((slug: string, file: string) => does(() => work.attach([slug, file])));
    program
      .command('detach')
      .summary('take such a copy away')
      .description('Takes the copy of an article away again.')
      .argument('<article>', 'the article: everything-rally')
      .addHelpText('after', '\nExamples:\n  fiscal-claims detach everything-rally')
      .action((slug: string) => does(() => work.detach([slug])));
  };
