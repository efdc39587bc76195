import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { cameFrom, isFromThisComputer, isSameOrigin } from './guard.ts';

const from = (headers: Record<string, string>) => ({ headers: { host: 'cape.example.org', ...headers } });

test('what a browser says of the site it came from decides', () => {
  expect(isSameOrigin(from({ 'sec-fetch-site': 'same-origin' }), true)).toBe(true);
  for (const site of ['same-site', 'cross-site', 'none']) {
    expect(isSameOrigin(from({ 'sec-fetch-site': site, origin: 'https://cape.example.org' }), true)).toBe(false);
  }
});

test('another site is distinguished from a browser that says nothing', () => {
  expect(cameFrom(from({ 'sec-fetch-site': 'same-origin', origin: 'null' }), true)).toBe('own');
  expect(cameFrom(from({ origin: 'https://cape.example.org' }), true)).toBe('own');
  expect(cameFrom(from({ 'sec-fetch-site': 'cross-site', origin: 'https://cape.example.org' }), true)).toBe('foreign');
  for (const origin of ['https://other.example.org', 'http://cape.example.org', 'file://', 'nonsense'])
    expect(cameFrom(from({ origin }), true)).toBe('foreign');
  expect(cameFrom(from({}), true)).toBe('unsaid');
  expect(cameFrom(from({ origin: 'null' }), true)).toBe('unsaid');
});

test('a browser that says nothing of it must name the whole origin: scheme, host and port', () => {
  expect(isSameOrigin(from({ origin: 'https://cape.example.org' }), true)).toBe(true);
  expect(isSameOrigin(from({ origin: 'http://cape.example.org' }), true)).toBe(false);
  expect(isSameOrigin(from({ origin: 'https://cape.example.org' }), false)).toBe(false);
  expect(isSameOrigin(from({ origin: 'https://cape.example.org:8443' }), true)).toBe(false);
  expect(isSameOrigin(from({ origin: 'https://other.example.org' }), true)).toBe(false);
  expect(isSameOrigin(from({ origin: 'null' }), true)).toBe(false);
  expect(isSameOrigin(from({}), true)).toBe(false);
});

test('a request that bears what a proxy or a network of delivery adds was not made on this computer', () => {
  const here = (headers: Record<string, string>) =>
    isFromThisComputer({
      ip: '127.0.0.1',
      headers: { host: 'localhost:4100', ...headers },
    } as unknown as FastifyRequest);
  expect(
    here({ accept: 'text/html', cookie: 'a=b', origin: 'http://localhost:4100', 'sec-fetch-site': 'same-origin' }),
  ).toBe(true);
  const added = [
    ...['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'x-client-ip', 'true-client-ip'],
    ...[
      'cf-connecting-ip',
      'cf-ray',
      'cf-visitor',
      'cdn-loop',
      'x-amzn-trace-id',
      'x-amz-cf-id',
      'cloudfront-viewer-country',
    ],
    ...['fastly-client-ip', 'fastly-ff', 'x-varnish', 'x-original-host', 'x-original-forwarded-for', 'x-original-url'],
    ...[
      'x-azure-clientip',
      'x-azure-ref',
      'x-arr-log-id',
      'x-envoy-external-address',
      'x-akamai-edgescape',
      'akamai-origin-hop',
    ],
    ...['x-sucuri-clientip', 'incap-client-ip', 'fly-client-ip', 'x-vercel-forwarded-for', 'x-appengine-user-ip'],
    ...[
      'x-cloud-trace-context',
      'x-request-id',
      'x-cluster-client-ip',
      'tailscale-user-login',
      'x-goog-authenticated-user-email',
    ],
  ];
  expect(added.filter((name) => here({ [name]: 'invented' }))).toEqual([]);
});
