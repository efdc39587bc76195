import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { meeting, met } from '../../testing/a-meeting.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toCarryOutDecision } from './carry-out-decision.ts';
import { toTakeDecision } from './take-decision.ts';

const decision = '018f0000-0000-7000-8000-000000000530';
const done = (on: string) => ({ act: act(), decision, on, how: 'Prov.' });

it('is of a decision that was taken, and of a day that has come', () => {
  const taken = { act: act(), decision, meeting, what: 'Prov', why: 'Prov', who: null, due: null };
  const decided = [...met, ...decide(toTakeDecision, taken, found(met), now)];
  expect(decide(toCarryOutDecision, done('2026-11-01'), found(decided), now)).toHaveLength(1);
  expect(() => decide(toCarryOutDecision, done('2027-01-01'), found(decided), now)).toThrow(
    'programme-steering.day-to-come',
  );
  expect(() => decide(toCarryOutDecision, done('2026-11-01'), found(opened), now)).toThrow(
    'programme-steering.decision-unknown',
  );
});
