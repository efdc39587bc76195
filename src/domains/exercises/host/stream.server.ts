import type { FastifyReply } from 'fastify';

export type Streamed = {
  readonly view: () => object;
  readonly listen: (listener: () => void) => () => void;
};

/** So often something is sent where nothing happens, so that no proxy takes the connection for a dead one. */
const beatEvery = 15_000;

/**
 * Sends what is seen now, and again whenever it has changed, as server-sent events. Who reads slowly gets the newest and misses what was
 * between: each is whole by itself.
 */
export function streamTo(reply: FastifyReply, { view, listen }: Streamed): void {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  let isFull = false;
  let isDue = false;
  const write = (text: string): void => {
    isFull = !raw.write(text);
  };
  const send = (): void => {
    if (isFull) {
      isDue = true;
      return;
    }
    isDue = false;
    try {
      write(`data: ${JSON.stringify(view())}\n\n`);
    } catch {
      raw.end(); // it has been erased, or who reads has left: asked again, it says so
    }
  };
  const stopListening = listen(send);
  const beat = setInterval(() => !isFull && write(':\n\n'), beatEvery);
  raw.on('drain', () => {
    isFull = false;
    if (isDue) send();
  });
  raw.on('close', () => {
    clearInterval(beat);
    stopListening();
  });
  send();
}
