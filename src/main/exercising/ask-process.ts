import { type IncomingMessage, request } from 'node:http';

type Asked = {
  readonly socket: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Ends the request where its asker has gone. */
  readonly signal?: AbortSignal;
};

/** Asks the process of the exercises over its socket. */
export function askProcess({ socket, method, path, headers, body, signal }: Asked): Promise<IncomingMessage> {
  const sent = method === 'POST' ? Buffer.from(JSON.stringify(body ?? {})) : null;
  return new Promise((answers, fails) => {
    const asked = request(
      {
        socketPath: socket,
        method,
        path,
        headers: {
          host: 'localhost',
          ...headers,
          ...(sent === null ? {} : { 'content-type': 'application/json', 'content-length': String(sent.length) }),
        },
        ...(signal ? { signal } : {}),
      },
      answers,
    );
    asked.on('error', fails);
    asked.end(sent ?? undefined);
  });
}

/** The whole answer, read as JSON. */
export async function jsonIn(answer: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
