import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { aDecision, anAct, anEnvelope, aSecond, aStanding, seen, someFile, uuid } from '../testing/builders.ts';
import { toAddSigns } from './add-signs.ts';

const now = new Date('2026-09-14T13:05:00.000Z');
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });

describe('assessing the indicators', () => {
  it('is continued by the same reader in a later sitting, until another person has read or decided', () => {
    const add = (actor: string, ...acts: readonly Act[]) =>
      decide(
        toAddSigns,
        { act: anEnvelope(), answers: seen('INS-H01'), note: 'Påhittade ord.' },
        { id: uuid(0), at: someFile, state: aStanding(...acts), actor },
        now,
      );
    expect(add('1000')).toMatchObject([
      { type: 'identification.add-signs', facts: { answers: seen('INS-H01') }, words: { note: 'Påhittade ord.' } },
    ]);
    expect(() => add('1001')).toThrow(
      expect.objectContaining({ kind: 'forbidden', message: 'identification.not-your-reading' }),
    );
    expect(() => add('1000', anAct(), aSecond())).toThrow(conflict('identification.others-have-read'));
    expect(() => add('1000', anAct(), aDecision('no'))).toThrow(conflict('identification.others-have-read'));
  });
});
