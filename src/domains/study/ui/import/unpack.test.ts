import { expect, test } from 'vitest';
import { unpacking } from './unpack.ts';

const text = 'kassalogg '.repeat(1000);
const pack = async () => {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

test('what the browser unpacks is what was packed, up to the most that it may be', async () => {
  const whole = await unpacking.inflate(await pack(), text.length);
  expect(whole && unpacking.decode(whole)).toBe(text);
  expect(await unpacking.inflate(await pack(), text.length - 1)).toBeNull();
});

test('what is no packed stream, or is cut short, is nothing', async () => {
  expect(await unpacking.inflate(new Uint8Array([255, 1, 2, 3]), 100)).toBeNull();
  expect(await unpacking.inflate((await pack()).slice(0, 10), text.length)).toBeNull();
});
