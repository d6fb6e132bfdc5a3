import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
  type ReadResourceResult,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Ask, Refusal } from '../connectors/graph-api.ts';
import { Problem } from '../domain/problem.ts';
import { API_VERSION } from '../domain/version.ts';
import { clipped } from '../lib/clipped.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { readArguments } from './asked.ts';
import { RESOURCES } from './resources.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools.ts';

/** Told to the assistant once, before any tool. */
const INSTRUCTIONS = `fiscal-claims knows the quantitative claims of articles on public finance, each checked against published data.
Answer only with what its tools return. Name the verdict as it is: UNVERIFIED, NOT_CHECKABLE and PENDING are no judgement, and what has no check is not wrong.
Give the numbers with their units, the day or vintage that they are of, and the permalinks and sources of the answer; say so where a source was not read in full ("seen") or a link is weakly supported ("standing").`;

/** Nothing is changed, the same question has the same answer, and no other system is asked. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

const asJsonSchema = (schema: z.ZodObject, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, target: 'draft-7' }) as { type: 'object' };

export interface McpParts {
  readonly ask: Ask;
  /** Takes what went wrong here; gives the name under which it is found again. */
  readonly report: (error: unknown) => string;
}

/** A server of the Model Context Protocol over a graph, ready to be connected to a transport. */
export function createMcpServer({ ask, report }: McpParts): Server {
  /** What is not a refusal is reported and masked. */
  async function masked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      const { message } = isRefusal(error) ? error : new Problem('INTERNAL', report(error));
      throw new ProtocolError(ErrorCode.InternalError, message);
    }
  }

  const server = new Server(
    { name: 'fiscal-claims', title: 'fiscal-claims', version: API_VERSION },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: LISTED }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) =>
    masked(() => callTool(name, given, ask)),
  );
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: RESOURCES.map(({ read: _read, ...told }) => ({ ...told, mimeType: JSON_TYPE })),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => masked(() => readResource(uri, ask)));
  return server;
}

/** An error of the protocol; that of the SDK begins its message with its code, and those who send it do so again. */
class ProtocolError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const JSON_TYPE = 'application/json';

const LISTED = TOOLS.map(({ name, title, description, input, output }) => ({
  name,
  title,
  description,
  inputSchema: asJsonSchema(input, 'input'),
  outputSchema: asJsonSchema(output, 'output'),
  annotations: { title, ...ANNOTATIONS },
}));

function unknown(kind: string, name: string, known: readonly string[]): ProtocolError {
  const nearest = nearestName(name, known);
  const offer = nearest === undefined ? `there are ${known.join(', ')}.` : `did you mean "${nearest}"?`;
  return new ProtocolError(ErrorCode.InvalidParams, `There is no ${kind} "${clipped(name)}"; ${offer}`);
}

async function readResource(uri: string, ask: Ask): Promise<ReadResourceResult> {
  const resource = RESOURCES.find((each) => each.uri === uri);
  const known = RESOURCES.map((each) => each.uri);
  if (resource === undefined) throw unknown('resource', uri, known);
  return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(await resource.read(ask)) }] };
}

const isRefusal = (error: unknown): error is Problem | Refusal => error instanceof Problem || error instanceof Refusal;

/** A refusal is an answer too, which the assistant can act on: its code and sentence. */
async function callTool(name: string, given: unknown, ask: Ask): Promise<CallToolResult> {
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined)
    throw unknown(
      'tool',
      name,
      TOOLS.map((each) => each.name),
    );
  try {
    const structuredContent = await run(tool, given, ask);
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { isError: true, content: [{ type: 'text', text: `${error.code}: ${error.message}` }] };
  }
}

async function run({ input, output, run: answer }: Tool, given: unknown, ask: Ask): Promise<Record<string, unknown>> {
  const asked = readArguments(input, given, Object.keys(input.shape));
  return output.parse(await answer(asked, ask));
}
