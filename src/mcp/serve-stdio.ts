import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { createMcpServer, type McpParts } from './create-mcp-server.ts';

/** Serves one assistant over standard input and output, until it goes or the work is stopped; what it asked before is answered. */
export async function serveStdio(parts: McpParts, stopping: AbortSignal): Promise<void> {
  const server = createMcpServer(parts);
  const transport = new StdioServerTransport();
  const open = new Set<string | number>();
  let isLeft = false;

  await new Promise<void>((resolve, reject) => {
    const close = (): void => void server.close().catch(reject);
    const closeWhenAnswered = (): void => {
      if (isLeft && open.size === 0) close();
    };
    server.onclose = resolve;
    stopping.addEventListener('abort', close, { once: true });
    // The transport does not tell that the assistant has closed its end.
    process.stdin.once('end', () => {
      isLeft = true;
      closeWhenAnswered();
    });
    const send = transport.send.bind(transport);
    transport.send = async (message) => {
      await send(message);
      if (isAnswer(message)) open.delete(message.id as string | number);
      closeWhenAnswered();
    };
    server
      .connect(transport)
      .then(() => {
        const { onmessage } = transport;
        transport.onmessage = (message) => {
          if ('method' in message && 'id' in message) open.add(message.id);
          // What is called off is not answered.
          if ('method' in message && message.method === 'notifications/cancelled') {
            open.delete(message.params?.requestId as string | number);
          }
          onmessage?.(message);
        };
      })
      .catch(reject);
  });
}

const isAnswer = (message: JSONRPCMessage): message is JSONRPCMessage & { id: string | number } =>
  'id' in message && !('method' in message);
