import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import {
  aDecision,
  anAct,
  anEnvelope,
  aSecond,
  aStanding,
  seen,
  someAbout,
  someFile,
  uuid,
} from '../testing/builders.ts';
import { toAddSigns } from './add-signs.ts';
import { toScreen } from './screen.ts';
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

describe('reading the signs', () => {
  it('is a record of what one person found, with the note sealed beside it', () => {
    const [draft] = decide(
      toScreen,
      { act: anEnvelope(), screening: uuid(0), about: someAbout(), answers: seen('INS-C02'), note: 'Påhittade ord.' },
      { id: uuid(0), at: someFile, reference: 'T-INVENTED', handed: null, person: null },
      now,
    );
    expect(draft).toMatchObject({
      type: 'identification.screen',
      facts: { reading: 1, reference: 'T-INVENTED', answers: seen('INS-C02') },
      words: { note: 'Påhittade ord.' },
    });
  });

  it('a second time rests on nothing that was answered before', () => {
    expect(second('1001')).toMatchObject([{ facts: { reading: 2, about: null }, basedOn: [] }]);
  });

  it('a second time is for somebody else, and there is no third', () => {
    expect(() => second('1000')).toThrow(conflict('identification.same-reader'));
    expect(() => second('1002', anAct(), aSecond())).toThrow(conflict('identification.already-two'));
    expect(() => second('1001', anAct(), aDecision('no'))).toThrow(conflict('identification.already-decided'));
  });

  it('goes on in a later sitting of the same reader, until somebody else has read or decided', () => {
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
