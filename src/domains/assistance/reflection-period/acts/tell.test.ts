import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import {
  anAct,
  anArrival,
  anEnvelope,
  aPeriod,
  aPost,
  considered,
  requestArrived,
  uuid,
  wished,
} from '../../testing/builders.ts';
import { whatToTell } from '../what-to-tell.ts';
import { toTell } from './tell.ts';

describe('answering the coordinator', () => {
  const applied = anAct(2, 'reflection-period.apply', {
    to: aPost.to.name,
    letter: uuid(9),
    person: uuid(70),
    case: null,
    applicant: 'social-board',
    on: '2026-02-06',
  });
  const told = anAct(3, 'reflection-period.tell', { to: aPost.to.name, letter: uuid(601), state: 'applied' });
  const by = { ...aPost, yes: uuid(90), today: '2026-02-06' };
  const tell = (period: ReturnType<typeof aPeriod>, over = {}) =>
    decide(toTell, { act: anEnvelope() }, { ...period, ...by, ...over }, new Date('2026-02-06T08:15:00.000Z'));

  it('says what is new, once', () => {
    expect(whatToTell(aPeriod(requestArrived(), applied).state)).toBe('applied');
    expect(whatToTell(aPeriod(requestArrived(), applied, told).state)).toBeNull();
    expect(() => tell(aPeriod(requestArrived(), applied, told))).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });

  it('says each extension, also the second', () => {
    const extended = (n: number, until: string) =>
      anArrival(n, 'reflection-decision', {
        application: uuid(602),
        outcome: 'extended',
        on: '2026-03-10',
        lastDay: until,
        endsAt: `${until}T23:00:00.000Z`,
        provision: 'SE.UTL.5.15.B',
      });
    const toldOf = (n: number) =>
      anAct(n, 'reflection-period.tell', { to: aPost.to.name, letter: uuid(601), state: 'extended' });
    const once = [requestArrived(), extended(4, '2026-04-10'), toldOf(5)];
    expect(whatToTell(aPeriod(...once).state)).toBeNull();
    const twice = [...once, extended(6, '2026-05-10')];
    expect(whatToTell(aPeriod(...twice).state)).toBe('extended');
    expect(tell(aPeriod(...twice))).toHaveLength(2);
    expect(whatToTell(aPeriod(...twice, toldOf(7)).state)).toBeNull();
  });

  it('is refused without the person’s consent, and where no one asked', () => {
    expect(() => tell(aPeriod(requestArrived(), applied), { yes: null })).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => tell(aPeriod(considered(), wished(), applied))).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});
