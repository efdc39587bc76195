import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { aDecision, anAct, anEnvelope, aSecond, aStanding, seen, someFile, uuid } from '../testing/builders.ts';
import { toScreenBlind } from './screen-blind.ts';

const now = new Date('2026-09-14T13:05:00.000Z');
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
const second = (actor: string, ...acts: readonly Act[]) =>
  decide(
    toScreenBlind,
    { act: anEnvelope(), answers: seen('INS-P06'), note: null },
    { id: uuid(0), at: someFile, state: aStanding(...acts), actor },
    now,
  );

describe('assessing the indicators', () => {
  it('a second time rests on nothing that was answered before', () => {
    expect(second('1001')).toMatchObject([{ facts: { reading: 2, about: null }, basedOn: [] }]);
  });

  it('a second time is for another person, and there is no third', () => {
    expect(() => second('1000')).toThrow(conflict('identification.same-reader'));
    expect(() => second('1002', anAct(), aSecond())).toThrow(conflict('identification.already-two'));
    expect(() => second('1001', anAct(), aDecision('no'))).toThrow(conflict('identification.already-decided'));
  });
});
