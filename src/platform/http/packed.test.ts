import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { htmlAnswer } from '../pages/public-page.ts';
import { encodingFor, isHeld, packed, tagOf } from './packed.ts';

const text = 'Ten cases began at the Lark Bakery, and none of them is about anybody. '.repeat(40);

it('holds the same page in each way in which it may travel', async () => {
  const { bodies, bytes } = await packed(htmlAnswer(text));
  const { br = Buffer.alloc(0), gzip = Buffer.alloc(0), identity = Buffer.alloc(0) } = bodies;
  expect([brotliDecompressSync(br), gunzipSync(gzip), identity].map(String)).toEqual([text, text, text]);
  expect(bytes).toBe(br.length + gzip.length + identity.length);
});

it('a small one, and a picture, travel as they are', async () => {
  const picture = { status: 200, type: 'image/png', body: Buffer.alloc(5000) };
  for (const answer of [htmlAnswer('short'), picture])
    expect(Object.keys((await packed(answer)).bodies)).toEqual(['identity']);
});

it('takes the best packing that the browser can read, and none that it refuses', async () => {
  const page = await packed(htmlAnswer(text));
  const of = (accepted: string | undefined) => encodingFor(accepted, page);
  expect(of('gzip, deflate, br, zstd')).toBe('br');
  expect(of('GZIP;q=0.5')).toBe('gzip');
  expect(of('br;q=0, gzip')).toBe('gzip');
  expect(of('br;q=0.000')).toBe('identity');
  expect(of('bread')).toBe('identity');
  expect(of(undefined)).toBe('identity');
});

it('other bytes have another name, in another packing too', async () => {
  const [one, other] = await Promise.all([packed(htmlAnswer(text)), packed(htmlAnswer(`${text}.`))]);
  const names = [tagOf(one, 'br'), tagOf(one, 'gzip'), tagOf(one, 'identity'), tagOf(other, 'br')];
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^"[\w-]+"$/); // strong
  expect((await packed(htmlAnswer(text))).tag).toBe(one.tag);
});

it('knows the name of what the browser holds among several, and after something on the way made it a weak one', () => {
  expect(isHeld('"a", "b-br"', '"b-br"')).toBe(true);
  expect(isHeld('W/"b-br"', '"b-br"')).toBe(true);
  expect(isHeld('*', '"b-br"')).toBe(true);
  expect(isHeld('"b"', '"b-br"')).toBe(false);
  expect(isHeld(undefined, '"b-br"')).toBe(false);
});
