import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { meeting, minuted, minutesAct } from '../../testing/a-meeting.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toApproveMinutes } from './approve-minutes.ts';
import { toCarryOutDecision } from './carry-out-decision.ts';
import { toTakeDecision } from './take-decision.ts';

const decision = '018f0000-0000-7000-8000-000000000530';
const input = (over: object = {}) => ({
  ...{ act: act(), decision, meeting, what: 'Provbeslut', why: 'Provskäl', who: null, due: null },
  ...over,
});
const decided = [...minuted, ...decide(toTakeDecision, input(), found(minuted), now)];
const approved = [
  ...decided,
  ...decide(
    toApproveMinutes,
    { act: act(), meeting, version: minutesAct.id, signer: null, copy: null },
    { ...found(decided), asker: '1021', files: new Set<string>() },
    now,
  ),
];

it('is worded again until the minutes are approved, and stands after that', () => {
  const again = decide(toTakeDecision, input({ due: '2026-12-31' }), found(decided), now);
  expect(found([...decided, ...again]).state.decisions).toMatchObject([{ id: decision, due: '2026-12-31' }]);
  expect(() => decide(toTakeDecision, input(), found(approved), now)).toThrow('programme-steering.decision-stands');
  expect(() => decide(toTakeDecision, input(), found(opened), now)).toThrow('programme-steering.meeting-unknown');
});

it('is carried out once, on a day that has come', () => {
  const done = { act: act(), decision, on: '2026-11-01', how: 'Prov.' };
  const carried = [...approved, ...decide(toCarryOutDecision, done, found(approved), now)];
  expect(found(carried).state.decisions[0]?.done).toMatchObject({ on: '2026-11-01' });
  expect(() => decide(toCarryOutDecision, { ...done, act: act() }, found(carried), now)).toThrow(
    'programme-steering.decision-is-done',
  );
});
