import type { Ask } from '../connectors/graph-api.ts';
import type { Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';

/** `mcp`: tools for an assistant that starts this program. `serve` speaks with it until it goes. */
export const mcp =
  (serve: (ask: Ask) => Promise<void>): Register =>
  (program, run) => {
    program
      .command('mcp')
      .summary('serve tools to an assistant')
      .description(
        'Serves the tools of the Model Context Protocol on standard input and output, until the assistant goes. Nothing else is written to standard output. Answers come from a server that runs, else from NEO4J_URI, else from the seed in memory; the folder of an embedded store stays free for a server. A server has the same tools at "/mcp".',
      )
      .addHelpText(
        'after',
        '\nExample of what an assistant is told:\n  { "mcpServers": { "fiscal-claims": { "command": "npx", "args": ["fiscal-claims", "mcp"] } } }',
      )
      .action(() =>
        run(
          async (cli) => {
            // Opened before it is asked for: loading a seed takes longer than an assistant likes to wait for a tool.
            const opening = cli.ask('{ meta { dataVersion } }').catch(() => undefined);
            await serve(cli.ask);
            await opening;
            return EXIT.RIGHT;
          },
          // An assistant stays for hours, and a server could not start meanwhile.
          { mayHoldStore: false },
        ),
      );
  };
