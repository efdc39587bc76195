import { describe, expect, it } from 'vitest';
import { deskTasks } from '../tasks.ts';
import {
  aDeskQuestion,
  anAct,
  anArrival,
  anEnvelope,
  aPost,
  someFile,
  someQuestion,
  someUnit,
  uuid,
} from '../testing/builders.ts';
import { answerDesk, askDesk } from './ask.ts';
import { foldDesk } from './desk.ts';

const by = { ...aPost, at: someFile, reference: 'D-INVENTED', today: '2026-02-05' };
const input = { act: anEnvelope(), request: uuid(1), toUnit: 91, question: someQuestion() };
const answer = { act: anEnvelope(), answer: 'none' as const, places: 0, from: null };
const snapshotIn = (acts: ReturnType<typeof askDesk>) => JSON.parse(acts[1]?.words?.snapshot ?? '');

describe('asking the desk', () => {
  it('says a need, a region and a day, and has no place for a person, an alias or own words', () => {
    const acts = askDesk(input, by);
    expect(snapshotIn(acts)).toEqual(someQuestion());
    expect(acts.every((act) => act.subject === null && act.caseId === null)).toBe(true);
  });

  it.each([['for a day that has passed', by, someQuestion({ by: '2026-02-04' }), 'question.by']])(
    'is refused %s',
    (_name, to, question, path) => {
      expect(() => askDesk({ ...input, question }, to)).toThrow(
        expect.objectContaining({ fields: [expect.objectContaining({ path })] }),
      );
    },
  );
});

describe('the answer', () => {
  it('that there is no bed for men is obstacle OB-B08 on both sides', () => {
    const acts = answerDesk(answer, aDeskQuestion(), aPost);
    expect(acts[0]?.facts).toMatchObject({ answer: 'none', obstacle: 'OB-B08' });
    const asked = foldDesk([
      anAct(1, 'desk.ask', { ...someQuestion(), reference: 'D-X', letter: aPost.letter, to: someUnit }),
      anArrival(2, 'desk-answer', snapshotIn(acts)),
    ]);
    expect(asked).toMatchObject({ side: 'asked', answer: 'none', obstacle: 'OB-B08' });
  });

  it('found says how many, and one’s own question is not answered', () => {
    expect(() => answerDesk({ ...answer, answer: 'found' }, aDeskQuestion(), aPost)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'places' })] }),
    );
    const found = aDeskQuestion();
    expect(() => answerDesk(answer, { ...found, desk: { ...found.desk, side: 'asked' } }, aPost)).toThrow(
      expect.objectContaining({ kind: 'forbidden' }),
    );
  });

  it('is owed until it is given, and the newest counts', () => {
    expect(deskTasks(uuid(0), aDeskQuestion().desk)).toMatchObject([{ kind: 'desk.answer', open: true }]);
    const none = anAct(2, 'desk.answer', { answer: 'none', places: 0, from: null, letter: uuid(9), obstacle: null });
    const found = anAct(3, 'desk.answer', {
      answer: 'found',
      places: 2,
      from: '2026-02-07',
      letter: uuid(9),
      obstacle: null,
    });
    expect(aDeskQuestion(none, found).desk).toMatchObject({ answer: 'found', placesFound: 2 });
    expect(deskTasks(uuid(0), aDeskQuestion(none, found).desk)).toMatchObject([{ open: false }]);
  });
});
