import { expect, it } from 'vitest';
import { deviceName, networkOf } from './device-name.ts';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    'Safari, macOS',
  ],
  ['curl/8.14', ''],
  [undefined, ''],
])('of %j the device is called %j, without a version', (said, name) => {
  expect(deviceName(said)).toBe(name);
});

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12::/48'],
  ['2001:db8::1', '2001:db8::/48'],
  ['::1', ''],
  ['127.0.0.1', ''],
  ['::ffff:127.0.0.1', ''],
  ['nonsense', ''],
])('of the address %j only the network is kept: %j', (address, network) => {
  expect(networkOf({ ip: address, headers: {} })).toBe(network);
});

it.each([
  ['127.0.0.1', '192.0.2.77', '192.0.2.0/24'],
  ['::1', '198.51.100.9, 192.0.2.77', '192.0.2.0/24'],
  ['127.0.0.1', ['198.51.100.9', '2001:db8:12:34::1'], '2001:db8:12::/48'],
  ['127.0.0.1', '192.0.2.77, <b>', ''],
  ['127.0.0.1', '127.0.0.1', ''],
  ['203.0.113.5', '192.0.2.77', '203.0.113.0/24'],
])('of what a proxy passes on only what it says itself is read: %j, %j', (ip, passedOn, network) => {
  expect(networkOf({ ip, headers: { 'x-forwarded-for': passedOn } })).toBe(network);
});
