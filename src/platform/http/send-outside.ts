import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Reach } from '../../kernel/reach.ts';
import { isLoopback, mayConnect } from './public-address.ts';

/** How sending to another system ended. *blocked*: it is at an address that CAPE does not connect to. *untrusted*: its certificate. */
type Outcome = 'delivered' | 'refused' | 'redirected' | 'timed-out' | 'unreachable' | 'untrusted' | 'blocked';
export type Sent = { readonly outcome: Outcome; readonly status: number | null };

type Sending = {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly reach: Reach;
  /** Milliseconds for all of it: finding the host, connecting, and the first line of the answer with its headers. */
  readonly patience: number;
};

class Blocked extends Error {}

/**
 * Sends once, by POST, to a system that is not CAPE's. The host is looked up here and each address it has is judged, and the connection goes
 * to what was judged: a name that changes between the two changes nothing. No redirect is followed, no proxy asked, and of the answer only the
 * status is read.
 */
export function sendOutside({ address, headers, body, reach, patience }: Sending): Promise<Sent> {
  if (!URL.canParse(address)) return Promise.resolve(ended('unreachable'));
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPlain = url.protocol === 'http:';
  const isOpen = (found: string): boolean =>
    mayConnect(found, host, reach) && (!isPlain || (reach.inDemo && isLoopback(found)));
  if (!/^https?:$/.test(url.protocol) || (isIP(host) > 0 && !isOpen(host))) return Promise.resolve(ended('blocked'));

  return new Promise((resolve) => {
    const sending = (isPlain ? requestPlain : requestSecure)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: false,
        lookup: judging(isOpen),
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        resolve({ outcome: outcomeOf(status), status: status >= 100 && status <= 599 ? status : null });
        response.on('error', () => undefined); // what comes after its first lines is of no interest
        response.destroy();
      },
    );
    sending.on('error', (error) => resolve(ended(whyNot(error))));
    // An answer that changes to another protocol is none.
    sending.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve(ended('refused'));
    });
    sending.end(body);
  });
}

const ended = (outcome: Sent['outcome']): Sent => ({ outcome, status: null });

function outcomeOf(status: number): Sent['outcome'] {
  if (status >= 200 && status < 300) return 'delivered';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

function whyNot(error: Error & { code?: unknown }): Sent['outcome'] {
  if (error instanceof Blocked) return 'blocked';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timed-out';
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(String(error.code)) ? 'untrusted' : 'unreachable';
}

/** Finds a host, and fails where any of its addresses is not open: a name that has both kinds is not to be trusted. */
const judging =
  (isOpen: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...(options as LookupOptions), all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? new Error('This host has no address.'), '', 0);
      if (!found.every(({ address }) => isOpen(address))) return done(new Blocked(), '', 0);
      if ((options as LookupOptions).all) return done(null, found);
      return done(null, first.address, first.family);
    });
  };
