import { describe, expect, it } from 'vitest';
import { isLoopback, mayConnect } from './public-address.ts';

const nowhere = { inDemo: false, hosts: [] };
const inside = { inDemo: false, hosts: ['events.intern.example'] };
const host = 'events.intern.example';

describe('an address that CAPE may connect to', () => {
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:400f::1'])('is public: %s', (address) =>
    expect(mayConnect(address, host, nowhere)).toBe(true),
  );

  it.each(['127.0.0.1', '127.255.255.254', '::1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'])(
    'is inside a network only where the operator allows that host: %s',
    (address) => {
      expect(mayConnect(address, host, nowhere)).toBe(false);
      expect(mayConnect(address, host, inside)).toBe(true);
      expect(mayConnect(address, 'other.example', inside)).toBe(false);
    },
  );

  it.each([
    ...['0.0.0.0', '169.254.169.254', '169.254.1.1', '192.0.0.192', '100.100.100.200', '224.0.0.1', '240.0.0.1'],
    ...['255.255.255.255', '198.18.0.1', '192.0.2.1', '::', 'fe80::1', 'ff02::1', 'fd00:ec2::254', '::ffff:127.0.0.1'],
    ...[
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      '2001::1',
      '2001:db8::1',
      '2002:a00:1::',
      '::7f00:1',
      'not-an-address',
      '',
    ],
  ])('is never this one, whatever is allowed: %s', (address) => {
    for (const reach of [nowhere, inside, { inDemo: true, hosts: [host] }])
      expect(mayConnect(address, host, reach)).toBe(false);
  });

  it('is in a demo also this computer, and nothing else inside', () => {
    const demo = { inDemo: true, hosts: [] };
    expect(['127.0.0.1', '::1'].map((address) => mayConnect(address, host, demo))).toEqual([true, true]);
    expect(mayConnect('10.0.0.1', host, demo)).toBe(false);
    expect(['127.0.0.1', '::1', '10.0.0.1', 'x'].map(isLoopback)).toEqual([true, true, false, false]);
  });
});
