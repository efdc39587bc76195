import { describe, expect, it } from 'vitest';
import { aGround } from '../../disclosures/testing/a-ground.ts';
import { between } from '../../disclosures/testing/between.ts';
import { AnswersSnapshot } from '../answers-schema.ts';
import { anAct, anEnvelope, numbered, someFile, someUnit } from '../testing/builders.ts';
import { declineAnswers, namePerson, takeQuestion } from './answer.ts';
import { foldQuestion, questionTasks } from './fold.ts';

const arrival = anAct('disclosure.receive', {
  letter: numbered(60),
  kind: 'answers-question',
  reference: 'Q-INVENTED',
  from: someUnit,
  ground: 'se.trial',
  sentAt: '2026-11-23T10:05:00.000Z',
  snapshot: { fromUnit: 41, decisionOn: '2026-11-27' },
  words: ['called', 'asks'],
});
const taken = anAct('answers.take', { letter: numbered(60), from: someUnit }, { id: numbered(2), actor: '1001' });
const named = anAct(
  'answers.name-person',
  {
    letter: numbered(60),
    person: numbered(70),
    conversation: numbered(71),
    from: someUnit,
    decisionOn: '2026-11-27',
  },
  { id: numbered(4), actor: '1001' },
);
const declined = anAct('answers.decline', { letter: numbered(60) }, { id: numbered(5), actor: '1002' });
const passedOn = anAct('answers.pass-on', {}, { id: numbered(3) });
const found = (...acts: (typeof arrival)[]) => ({ id: numbered(50), at: someFile, question: foldQuestion(acts) });
const declining = (...acts: (typeof arrival)[]) => ({
  ...between({ grounds: [aGround({ id: 'se.consultation-without-person' })] }),
  ...found(...acts),
  letter: numbered(63),
  sendAct: numbered(64),
  crossing: numbered(65),
});
const take = { act: anEnvelope() };
const about = { ...take, person: numbered(70), conversation: numbered(71) };
const no = { act: anEnvelope(), reason: 'zQvReason' };

describe('a question for first answers', () => {
  it('is owed by the day of the decision: first that somebody takes it, then an answer', () => {
    const tasks = (...acts: (typeof arrival)[]) => questionTasks(numbered(50), foldQuestion(acts));
    const dueAt = '2026-11-27T15:00:00.000Z';
    expect(tasks(arrival)).toMatchObject([{ kind: 'answers.take', open: true, owner: null, dueAt }]);
    expect(tasks(arrival, taken)).toMatchObject([{ kind: 'answers.give', open: true, owner: '1001', dueAt }]);
    expect(tasks(arrival, taken, passedOn)).toMatchObject([{ kind: 'answers.give', open: false }]);
  });

  it('is taken once, whoever it is about and whether or not they are here', () => {
    const acts = takeQuestion(take, found(arrival));
    expect(acts).toMatchObject([{ type: 'answers.take', caseId: null, subject: null, basedOn: [arrival.id] }]);
    expect(() => takeQuestion(take, found(arrival, taken))).toThrow('inspection.question-is-taken');
    expect(() => takeQuestion(take, found(arrival, declined))).toThrow('inspection.question-is-taken');
  });

  it('is about somebody by an act of its own, in the case of that person, which sends nothing', () => {
    const acts = namePerson(about, { ...found(arrival, taken), caseId: numbered(80) });
    expect(acts).toMatchObject([{ type: 'answers.name-person', caseId: numbered(80), subject: numbered(70) }]);
    expect(acts[0]?.facts).toMatchObject({ decisionOn: '2026-11-27' });
    const naming = (...acts: (typeof arrival)[]) => namePerson(about, { ...found(...acts), caseId: null });
    expect(() => naming(arrival)).toThrow('inspection.question-not-taken');
    expect(() => naming(arrival, taken, named)).toThrow('inspection.person-is-named');
    // The person may say yes later.
    expect(naming(arrival, declined)).toHaveLength(1);
  });

  it('may be answered by no answer, which says nothing: not who, not that there is one, not why', () => {
    const [kept, sent] = declineAnswers(no, declining(arrival, taken));
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({ question: numbered(60) });
    expect(sent?.facts).toMatchObject({ isReply: true });
    expect(kept?.words).toEqual({ reason: 'zQvReason' });
    expect(JSON.stringify(sent)).not.toContain('zQvReason');
  });

  it('is declined in the same words, taken or not, and whether or not the house has the person', () => {
    const sent = (...acts: (typeof arrival)[]) => {
      const { basedOn: _basedOn, ...letter } = declineAnswers(no, declining(...acts))[1] ?? {};
      return letter;
    };
    expect(sent(arrival)).toEqual(sent(arrival, taken, named));
    expect(sent(arrival)).toEqual(sent(arrival, taken));
    expect(foldQuestion([arrival, declined])).toMatchObject({ taken: { by: '1002' }, about: null });
  });

  it('is not declined after answers were given, nor twice', () => {
    const declines = (...acts: (typeof arrival)[]) => declineAnswers(no, declining(...acts));
    expect(() => declines(arrival, taken, named, passedOn)).toThrow('inspection.already-answered');
    expect(() => declines(arrival, declined)).toThrow('inspection.already-answered');
  });

  it('carries back the chosen answers and nothing of when or in which language they were said', () => {
    const chosen = { question: numbered(60), 'pays-back': 'yes' };
    expect(AnswersSnapshot.parse(chosen)).toEqual(chosen);
    for (const more of [{ heldAt: '2026-02-05T18:30:00.000Z' }, { language: 'uz' }]) {
      expect(AnswersSnapshot.safeParse({ ...chosen, ...more }).success).toBe(false);
    }
  });

  it('tells whoever asked that answers came, and only which', () => {
    const asked = anAct('answers.ask', {
      letter: numbered(60),
      toUnit: 51,
      to: someUnit,
      decisionOn: null,
      ground: 'se.trial',
    });
    const came = anAct(
      'disclosure.receive',
      {
        letter: numbered(61),
        kind: 'answers-given',
        from: someUnit,
        snapshot: { question: numbered(60) },
        words: ['pays-back'],
      },
      { id: numbered(9) },
    );
    const question = foldQuestion([asked, came]);
    expect(question).toMatchObject({ side: 'asks', replies: [{ codes: ['pays-back'] }] });
    expect(questionTasks(numbered(50), foldQuestion([asked]))).toEqual([]);
    expect(questionTasks(numbered(50), question)).toMatchObject([
      { kind: 'answers.arrived', open: false, waits: true },
    ]);
  });
});
