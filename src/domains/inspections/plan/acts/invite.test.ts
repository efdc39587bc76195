import { describe, expect, it } from 'vitest';
import { between } from '../../../disclosures/testing/between.ts';
import { anEnvelope, anInspection, numbered, someFile, someRoom, someUnit } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toInvite } from './invite.ts';

const ended = { endedAt: '2026-02-06T08:00:00.000Z' };
const inviting = (over: Parameters<typeof anInspection>[0] = {}, fromUnit = 11) => ({
  id: numbered(40),
  at: someRoom,
  state: anInspection(over),
  unit: fromUnit,
  ...between({ fromUnit }),
  own: someFile,
  letter: numbered(60),
  sendAct: numbered(61),
  crossing: numbered(62),
});
const toUnit = { act: anEnvelope(), toUnit: 51, ground: 'se.trial', purpose: 'Come along.' };

describe('a room', () => {
  it('is come into by letter: the act is in it, and what is sent in the file of the unit that leads', () => {
    const acts = done(toInvite, toUnit, inviting());
    expect(acts.map(({ type, at }) => [type, at])).toEqual([
      ['room.invite', someRoom],
      ['disclosure.send', someFile],
    ]);
    expect(Object.keys(JSON.parse(acts[1]?.words?.snapshot ?? ''))).toEqual(['purpose', 'workplace', 'startsAt']);
  });

  it('is offered by the unit that leads alone, once purpose, place and time are set, and while it is open', () => {
    expect(() => done(toInvite, toUnit, inviting({}, 21))).toThrow('inspection.only-lead');
    expect(() => done(toInvite, toUnit, inviting({ purpose: null }))).toThrow('inspection.purpose-first');
    expect(() => done(toInvite, toUnit, inviting({ plan: {} }))).toThrow('inspection.place-and-time-first');
    expect(() => done(toInvite, toUnit, inviting(ended))).toThrow('inspection.ended');
  });

  it('invites no unit that is in it', () => {
    const here = {
      unit: 51,
      who: someUnit,
      capacity: 'support' as const,
      ground: null,
      joinedAt: '2026-02-01T08:00:00.000Z',
    };
    expect(() => done(toInvite, toUnit, inviting({ members: [here] }))).toThrow('inspection.is-there');
  });
});
