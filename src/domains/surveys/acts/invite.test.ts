import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import {
  address,
  created,
  drawn,
  found,
  invitedSurvey,
  inviting,
  now,
  openedSurvey,
  stratum,
  withFrame,
  withQuestions,
} from '../testing/a-survey.ts';
import { leftToInvite, toInvite } from './invite.ts';

const invite = (drafts: readonly ActDraft[], input = inviting([address(1)]), over: object = {}) =>
  decide(toInvite, input, { ...found(drafts), ...over }, now);

test('no address stands in the act, only how many', () => {
  const [one] = invite(openedSurvey(), inviting([address(1), address(2)]));
  expect(one?.facts).toEqual({ stratum: 'part-1', unit: null, count: 2 });
  expect(JSON.stringify(one)).not.toContain('verket.example');
});

test('no more are invited than were drawn', () => {
  expect(leftToInvite(found(invitedSurvey()).state, 'part-1')).toBe(8);
  const many = inviting(Array.from({ length: 9 }, (_, at) => address(at)));
  expect(() => invite(invitedSurvey(), many)).toThrow('surveys.more-than-drawn');
});

test('an address is written once, in a part that is there, with mail', () => {
  expect(() => invite(openedSurvey(), inviting([address(1), address(1)]))).toThrow('surveys.address-twice');
  expect(() => invite(openedSurvey(), { ...inviting([address(1)]), stratum: 'part-9' })).toThrow(
    'surveys.no-such-part',
  );
  expect(() => invite(openedSurvey(), inviting([address(1)]), { mails: false })).toThrow('surveys.no-mail');
  expect(() => invite(openedSurvey(), inviting([address(1)], 1))).toThrow('surveys.unit-not-drawn');
});

test('only an open survey that was drawn invites', () => {
  expect(() => invite(drawn())).toThrow('surveys.not-open');
  const link = openedSurvey(withQuestions(created('open-link')));
  expect(() => invite(link)).toThrow('surveys.link-invites-no-one');
});

test('of units only those that were drawn are invited', () => {
  const units = stratum({ people: 40, take: 2, units: [10, 12, 8, 10] });
  const survey = openedSurvey(drawn(withQuestions(withFrame([units], created('clusters')))));
  const places = [1, 2, 3, 4];
  const taken = places.filter((unit) => {
    try {
      return invite(survey, inviting([address(1)], unit)).length === 1;
    } catch {
      return false;
    }
  });
  expect(taken).toHaveLength(2);
});
