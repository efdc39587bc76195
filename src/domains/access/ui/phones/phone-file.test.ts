import { describe, expect, it } from 'vitest';
import { linesOf, lookThrough, readHead, readLine } from './phone-file.ts';

const device = '00000000-0000-4000-8000-000000000009';
const medium = '00000000-0000-4000-8000-000000000008';
const token = 'a'.repeat(43);
const head = { v: 1, device, token, madeAt: '2026-11-27T20:00:00.000Z', counter: 2 };
const act = { head: '{}', signature: 'AAAA', body: 'AAAA' };
const batch = { token, keys: [], acts: [act, act], media: [] };
const piece = { medium, piece: 0, sealed: 'AAAA' };
const fileOf = (...lines: readonly unknown[]) =>
  new Blob(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`));

describe('the file of a phone', () => {
  it('is looked through before any of it is sent', async () => {
    const file = fileOf(head, { batch }, piece, { ...piece, piece: 1 });
    expect(await lookThrough(file, 'a.capephone')).toMatchObject({ lines: 3, acts: 2, media: 1, damaged: 0, head });
  });

  it('is distinguished from any other file, and from one of a later version', async () => {
    expect(await lookThrough(fileOf('name;sum', 'a;1'), 'a.csv')).toBe('no-phone');
    expect(await lookThrough(fileOf(), 'empty')).toBe('no-phone');
    expect(await lookThrough(new Blob(['x'.repeat(3_000_000)]), 'long')).toBe('no-phone');
    expect(readHead(JSON.stringify({ ...head, v: 2, more: true }))).toBe('newer');
    expect(readHead(JSON.stringify({ ...head, token: 'short' }))).toBe('no-phone');
  });

  it('that was cut off, or into which another phone was put, says how much is damaged and keeps the rest', async () => {
    const cut = JSON.stringify(piece).slice(0, -8);
    const foreign = { batch: { ...batch, token: 'b'.repeat(43) } };
    expect(await lookThrough(fileOf(head, { batch }, foreign, cut), 'a')).toMatchObject({ acts: 2, damaged: 2 });
    expect(readLine(cut)).toBeNull();
  });

  it('is read line by line, wherever the pieces of it end', async () => {
    const text = '{"a":"å"}\n\n{"b":1}';
    const bytes = new TextEncoder().encode(text);
    const slowly = {
      stream: () =>
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
    } as Blob;
    const lines: string[] = [];
    for await (const line of linesOf(slowly)) lines.push(line);
    expect(lines).toEqual(['{"a":"å"}', '{"b":1}']);
  });
});
