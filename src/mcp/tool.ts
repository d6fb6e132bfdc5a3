import type { z } from 'zod';
import type { Ask } from '../connectors/graph-api.ts';

/** What an assistant can ask for. Every answer names its sources and the permalinks of what it speaks of. */
export interface Tool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** For people who choose among tools. */
  readonly title: string;
  /** For the assistant: when to use it, what comes back. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  run(asked: z.infer<I>, ask: Ask): Promise<z.infer<O>>;
}

/** A tool whose answer is held to its own schema by the compiler. */
export const tool = <I extends z.ZodObject, O extends z.ZodObject>(it: Tool<I, O>): Tool => it as unknown as Tool;
