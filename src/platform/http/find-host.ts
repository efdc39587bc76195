import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';

/** How names are asked for. A name server has so many milliseconds for an answer, twice. */
export type Naming = {
  /** Where it is not what this computer asks: `127.0.0.1:5353`. */
  readonly servers?: readonly string[];
  readonly hostsFile?: string;
  readonly patience?: number;
};

/** What a file of hosts says of a name, in the manner of hosts(5). */
export function inHostsFile(text: string, name: string): LookupAddress[] {
  return text.split('\n').flatMap((line) => {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    const family = isIP(address);
    return family > 0 && names.some((one) => one.toLowerCase() === name) ? [{ address, family }] : [];
  });
}

/**
 * Every address of a host: from the file of hosts of this computer, else from its name servers. They are asked over a socket of this process, and not
 * through the system (getaddrinfo), which holds one of its four threads until a name server that is slow has answered: files and passwords wait
 * for the same four. Ends when the signal says so.
 */
export async function findHost(hostname: string, signal: AbortSignal, naming: Naming = {}): Promise<LookupAddress[]> {
  const { servers, hostsFile = '/etc/hosts', patience = 3000 } = naming;
  const name = hostname.toLowerCase().replace(/\.$/, '');
  const known = inHostsFile(await readFile(hostsFile, 'utf8').catch(() => ''), name);
  if (known.length > 0) return known;
  if (name === 'localhost' || name.endsWith('.localhost')) return here;
  const resolver = new Resolver({ timeout: patience, tries: 2 });
  if (servers) resolver.setServers(servers);
  const end = () => resolver.cancel();
  signal.addEventListener('abort', end, { once: true });
  try {
    signal.throwIfAborted();
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = [...addressesIn(four, 4), ...addressesIn(six, 6)];
    if (found.length === 0 && four.status === 'rejected') throw four.reason;
    return found;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Names of this computer itself, which are asked of no one (RFC 6761). */
const here: LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

const addressesIn = (answer: PromiseSettledResult<string[]>, family: 4 | 6): LookupAddress[] =>
  answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : [];
