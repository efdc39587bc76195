import { describe, expect, it } from 'vitest';
import { between } from '../../disclosures/testing/between.ts';
import { anEnvelope, anInspection, numbered, someFile, someRoom, someUnit } from '../testing/builders.ts';
import { foldInspection } from './fold.ts';
import type { Invitation } from './invitation.ts';
import { end, extract, invite, join } from './room.ts';

const ended = { endedAt: '2026-02-06T08:00:00.000Z' };
const planned = (over: Parameters<typeof anInspection>[0] = {}) => ({
  id: numbered(40),
  at: someRoom,
  inspection: anInspection(over),
});
const inviting = (over: Parameters<typeof anInspection>[0] = {}, fromUnit = 11) => ({
  ...planned(over),
  ...between({ fromUnit }),
  own: someFile,
  letter: numbered(60),
  sendAct: numbered(61),
  crossing: numbered(62),
});
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
  own: someFile,
  invitation: invitation(),
  room: someRoom,
  inspection: numbered(40),
  unit: 21,
  name: someUnit,
  capacity: 'supervision' as const,
  roomAct: numbered(71),
  ...over,
});
const toUnit = { act: anEnvelope(), toUnit: 51, ground: 'se.trial', purpose: 'Come along.' };

describe('a room', () => {
  it('is come into by letter: the act lies in it, and what is sent in the file of the unit that leads', () => {
    const acts = invite(toUnit, inviting());
    expect(acts.map(({ type, at }) => [type, at])).toEqual([
      ['room.invite', someRoom],
      ['disclosure.send', someFile],
    ]);
    expect(Object.keys(JSON.parse(acts[1]?.words?.snapshot ?? ''))).toEqual(['purpose', 'workplace', 'startsAt']);
  });

  it('is nobody’s to invite to but the unit’s that leads, once purpose, place and time are set, and while it is open', () => {
    expect(() => invite(toUnit, inviting({}, 21))).toThrow('inspection.only-lead');
    expect(() => invite(toUnit, inviting({ purpose: null }))).toThrow('inspection.purpose-first');
    expect(() => invite(toUnit, inviting({ plan: {} }))).toThrow('inspection.place-and-time-first');
    expect(() => invite(toUnit, inviting(ended))).toThrow('inspection.ended');
  });

  it('invites no unit that is in it', () => {
    const here = {
      unit: 51,
      who: someUnit,
      capacity: 'support' as const,
      ground: null,
      joinedAt: '2026-02-01T08:00:00.000Z',
    };
    expect(() => invite(toUnit, inviting({ members: [here] }))).toThrow('inspection.is-there');
  });

  it('is joined on the house’s own ground, told in it and where the invitation lies', () => {
    const acts = join({ act: anEnvelope(), ground: 'se.own' }, joining());
    expect(acts.map(({ at, ground }) => [at, ground])).toEqual([
      [someFile, 'se.own'],
      [someRoom, 'se.own'],
    ]);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(2);
  });

  it('is not joined twice, nor when nobody writes in it any more', () => {
    const sent = { act: anEnvelope(), ground: 'se.own' };
    const joined = { invitation: invitation({ joinedAt: '2026-02-01T08:00:00.000Z' }), room: null };
    expect(() => join(sent, joining(joined))).toThrow('inspection.already-joined');
    expect(() => join(sent, joining({ room: null }))).toThrow('inspection.ended');
  });

  it('ends once, by the unit that leads', () => {
    const over = { act: anEnvelope(), reason: 'Over.' };
    expect(end(over, { ...planned(), unit: 11 })).toHaveLength(1);
    expect(() => end(over, { ...planned(), unit: 21 })).toThrow('inspection.only-lead');
    expect(() => end(over, { ...planned(ended), unit: 11 })).toThrow('inspection.ended');
  });

  it('is taken into a house’s own file as it stood, once, after its end', () => {
    const taking = {
      id: numbered(40),
      own: someFile,
      note: 'Two doors.',
      texts: { stopRules: 'If somebody is afraid.' },
      now: '2026-02-09T08:00:00.000Z',
    };
    const acts = extract({ act: anEnvelope() }, { ...taking, inspection: anInspection(ended) });
    const record = foldInspection(acts.map((act) => ({ ...act, facts: act.facts }) as never));
    expect(record).toMatchObject({ plan: anInspection().plan, takenAt: taking.now, noteIn: acts[0]?.id });
    expect(record.textsIn).toEqual({ stopRules: acts[0]?.id });
    expect(acts[0]?.words).toEqual({ note: 'Two doors.', stopRules: 'If somebody is afraid.' });
    expect(() => extract({ act: anEnvelope() }, { ...taking, inspection: anInspection() })).toThrow(
      'inspection.not-ended',
    );
    expect(() => extract({ act: anEnvelope() }, { ...taking, inspection: record })).toThrow('inspection.already-taken');
  });
});
