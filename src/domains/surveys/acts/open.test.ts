import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import {
  act,
  created,
  drawn,
  found,
  now,
  openedSurvey,
  stratum,
  withFrame,
  withQuestions,
} from '../testing/a-survey.ts';
import { toOpenSurvey } from './open.ts';

const open = (drafts: readonly ActDraft[], over: object = {}) =>
  decide(toOpenSurvey, { act: act() }, { ...found(drafts), ...over }, now);

test('a survey opens once it has questions, a frame and a draw from that frame', () => {
  expect(() => open(withFrame())).toThrow('surveys.no-questions');
  expect(() => open(withQuestions(created()))).toThrow('surveys.no-frame');
  expect(() => open(withQuestions())).toThrow('surveys.not-drawn');
  expect(open(drawn())).toHaveLength(1);
});

test('a frame that was changed after the draw must be drawn again', () => {
  expect(() => open(withFrame([stratum({ people: 50 })], drawn()))).toThrow('surveys.other-frame');
});

test('a survey by a link needs questions alone', () => {
  expect(open(withQuestions(created('open-link')))).toHaveLength(1);
});

test('it opens once, and not after its last day', () => {
  expect(() => open(openedSurvey())).toThrow('surveys.is-open');
  expect(() => open(drawn(), { today: '2026-12-19' })).toThrow('surveys.closes-in-past');
});
