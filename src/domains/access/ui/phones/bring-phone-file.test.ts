import { afterEach, expect, it, vi } from 'vitest';
import { bringFile, nothingBrought } from './bring-phone-file.ts';
import { lookThrough, type PhoneFile } from './phone-file.ts';

const device = '00000000-0000-4000-8000-000000000009';
const medium = '00000000-0000-4000-8000-000000000008';
const token = 'a'.repeat(43);
const time = '2026-11-27T20:00:00.000Z';
const act = (body: string) => ({ head: '{}', signature: 'AAAA', body });
const batch = { token, keys: [], acts: [act('AAAA'), act('BBBB')], media: [] };
const lines = [
  { v: 1, device, token, madeAt: time, counter: 2 },
  { batch },
  { medium, piece: 0, sealed: 'AAAA' },
  { medium, piece: 1, sealed: 'AAAA' },
];
const file = async (): Promise<PhoneFile> => {
  const found = await lookThrough(new Blob(lines.map((line) => `${JSON.stringify(line)}\n`)), 'a.capephone');
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const outcome = (counter: number, kept: boolean | 'waiting') => ({
  ...{ counter, hash: 'a0'.repeat(32), leaf: null },
  ...(kept
    ? { outcome: kept === 'waiting' ? kept : 'kept', sentence: 'Not here.' }
    : { outcome: 'taken', sentence: null }),
});
const answer = (outcomes: object[]) =>
  Response.json({ time: { time, signature: '' }, outcomes, receipt: null, media: [], standing: 'trusted' });
const piece = (have: number[], whole: string) => Response.json({ id: medium, have, whole });

/** Answers one after the other; null is a network that breaks. */
function answering(answers: readonly (Response | null)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    const next = answers[asked.push(path) - 1];
    if (!next) throw new TypeError('no network');
    return next;
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

it('goes on where it broke off, and counts nothing twice', async () => {
  const of = await file();
  answering([answer([outcome(1, false), outcome(2, true)]), piece([0], 'not-yet'), null]);
  let brought = nothingBrought;
  expect(await bringFile(of, brought, (now) => (brought = now))).toBe('no-network');
  expect(brought).toMatchObject({ lines: 2, taken: 1, kept: [{ counter: 2, sentence: 'Not here.' }] });
  const asked = answering([piece([0, 1], 'as-signed')]);
  expect(await bringFile(of, brought, (now) => (brought = now))).toBeNull();
  expect(asked).toEqual([`/api/device/media/${medium}/1`]);
  expect(brought).toMatchObject({ lines: 3, taken: 1, whole: 1, refused: 0, notAsSigned: 0 });
});

it('sends each act alone where the server refuses them together, and says how many it refuses alone', async () => {
  const refused = () => new Response('{}', { status: 400 });
  answering([
    refused(),
    answer([outcome(1, false)]),
    refused(),
    piece([0], 'not-yet'),
    new Response('', { status: 404 }),
  ]);
  let brought = nothingBrought;
  expect(await bringFile(await file(), brought, (now) => (brought = now))).toBeNull();
  expect(brought).toMatchObject({ taken: 1, refused: 1, withoutNote: 1 });
});

it('counts as neither done nor kept what its owner has no file for, and goes on', async () => {
  answering([answer([outcome(1, 'waiting'), outcome(2, false)]), piece([0], 'not-yet'), piece([1], 'not-yet')]);
  let brought = nothingBrought;
  expect(await bringFile(await file(), brought, (now) => (brought = now))).toBeNull();
  expect(brought).toMatchObject({ lines: 3, taken: 1, kept: [], waiting: 1 });
});

it('goes on after a piece that is none of what its note names, and counts it', async () => {
  answering([
    answer([outcome(1, false), outcome(2, false)]),
    new Response('{}', { status: 400 }),
    piece([1], 'not-yet'),
  ]);
  let brought = nothingBrought;
  expect(await bringFile(await file(), brought, (now) => (brought = now))).toBeNull();
  expect(brought).toMatchObject({ lines: 3, taken: 2, damagedPieces: 1 });
});

it('stops at a phone that the agency does not know', async () => {
  answering([new Response('{}', { status: 401 })]);
  expect(await bringFile(await file(), nothingBrought, () => undefined)).toBe('unknown-phone');
});
