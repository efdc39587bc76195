import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, anEnvelope, aStanding, someFile, uuid } from '../../testing/builders.ts';
import { aSentOne, trialUnit } from '../../testing/replies.ts';
import { toWithdraw } from './withdraw.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const letter = {
  at: someFile,
  crossing: uuid(600),
  letter: uuid(800),
  consent: uuid(800),
  facts: ['about'],
  to: { unit: 51, name: trialUnit, agency: 5 },
  isOnItsWay: false,
  decided: null,
  withdrawal: { act: uuid(4), stop: uuid(6), letter: uuid(5) },
};
const withdraw = (reason: 'mistake' | 'consent-withdrawn', state = aStanding(aSentOne()), isOnItsWay = false) =>
  decide(
    toWithdraw,
    { act: anEnvelope(), reason, note: 'Påhittad anteckning.' },
    { id: uuid(0), at: someFile, state, letters: [{ ...letter, isOnItsWay }], now: now.toISOString() },
    now,
  );
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });

it('the recipient is told that it is withdrawn, and whether the consent is gone; why stays here', () => {
  const [told, ended] = withdraw('mistake');
  expect(told).toMatchObject({ facts: { reason: 'mistake' }, words: { note: 'Påhittad anteckning.' } });
  expect(ended).toMatchObject({ type: 'disclosure.withdraw', facts: { letter: uuid(5), why: 'matter' }, words: null });
  expect(withdraw('consent-withdrawn')[1]).toMatchObject({ facts: { why: 'consent' } });
});

it('what has not arrived is stopped, and no one is told', () => {
  expect(withdraw('mistake', aStanding(aSentOne()), true)[1]).toMatchObject({ facts: { letter: null } });
});

it('is done once, and by the unit that handed it over', () => {
  const gone = anAct({ id: uuid(3), type: 'suspicion.withdraw', facts: { reason: 'mistake' } });
  expect(() => withdraw('mistake', aStanding(aSentOne(), gone))).toThrow(conflict('suspicion.reply.already-withdrawn'));
  expect(() => withdraw('mistake', aStanding())).toThrow(conflict('suspicion.reply.sender-withdraws'));
});
