import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: object;
  };
}

/**
 * A stand-in for a language model's server: it speaks OpenAI's chat completions and says what the
 * test tells it to. No model is behind it.
 */
export async function standInAdviser() {
  const asked: Asked[] = [];
  let answer: (reply: ServerResponse) => void = say('{"label": "城乡建设"}');
  const server = createServer((request, reply) => {
    void readAll(request).then((text) => {
      const { url: path, headers } = request;
      asked.push({
        ...{ path, authorization: headers.authorization },
        body: JSON.parse(text) as Asked['body'],
      });
      answer(reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: `http://127.0.0.1:${port}/v1`,
    /** The content of its next answers. */
    says: (content: string) => (answer = say(content)),
    fails: (status: number) => (answer = (reply) => void reply.writeHead(status).end('no')),
    hangs: () => (answer = () => undefined),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function say(content: string) {
  return (reply: ServerResponse) => {
    reply.writeHead(200, { 'content-type': 'application/json' });
    reply.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
