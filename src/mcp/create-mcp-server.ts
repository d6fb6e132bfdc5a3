import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { type CallToolResult, ErrorCode, type JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Ask, Refusal } from '../connectors/graph-api.ts';
import { Problem } from '../domain/problem.ts';
import { API_VERSION } from '../domain/version.ts';
import { clipped } from '../lib/clipped.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { readArguments } from './asked.ts';
import { RESOURCES } from './resources.ts';
import { TOOLS } from './tools.ts';

/** Told to the assistant once, before any tool. */
const INSTRUCTIONS = `fiscal-claims knows the quantitative claims of articles on public finance, each checked against published data.
Answer only with what its tools return. Name the verdict as it is: UNVERIFIED, NOT_CHECKABLE and PENDING are no judgement, and what has no check is not wrong.
Give the numbers with their units, the day or vintage that they are of, and the permalinks and sources of the answer; say so where a source was not read in full ("seen") or a link is weakly supported ("standing").`;

/** Nothing is changed, the same question has the same answer, and no other system is asked. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

const JSON_TYPE = 'application/json';

export interface McpParts {
  readonly ask: Ask;
  /** Takes what went wrong here; gives the name under which it is found again. */
  readonly report: (error: unknown) => string;
}

/** A server of the Model Context Protocol over a graph, ready to be connected to a transport. */
export function createMcpServer({ ask, report }: McpParts): Server {
  const server = new Server(
    { name: 'fiscal-claims', title: 'fiscal-claims', version: API_VERSION },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  // Not by the handlers of the SDK, which tell what is wrong with a request as a list of issues in JSON.
  server.fallbackRequestHandler = async ({ method, params = {} }: JSONRPCRequest) => {
    const answer = METHODS.get(method);
    if (answer === undefined) throw unknown('method', method, [...METHODS.keys()], ErrorCode.MethodNotFound);
    try {
      return await answer(params, ask);
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      throw new ProtocolError(
        ErrorCode.InternalError,
        isRefusal(error) ? told(error) : new Problem('INTERNAL', report(error)).message,
      );
    }
  };
  return server;
}

type Params = { readonly [name: string]: unknown };

type Method = (params: Params, ask: Ask) => Promise<Record<string, unknown>>;

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['tools/list', async () => ({ tools: LISTED })],
  ['tools/call', ({ name, arguments: given = {} }, ask) => callTool(name, given, ask)],
  [
    'resources/list',
    async () => ({ resources: RESOURCES.map(({ read: _read, ...rest }) => ({ ...rest, mimeType: JSON_TYPE })) }),
  ],
  ['resources/templates/list', async () => ({ resourceTemplates: [] })],
  ['resources/read', ({ uri }, ask) => readResource(uri, ask)],
]);

const asJsonSchema = (schema: z.ZodObject, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, target: 'draft-7' }) as { type: 'object' };

const LISTED = TOOLS.map(({ name, title, description, input, output }) => ({
  name,
  title,
  description,
  inputSchema: asJsonSchema(input, 'input'),
  outputSchema: asJsonSchema(output, 'output'),
  annotations: { title, ...ANNOTATIONS },
}));

/** An error of the protocol; that of the SDK begins its message with its code, and those who send it do so again. */
class ProtocolError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

function unknown(kind: string, name: unknown, known: readonly string[], code = ErrorCode.InvalidParams): ProtocolError {
  const nearest = typeof name === 'string' ? nearestName(name, known) : undefined;
  const offer = nearest === undefined ? `there are ${known.join(', ')}.` : `did you mean "${nearest}"?`;
  return new ProtocolError(code, `There is no ${kind} ${clipped(JSON.stringify(name) ?? 'without a name')}; ${offer}`);
}

const isRefusal = (error: unknown): error is Problem | Refusal => error instanceof Problem || error instanceof Refusal;

const told = ({ code, message }: Problem | Refusal): string => `${code}: ${message}`;

/** A refusal is an answer too, which the assistant can act on: its code and sentence. */
async function callTool(name: unknown, given: unknown, ask: Ask): Promise<CallToolResult> {
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined) {
    throw unknown(
      'tool',
      name,
      TOOLS.map((each) => each.name),
    );
  }
  try {
    const structuredContent = tool.output.parse(await tool.run(readArguments(tool.input, given), ask));
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { isError: true, content: [{ type: 'text', text: told(error) }] };
  }
}

async function readResource(uri: unknown, ask: Ask): Promise<Record<string, unknown>> {
  const resource = RESOURCES.find((each) => each.uri === uri);
  if (resource === undefined) {
    throw unknown(
      'resource',
      uri,
      RESOURCES.map((each) => each.uri),
    );
  }
  return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(await resource.read(ask)) }] };
}
