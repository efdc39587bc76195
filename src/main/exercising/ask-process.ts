import { type IncomingMessage, request } from 'node:http';
import { liveMessages } from '../../domains/exercises/public.ts';
import { Problem } from '../../kernel/problem.ts';
import { httpMessages } from '../../platform/http/messages.ts';

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
  const sent = method === 'POST' ? writtenOut(body ?? {}) : null;
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
    // It has been killed, or ends just now: the next one who asks starts it again.
    asked.on('error', (error) => fails(signal?.aborted ? error : new Problem('conflict', liveMessages.notReachable)));
    asked.end(sent ?? undefined);
  });
}

/** As JSON. What was read from very deep brackets cannot be written again. */
function writtenOut(body: unknown): Buffer {
  try {
    return Buffer.from(JSON.stringify(body));
  } catch {
    throw new Problem('invalid', httpMessages.notJson);
  }
}

/** The whole answer, read as JSON. */
export async function jsonIn(answer: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
