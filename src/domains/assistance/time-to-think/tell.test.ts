import { describe, expect, it } from 'vitest';
import { anAct, aPeriod, aPost, considered, requestArrived, uuid, wished } from '../testing/builders.ts';
import { tell, toTell } from './tell.ts';

describe('telling the coordinator', () => {
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

  it('says what is new, once', () => {
    expect(toTell(aPeriod(requestArrived(), applied).period)).toBe('applied');
    expect(toTell(aPeriod(requestArrived(), applied, told).period)).toBeNull();
    expect(() => tell(uuid(500), aPeriod(requestArrived(), applied, told), by)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });

  it('is refused without the person’s yes, and where nobody asked', () => {
    expect(() => tell(uuid(500), aPeriod(requestArrived(), applied), { ...by, yes: null })).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => tell(uuid(500), aPeriod(considered(), wished(), applied), by)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });
});
