import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request that went to the agency and its answer: how large, and how long the agency took for it. */
export type Passed = {
  readonly path: string;
  readonly sent: Buffer;
  readonly answered: Buffer;
  readonly serverMs: number;
  /** When the answer had come from the agency, by the clock of this process. */
  readonly endedAt: number;
};

export type Wire = {
  /** It says localhost: a passkey is for a name and never for a number. */
  readonly origin: string;
  /** Everything that went through sockets since it began, heads among it. */
  readonly bytes: () => { readonly up: number; readonly down: number };
  readonly passed: readonly Passed[];
  readonly close: () => void;
};

/** Files of the bench beside those of the agency, on the same address, so that a page of ours sees what the field app has kept. */
export type Own = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

/**
 * Stands between the browser and the server as it is shipped, and counts. It hands on what has come whole, so that the time of the
 * agency holds nothing of the network's.
 */
export async function wireTo(origin: string, own: Own): Promise<Wire> {
  const passed: Passed[] = [];
  const sockets: Socket[] = [];
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(origin);

  async function handOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await whole(request);
    const path = request.url ?? '/';
    const file = own.get(path);
    if (file) {
      response.writeHead(200, { 'content-type': file.type, 'content-security-policy': "script-src 'self'" });
      response.end(file.body);
      return;
    }
    const started = performance.now();
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { ...request.headers };
      const asked = ask({ agent, hostname, port, path, method: request.method, headers }, resolve);
      asked.once('error', reject);
      asked.end(sent);
    });
    const answered = await whole(answer);
    const endedAt = performance.now();
    passed.push({ path, sent, answered, serverMs: endedAt - started, endedAt });
    const { 'transfer-encoding': _chunks, connection: _connection, ...headers } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, headers);
    response.end(answered);
  }

  const server = createServer((request, response) => {
    void handOn(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sum = (of: (socket: Socket) => number): number => sockets.reduce((total, socket) => total + of(socket), 0);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    bytes: () => ({ up: sum(({ bytesRead }) => bytesRead), down: sum(({ bytesWritten }) => bytesWritten) }),
    passed,
    close() {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts);
}
