import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aClaim, anAct, anEnvelope, someLine, uuid } from '../testing/builders.ts';
import { toReceive } from './receive.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const lineAdded = anAct(2, 'claim.line', someLine);

it('a payment is for a line of the claim, or for none in particular', () => {
  const receive = (line: string | null) => {
    const paid = { act: anEnvelope(), kronor: 5, from: 'employer', receivedOn: '2026-08-14', line } as const;
    return decide(toReceive, paid, aClaim(lineAdded), now);
  };
  expect(() => receive(uuid(404))).toThrow(expect.objectContaining({ kind: 'invalid', message: 'claim.no-such-line' }));
  expect(receive(someLine.line)).toHaveLength(1);
  expect(receive(null)).toHaveLength(1);
});
