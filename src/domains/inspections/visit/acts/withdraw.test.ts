import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, anEnvelope, aVisit, numbered, someFile } from '../../testing/builders.ts';
import { toWithdrawConversation } from './withdraw.ts';

const talk = (toCoordinator: boolean) =>
  anAct(
    'inspection.converse',
    { outcome: 'held', cardTaken: false, toCoordinator, worker: null, alone: true, interpreter: 'none' },
    { id: numbered(4) },
  );
const withdraw = (toCoordinator: boolean) => {
  const entries = [talk(toCoordinator)];
  return decide(
    toWithdrawConversation,
    { act: anEnvelope({ id: numbered(9) }), entry: numbered(4), reason: 'påhittat skäl' },
    { id: numbered(80), at: someFile, state: aVisit(...entries), entries, asker: '1000' },
    new Date('2026-02-05T17:30:14.000Z'),
  );
};

it('a talk is withdrawn where nothing that was said has left', () => {
  expect(withdraw(false)).toMatchObject([{ type: 'inspection.withdraw', uncounts: [numbered(4)] }]);
  expect(() => withdraw(true)).toThrow(expect.objectContaining({ message: 'inspection.conversation-has-crossed' }));
});
