import { expect, it } from 'vitest';
import { anAct, aStanding, someFile, uuid } from '../../testing/builders.ts';
import { aReply, aSentOne, trialUnit } from '../../testing/replies.ts';
import { type Instead, replacing } from './send-on.ts';

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
const first = (over: Partial<Instead> = {}): Instead => ({
  id: uuid(0),
  at: someFile,
  state: aStanding(aSentOne()),
  act: uuid(9),
  letters: [letter],
  acknowledged: false,
  now: '2026-11-24T08:40:00.000Z',
  ...over,
});
const next = { because: uuid(90), to: trialUnit, suspicion: uuid(91) };

it('another hand-over takes the place of one that lapsed, and that one is withdrawn', () => {
  expect(replacing(first()).problem).toBeNull();
  expect(replacing(first()).acts(next)).toMatchObject([
    { type: 'suspicion.send-on', id: uuid(9), stream: uuid(0), facts: { suspicion: uuid(91) } },
    { type: 'disclosure.withdraw', facts: { why: 'matter' } },
  ]);
});

it('what was declined needs no withdrawing: that unit knows', () => {
  const declined = aReply(30, { says: 'declined', reason: 'no-place', alternative: { is: 'none-known' } });
  expect(replacing(first({ state: aStanding(aSentOne(), declined) })).acts(next)).toHaveLength(1);
});

it('what has a responsible person there, or has gone on before, or came here, is not sent elsewhere', () => {
  expect(replacing(first({ acknowledged: true })).problem?.message).toBe('suspicion.reply.taken-there');
  const gone = anAct({ id: uuid(3), type: 'suspicion.send-on', facts: { to: trialUnit, suspicion: uuid(91) } });
  expect(replacing(first({ state: aStanding(aSentOne(), gone) })).problem?.message).toBe(
    'suspicion.reply.already-sent-on',
  );
  expect(replacing(first({ state: aStanding() })).problem?.message).toBe('suspicion.reply.sender-withdraws');
});
