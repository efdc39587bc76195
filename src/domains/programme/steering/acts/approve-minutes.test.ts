import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { meeting, met, minuted, minutesAct } from '../../testing/a-meeting.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { steeringTasks } from '../tasks.ts';
import { toApproveMinutes } from './approve-minutes.ts';
import { toWriteMinutes } from './write-minutes.ts';

const copy = '018f0000-0000-7000-8000-000000000520';
const input = (over: object = {}) => ({
  ...{ act: act(), meeting, version: minutesAct.id, signer: null, copy: null },
  ...over,
});
const asked = (drafts: Parameters<typeof found>[0], asker = '1021') => ({
  ...found(drafts),
  asker,
  files: new Set([copy]),
});

it('is done by a second person, or on paper with the signed copy', () => {
  expect(() => decide(toApproveMinutes, input(), asked(minuted, '1005'), now)).toThrow(
    'programme-steering.approved-by-writer',
  );
  const approved = [...minuted, ...decide(toApproveMinutes, input(), asked(minuted), now)];
  expect(found(approved).state.meetings[0]?.minutes).toMatchObject([{ approved: { copy: null } }]);
  expect(() => decide(toApproveMinutes, input(), asked(approved), now)).toThrow('programme-steering.already-approved');
  const signer = 'Provordförande';
  expect(() => decide(toApproveMinutes, input({ signer }), asked(minuted, '1005'), now)).toThrow(
    'programme-steering.signed-copy-missing',
  );
  const unknown = '018f0000-0000-7000-8000-000000000521';
  expect(() => decide(toApproveMinutes, input({ signer, copy: unknown }), asked(minuted, '1005'), now)).toThrow(
    'programme-steering.signed-copy-unknown',
  );
  expect(decide(toApproveMinutes, input({ signer, copy }), asked(minuted, '1005'), now)).toHaveLength(1);
});

it('is of the version that was read, and a later version is approved anew', () => {
  const written = decide(toWriteMinutes, { act: act(), meeting, text: 'Provprotokoll, rättat.' }, found(minuted), now);
  expect(() => decide(toApproveMinutes, input(), asked([...minuted, ...written]), now)).toThrow(
    'programme-steering.newer-minutes',
  );
  expect(() => decide(toApproveMinutes, input(), asked(met), now)).toThrow('programme-steering.no-minutes');
  expect(() => decide(toApproveMinutes, input(), asked(opened), now)).toThrow('programme-steering.meeting-unknown');
  const approved = [...minuted, ...decide(toApproveMinutes, input(), asked(minuted), now)];
  expect(steeringTasks('stream', found(approved).state)).toEqual([]);
  const again = decide(toWriteMinutes, { act: act(), meeting, text: 'Rättat.' }, found(approved), now);
  expect(steeringTasks('stream', found([...approved, ...again]).state)).toMatchObject([{ kind: 'programme.approve' }]);
});
