import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { KeyRefused, keyDoor } from './door.server.ts';
import { keyToken } from './token.ts';

const token = keyToken(new Uint8Array(32).fill(7));
const asking = (authorization?: string, more: object = {}) =>
  ({ headers: { ...(authorization ? { authorization } : {}) }, ...more }) as FastifyRequest;

function doorAt(start: number) {
  const waited: number[] = [];
  let at = start;
  const door = keyDoor({
    perMinute: 2,
    now: () => at,
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
  return { door, waited, pass: (milliseconds: number) => (at += milliseconds) };
}

describe('the door for keys', () => {
  it('reads a key from the header and from nowhere else', () => {
    const { door } = doorAt(0);
    expect(door.keyOf(asking(`Bearer ${token}`))).toBeInstanceOf(Uint8Array);
    expect(door.keyOf(asking(`bearer ${token}`))).toBeInstanceOf(Uint8Array);
    const wrong = [
      asking(),
      asking(`Basic ${token}`),
      asking(`Bearer ${token} ${token}`),
      asking(`Bearer ${token.slice(1)}`),
      asking(undefined, { query: { access_token: token }, cookies: { 'cape-key': token } }),
    ];
    for (const request of wrong) expect(() => door.keyOf(request)).toThrow(KeyRefused);
  });

  it('makes guesses wait after the first ten, never longer than five seconds, and lets go again', async () => {
    const { door, waited, pass } = doorAt(1_000_000);
    for (let guess = 0; guess < 10; guess += 1) await door.slowDown();
    expect(waited).toEqual([]);
    for (let guess = 0; guess < 30; guess += 1) await door.slowDown();
    expect(waited.slice(0, 3)).toEqual([500, 1000, 1500]);
    expect(Math.max(...waited)).toBe(5000);
    pass(60_000);
    waited.length = 0;
    await door.slowDown();
    expect(waited).toEqual([]);
  });
});
