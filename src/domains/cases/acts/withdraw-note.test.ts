import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import type { Note } from '../case.ts';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { toWithdrawNote } from './withdraw-note.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const note = '01990000-0000-7000-8000-000000000050';
const there = { act: note, by: '1001', at: '2026-11-24T08:40:30.000Z', withdrawnBy: null };
const withdraw = (reason: string | null, asker = '1001', notes: readonly Note[] = [there]) =>
  decide(toWithdrawNote, { act: anEnvelope(), note, reason }, { ...aCase({ notes }), asker }, now);

describe('withdrawing a note', () => {
  it('names the note, and keeps the reason out of the facts', () => {
    expect(withdraw('påhittat skäl')).toMatchObject([
      { type: 'case.withdraw-note', facts: { note }, corrects: note, words: { reason: 'påhittat skäl' } },
    ]);
  });

  it('needs no reason from the person who has just written it, and one from everyone else', () => {
    expect(withdraw(null)).toHaveLength(1);
    expect(() => withdraw(null, '1002')).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'case.withdraw-reason' }),
    );
  });

  it('is refused for what is no note of the case, and for one that is withdrawn', () => {
    const gone = expect.objectContaining({ kind: 'conflict', message: 'case.no-such-note' });
    expect(() => withdraw('påhittat skäl', '1001', [])).toThrow(gone);
    expect(() =>
      withdraw('påhittat skäl', '1001', [{ ...there, withdrawnBy: '01990000-0000-7000-8000-000000000051' }]),
    ).toThrow(gone);
  });
});
