import type { LookupOptions } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Reach } from '../../kernel/reach.ts';
import { findHost, type Naming } from './find-host.ts';
import { isLoopback, mayConnect } from './public-address.ts';

/** How sending to another system ended. *blocked*: it is at an address that CAPE does not connect to. *untrusted*: its certificate. */
type SendOutcome = 'delivered' | 'refused' | 'redirected' | 'timed-out' | 'unreachable' | 'untrusted' | 'blocked';
/** `took`: milliseconds. */
export type Sent = { readonly outcome: SendOutcome; readonly status: number | null; readonly took: number };
type Ended = Omit<Sent, 'took'>;

type OutsideSending = {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly reach: Reach;
  /** Milliseconds for all of it: finding the host, connecting, and the first line of the answer with its headers. */
  readonly patience: number;
  /** How the host is found, where it is not as this computer is set up. */
  readonly naming?: Naming;
};

class Blocked extends Error {}

/**
 * Sends once, by POST, to a system that is not CAPE's. The host is looked up here and each address it has is judged, and the connection goes
 * to what was judged: a name that changes between the two changes nothing. No redirect is followed, no proxy asked, and of the answer only the
 * status is read.
 */
export async function sendOutside(sending: OutsideSending): Promise<Sent> {
  const began = performance.now();
  const end = await sendOnce(sending);
  return { ...end, took: Math.round(performance.now() - began) };
}

function sendOnce({ address, headers, body, reach, patience, naming }: OutsideSending): Promise<Ended> {
  if (!URL.canParse(address)) return Promise.resolve(ended('unreachable'));
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPlain = url.protocol === 'http:';
  const isOpen = (found: string): boolean =>
    mayConnect(found, host, reach) && (!isPlain || (reach.inDemo && isLoopback(found)));
  if (!/^https?:$/.test(url.protocol) || (isIP(host) > 0 && !isOpen(host))) return Promise.resolve(ended('blocked'));

  const signal = AbortSignal.timeout(patience);
  return new Promise((resolve) => {
    const sending = (isPlain ? requestPlain : requestSecure)(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        agent: false,
        lookup: judging(isOpen, signal, naming),
        signal,
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

const ended = (outcome: SendOutcome): Ended => ({ outcome, status: null });

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return 'delivered';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

function whyNot(error: Error & { code?: unknown }): SendOutcome {
  if (error instanceof Blocked) return 'blocked';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timed-out';
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(String(error.code)) ? 'untrusted' : 'unreachable';
}

/** Finds a host, and fails where any of its addresses is not open: a name that has both kinds is not to be trusted. */
const judging =
  (isOpen: (address: string) => boolean, signal: AbortSignal, naming?: Naming): LookupFunction =>
  (hostname, options, done) => {
    void findHost(hostname, signal, naming).then(
      (found) => {
        const [first] = found;
        if (!first) return done(new Error('This host has no address.'), '', 0);
        if (!found.every(({ address }) => isOpen(address))) return done(new Blocked(), '', 0);
        if ((options as LookupOptions).all) return done(null, found);
        return done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 0),
    );
  };
