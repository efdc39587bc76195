import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hmac } from '../../../../platform/crypto/digest.ts';

export type Heard = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };
type Answering = (response: ServerResponse, heard: Heard) => void;

/** What a receiver does with what it hears. */
export const takes: Answering = (response) => response.writeHead(204).end();
export const refuses =
  (status: number): Answering =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end('not now');
export const redirectsTo =
  (address: string): Answering =>
  (response) =>
    response.writeHead(307, { location: address }).end();
/** Says nothing, and keeps the line open. */
export const hangs: Answering = () => undefined;
/** Says that it took it, and then never ends what it says. */
export const saysWithoutEnd: Answering = (response) => {
  response.writeHead(200, { 'content-length': String(2 ** 40) });
  const more = () => {
    if (!response.destroyed) response.write('x'.repeat(65_536), more);
  };
  more();
};
/** Ends the line in the middle of its answer. */
export const breaksOff: Answering = (response) => response.socket?.end('HTTP/1.1 2');
/** Answers with what is no answer of HTTP. */
export const speaksNonsense: Answering = (response) => response.socket?.end('This is not HTTP at all.\r\n\r\n');

/** A system of an agency on this computer, which hears webhooks. */
export async function aReceiver(port = 0) {
  const heard: Heard[] = [];
  let answer: Answering = takes;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces).toString() };
      heard.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address() as AddressInfo;
  return {
    heard,
    port: address.port,
    address: `http://127.0.0.1:${address.port}/events`,
    does: (next: Answering) => {
      answer = next;
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Whether what was heard is signed with this secret, as a receiver finds it out by Standard Webhooks. */
export function isSignedWith(secret: string, { headers, body }: Heard): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = hmac(key, `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).toString('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${signed}`);
}
