import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { aQuestion, personNamed, questionArrival, questionDeclined, questionTaken } from '../../testing/answers.ts';
import { anEnvelope, numbered } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toNamePerson } from './name-person.ts';

const about = { act: anEnvelope(), person: numbered(70), conversation: numbered(71) };
const here = { person: { caseId: null }, hasConversation: true };
const naming = (...acts: readonly Act[]) => done(toNamePerson, about, { ...aQuestion(...acts), ...here });

it('a question is about a person by an act of its own, in the case of that person, which sends nothing', () => {
  const inCase = { ...aQuestion(questionArrival, questionTaken), ...here, person: { caseId: numbered(80) } };
  const acts = done(toNamePerson, about, inCase);
  expect(acts).toMatchObject([{ type: 'answers.name-person', caseId: numbered(80), subject: numbered(70) }]);
  expect(acts[0]?.facts).toMatchObject({ decisionOn: '2026-11-27' });
  expect(() => naming(questionArrival)).toThrow('inspection.question-not-taken');
  expect(() => naming(questionArrival, questionTaken, personNamed)).toThrow('inspection.person-is-named');
  // The person may consent later.
  expect(naming(questionArrival, questionDeclined)).toHaveLength(1);
});

it('a question is about a person who is in this agency, and answered in a conversation that is', () => {
  const of = aQuestion(questionArrival, questionTaken);
  const refused = (over: object, path: string) =>
    expect(() => done(toNamePerson, about, { ...of, ...here, ...over })).toThrow(
      expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path })] }),
    );
  refused({ person: null }, 'person');
  refused({ hasConversation: false }, 'conversation');
});
