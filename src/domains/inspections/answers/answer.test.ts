import { describe, expect, it } from 'vitest';
import { aGround } from '../../disclosures/testing/a-ground.ts';
import { between } from '../../disclosures/testing/between.ts';
import { anAct, anEnvelope, numbered, someFile, someUnit } from '../testing/builders.ts';
import { declineAnswers, takeQuestion } from './answer.ts';
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
const taken = anAct(
  'answers.take',
  {
    letter: numbered(60),
    person: numbered(70),
    conversation: numbered(71),
    from: someUnit,
    decisionOn: '2026-11-27',
  },
  { id: numbered(2), actor: '1001' },
);
const passedOn = anAct('answers.pass-on', {}, { id: numbered(3) });
const found = (...acts: (typeof arrival)[]) => ({ id: numbered(50), at: someFile, question: foldQuestion(acts) });
const declining = (...acts: (typeof arrival)[]) => ({
  ...between({ grounds: [aGround({ id: 'se.consultation-without-person' })] }),
  ...found(...acts),
  letter: numbered(63),
  sendAct: numbered(64),
  crossing: numbered(65),
});
const take = { act: anEnvelope(), person: numbered(70), conversation: numbered(71) };
const no = { act: anEnvelope(), reason: 'zQvReason' };

describe('a question for first answers', () => {
  it('is owed by the day of the decision: first that somebody takes it, then an answer', () => {
    const tasks = (...acts: (typeof arrival)[]) => questionTasks(numbered(50), foldQuestion(acts));
    const dueAt = '2026-11-27T15:00:00.000Z';
    expect(tasks(arrival)).toMatchObject([{ kind: 'answers.take', open: true, owner: null, dueAt }]);
    expect(tasks(arrival, taken)).toMatchObject([{ kind: 'answers.give', open: true, owner: '1001', dueAt }]);
    expect(tasks(arrival, taken, passedOn)).toMatchObject([{ kind: 'answers.give', open: false }]);
  });

  it('is taken once, in the case of the person whom it is about', () => {
    const [act] = takeQuestion(take, { ...found(arrival), caseId: numbered(80) });
    expect(act).toMatchObject({ caseId: numbered(80), subject: numbered(70), basedOn: [arrival.id] });
    expect(act?.facts).toMatchObject({ decisionOn: '2026-11-27' });
    expect(() => takeQuestion(take, { ...found(arrival, taken), caseId: null })).toThrow(
      'inspection.question-is-taken',
    );
  });

  it('may be answered by no answer, which says nothing: not who, not that there is one, not why', () => {
    const [kept, sent] = declineAnswers(no, declining(arrival, taken));
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({ question: numbered(60) });
    expect(sent?.facts).toMatchObject({ isReply: true });
    expect(kept?.words).toEqual({ reason: 'zQvReason' });
    expect(JSON.stringify(sent)).not.toContain('zQvReason');
  });

  it('is declined only once it is taken, and not after answers were given', () => {
    expect(() => declineAnswers(no, declining(arrival))).toThrow('inspection.question-not-taken');
    expect(() => declineAnswers(no, declining(arrival, taken, passedOn))).toThrow('inspection.already-answered');
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
        snapshot: { question: numbered(60), heldAt: '2026-02-05T18:30:00.000Z', language: 'uz' },
        words: ['pays-back'],
      },
      { id: numbered(9) },
    );
    const question = foldQuestion([asked, came]);
    expect(question).toMatchObject({ side: 'asks', replies: [{ codes: ['pays-back'], language: 'uz' }] });
    expect(questionTasks(numbered(50), foldQuestion([asked]))).toEqual([]);
    expect(questionTasks(numbered(50), question)).toMatchObject([
      { kind: 'answers.arrived', open: false, waits: true },
    ]);
  });
});
