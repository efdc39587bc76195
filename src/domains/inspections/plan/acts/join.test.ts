import { expect, it } from 'vitest';
import { anEnvelope, numbered, someFile, someRoom, someUnit } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import type { Invitation } from '../invitation.ts';
import { toJoin } from './join.ts';

const invitation = (over: Partial<Invitation> = {}): Invitation => ({
  purpose: 'worker-protection',
  workplace: { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' },
  startsAt: '2026-02-05T17:30:00.000Z',
  reference: 'R-INVENTED',
  letter: numbered(60),
  from: someUnit,
  ground: 'se.trial',
  arrivedAt: '2026-01-27T08:00:00.000Z',
  joinedAt: null,
  inspection: null,
  ...over,
});
const joining = (over: object = {}) => ({
  id: numbered(70),
  at: someFile,
  state: invitation(),
  room: someRoom,
  inspection: numbered(40),
  unit: 21,
  name: someUnit,
  capacity: 'supervision' as const,
  roomAct: numbered(71),
  ...over,
});
const sent = { act: anEnvelope(), ground: 'se.own' };

it('a room is joined on the agency’s own ground, said in it and where the invitation is', () => {
  const acts = done(toJoin, sent, joining());
  expect(acts.map(({ at, ground }) => [at, ground])).toEqual([
    [someFile, 'se.own'],
    [someRoom, 'se.own'],
  ]);
  expect(new Set(acts.map(({ id }) => id)).size).toBe(2);
});

it('a room is not joined twice, nor when it has ended', () => {
  const joined = { state: invitation({ joinedAt: '2026-02-01T08:00:00.000Z' }), room: null };
  expect(() => done(toJoin, sent, joining(joined))).toThrow('inspection.already-joined');
  expect(() => done(toJoin, sent, joining({ room: null }))).toThrow('inspection.ended');
});
