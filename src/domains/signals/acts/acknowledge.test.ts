import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anAct, anArrival, anEnvelope, aStanding, someFile, uuid } from '../testing/builders.ts';
import { toAcknowledge } from './acknowledge.ts';

const taken = anAct({ id: uuid(2), type: 'signal.acknowledge', actor: '1001', facts: { letter: null } });
const now = new Date('2026-11-24T08:40:00.000Z');
const acknowledge = (state = aStanding()) =>
  decide(toAcknowledge, { act: anEnvelope() }, { id: uuid(0), at: someFile, state }, now);

it('taking a signal is one act, which rests on what the signal said when it was taken', () => {
  expect(acknowledge()).toMatchObject([
    {
      at: someFile,
      id: anEnvelope().id,
      stream: uuid(0),
      streamKind: 'signal',
      type: 'signal.acknowledge',
      facts: { letter: null },
      words: null,
      ground: null,
      corrects: null,
      basedOn: [uuid(1)],
    },
  ]);
});

it('taking what was disclosed names the letter, so that its sender can be notified', () => {
  const arrived = aStanding(anArrival({ sector: 'berries' }));
  expect(acknowledge(arrived)[0]?.facts).toEqual({ letter: uuid(800) });
});

it('an acknowledged signal is not acknowledged again', () => {
  expect(() => acknowledge(aStanding(anAct(), taken))).toThrow(
    expect.objectContaining({ kind: 'conflict', message: 'signal.already-taken' }),
  );
});
