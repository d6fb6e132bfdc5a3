import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ErrorCode, type JSONRPCMessage, type RequestId } from '@modelcontextprotocol/sdk/types.js';
import { Problem } from '../domain/problem.ts';
import { createMcpServer, type McpParts } from './create-mcp-server.ts';

/** The longest line that is read, in bytes: that of a request over HTTP. */
const MOST_LINE_BYTES = 2_000_000;

/**
 * Serves one assistant over standard input and output, until it goes or the work is stopped; what it asked before is
 * answered. A line that is no message is answered as such; one that is too long ends the work with a refusal.
 */
export async function serveStdio(parts: McpParts, stopping: AbortSignal): Promise<void> {
  const { stdin, stdout } = process;
  const server = createMcpServer(parts);
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: MOST_LINE_BYTES });
  /** Requests that wait for their answer; the same id twice is an assistant's own fault, and answered twice. */
  const open: RequestId[] = [];
  let isLeft = false;
  let failure: Error | undefined;

  await new Promise<void>((resolve, reject) => {
    const close = (): void => void server.close().catch(reject);
    const send = transport.send.bind(transport);
    const closeWhenAnswered = (): void => {
      if (isLeft && open.length === 0) close();
    };
    const isDone = (id: RequestId): void => {
      if (open.includes(id)) open.splice(open.indexOf(id), 1);
      closeWhenAnswered();
    };
    server.onclose = resolve;
    server.onerror = (error) => {
      if (/exceeded maximum size/.test(error.message)) failure = new Problem('BODY_TOO_LARGE', MOST_LINE_BYTES);
      else if (isUnreadable(error)) void send(UNREADABLE).catch(reject);
    };
    stopping.addEventListener('abort', close, { once: true });
    // An assistant that has gone is told of neither by the transport.
    stdout.once('error', close);
    stdin.once('end', () => {
      isLeft = true;
      closeWhenAnswered();
    });
    transport.send = async (message) => {
      await send(message);
      if (!('method' in message)) isDone(message.id as RequestId);
    };
    server
      .connect(transport)
      .then(() => {
        const { onmessage } = transport;
        transport.onmessage = (message) => {
          if ('method' in message && 'id' in message) open.push(message.id);
          // What is called off is not answered.
          if ('method' in message && message.method === 'notifications/cancelled') {
            isDone(message.params?.requestId as RequestId);
          }
          onmessage?.(message);
        };
      })
      .catch(reject);
  });
  if (failure !== undefined) throw failure;
}

/** Neither JSON nor a message of JSON-RPC. */
const isUnreadable = (error: Error): boolean => error instanceof SyntaxError || error.name === 'ZodError';

const UNREADABLE = {
  jsonrpc: '2.0',
  id: null,
  error: {
    code: ErrorCode.ParseError,
    message: 'A line is no message; write one message of JSON-RPC 2.0 on each line.',
  },
} as unknown as JSONRPCMessage;
