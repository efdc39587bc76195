import { BlockList, isIP } from 'node:net';
import type { Reach } from '../../kernel/reach.ts';

function listOf(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix = ''] = subnet.split('/');
    list.addSubnet(net, Number(prefix), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

const loopback = listOf(['127.0.0.0/8', '::1/128']);
const inNetworks = listOf(['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']);
/** Where providers of machines tell a machine its own secrets, inside what an operator may otherwise open. */
const metadata = listOf(['100.100.100.200/32', '192.0.0.192/32', 'fd00:ec2::254/128', 'fd20:ce::254/128']);
/** Of IPv4 all is public that is not here (IANA, special purpose). */
const notPublic = listOf([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  '224.0.0.0/3',
]);
/** Of IPv6 nothing is public that is not in the first of these; the others carry addresses of another kind in them, or are examples. */
const global = listOf(['2000::/3']);
const notGlobal = listOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** An address of IPv4 written as one of IPv6 leads past the lists above. */
const mapped = listOf(['::ffff:0:0/96']);

const within = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

export const isLoopback = (address: string): boolean => isIP(address) > 0 && within(loopback, address);

function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !within(notPublic, address);
  return isIP(address) === 6 && within(global, address) && !within(notGlobal, address);
}

/** Whether CAPE may connect to this address, which the host was found at. Of what is no address: no. */
export function mayConnect(address: string, host: string, { inDemo, hosts }: Reach): boolean {
  if (isPublic(address)) return true;
  if (isIP(address) === 0 || within(metadata, address)) return false;
  if (isIP(address) === 6 && within(mapped, address)) return false;
  if (isLoopback(address)) return inDemo || hosts.includes(host);
  return within(inNetworks, address) && hosts.includes(host);
}
