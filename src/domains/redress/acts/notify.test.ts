import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aClaim, anAct, anEnvelope, someLine, uuid } from '../testing/builders.ts';
import { toNotify } from './notify.ts';

const now = new Date('2026-11-24T08:41:00.000Z');
const notice = { act: anEnvelope(), notice: uuid(300), role: 'first', day: '2025-06-05', to: 'Mellanled AB' } as const;

it('a notice to a contractor reaches only pay that is named, and is refused where none is', () => {
  expect(() => decide(toNotify, notice, aClaim(), now)).toThrow(
    expect.objectContaining({ kind: 'conflict', message: 'claim.nothing-due' }),
  );
  expect(decide(toNotify, notice, aClaim(anAct(2, 'claim.line', someLine)), now)).toHaveLength(1);
});
