import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import type { Uuid } from '../../../kernel/id.ts';
import { anAccount, anAct, testNow } from '../testing/builders.ts';
import { toEndAllSessions } from './end-all-sessions.ts';

const idOf = (nth: number) => `00000000-0000-7000-8000-00000000000${nth}` as Uuid;
const person = (nth: number, over: object = {}) => ({ id: idOf(nth), isOwn: false, hasEnded: false, ...over });
const people = (...accounts: ReturnType<typeof person>[]) => ({
  at: anAccount().at,
  id: idOf(1),
  accounts,
  newIds: [idOf(7), idOf(8), idOf(9)],
});
const ending = { act: anAct, people: null };

describe('signing everyone out', () => {
  it('is an act on each person, and none on an account that has ended', () => {
    const acts = decide(toEndAllSessions, ending, people(person(1), person(2, { hasEnded: true }), person(3)), testNow);
    expect(acts.map(({ type, facts }) => [type, facts])).toEqual([
      ['account.end-sessions', { account: idOf(1) }],
      ['account.end-sessions', { account: idOf(3) }],
    ]);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(2);
    expect(acts[0]?.id).toBe(anAct.id);
  });

  it('is refused where no one is signed in, and of oneself', () => {
    expect(() => decide(toEndAllSessions, ending, people(), testNow)).toThrow('administration.none-signed-in');
    const all = people(person(1), person(2, { isOwn: true }));
    expect(() => decide(toEndAllSessions, ending, all, testNow)).toThrow('administration.oneself');
  });
});
