import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { act, found, invitedSurvey, now, openedSurvey } from '../testing/a-survey.ts';
import { toRemind } from './remind.ts';

const day = 86_400_000;
const remind = (drafts: readonly ActDraft[], at = now) => decide(toRemind, { act: act() }, found(drafts), at);
const remindedAt = (drafts: readonly ActDraft[], at: Date): readonly ActDraft[] => [
  ...drafts,
  ...remind(drafts, at).map((one) => ({ ...one, recordedAt: at.toISOString() })),
];

test('those who were invited are reminded, at most three times and not twice in a day', () => {
  expect(() => remind(openedSurvey())).toThrow('surveys.no-one-invited');
  let drafts = invitedSurvey();
  for (let at = 0; at < 3; at += 1) drafts = remindedAt(drafts, new Date(now.getTime() + at * 2 * day));
  expect(() => remind(remindedAt(invitedSurvey(), now))).toThrow('surveys.reminded-today');
  expect(() => remind(drafts, new Date(now.getTime() + 9 * day))).toThrow('surveys.enough-reminders');
});
