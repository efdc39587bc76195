import { expect, it } from 'vitest';
import { anEnvelope, type Happening, stored, uuid, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toNotifySuspect } from './notify-suspect.ts';

const act = anEnvelope();
const suspect: Happening = ['suspect.add', { suspect: uuid(31) }];

it('only a suspect in the file is notified', () => {
  const notify = { act, facts: { suspect: uuid(31), on: '2026-04-14' } };
  expect(refusal(toNotifySuspect, notify, stored()).text).toBe('prosecution.problem.suspect-unknown');
  expect(withActs([suspect], done(toNotifySuspect, notify, stored(suspect))).suspects[0]?.notifiedOn).toBe(
    '2026-04-14',
  );
});
