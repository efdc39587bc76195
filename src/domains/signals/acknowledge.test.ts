import { expect, it } from 'vitest';
import { acknowledge } from './acknowledge.ts';
import { anAct, anArrival, anEnvelope, aStanding, someFile, uuid } from './testing/builders.ts';

const taken = anAct({ id: uuid(2), type: 'signal.acknowledge', actor: '1001', facts: { letter: null } });
const of = (signal = aStanding()) => ({ id: uuid(0), at: someFile, signal });

it('taking a signal is one act, which rests on what the signal said when it was taken', () => {
  expect(acknowledge({ act: anEnvelope() }, of())).toMatchObject([
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

it('taking what came by letter names the letter, so that its sender can be told', () => {
  const arrived = aStanding(anArrival({ sector: 'berries' }));
  expect(acknowledge({ act: anEnvelope() }, of(arrived))[0]?.facts).toEqual({ letter: uuid(800) });
});

it('a signal that somebody has taken is not taken again', () => {
  expect(() => acknowledge({ act: anEnvelope() }, of(aStanding(anAct(), taken)))).toThrow(
    expect.objectContaining({ kind: 'conflict', message: 'signal.already-taken' }),
  );
});
