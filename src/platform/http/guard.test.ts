import { expect, test } from 'vitest';
import { cameFrom, isSameOrigin } from './guard.ts';

const from = (headers: Record<string, string>) => ({ headers: { host: 'cape.example.org', ...headers } });

test('what a browser says of the site it came from decides', () => {
  expect(isSameOrigin(from({ 'sec-fetch-site': 'same-origin' }), true)).toBe(true);
  for (const site of ['same-site', 'cross-site', 'none']) {
    expect(isSameOrigin(from({ 'sec-fetch-site': site, origin: 'https://cape.example.org' }), true)).toBe(false);
  }
});

test('another site is told from a browser that says nothing', () => {
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
