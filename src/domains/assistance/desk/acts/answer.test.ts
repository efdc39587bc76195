import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { deskTasks } from '../../tasks.ts';
import {
  aDeskQuestion,
  anAct,
  anArrival,
  anEnvelope,
  aPost,
  someQuestion,
  someUnit,
  uuid,
} from '../../testing/builders.ts';
import { foldDesk } from '../fold.ts';
import { toAnswer } from './answer.ts';

const now = new Date('2026-02-06T08:15:00.000Z');
const received = () => ({ ...aDeskQuestion(), ...aPost });
const answer = { act: anEnvelope(), answer: 'none' as const, places: 0, from: null };
const snapshotIn = (acts: ReturnType<typeof toAnswer.acts>) => JSON.parse(acts[1]?.words?.snapshot ?? '');

describe('the answer', () => {
  it('that there is no bed for men is obstacle OB-B08 on both sides', () => {
    const acts = decide(toAnswer, answer, received(), now);
    expect(acts[0]?.facts).toMatchObject({ answer: 'none', obstacle: 'OB-B08' });
    const asked = foldDesk([
      anAct(1, 'desk.ask', { ...someQuestion(), reference: 'D-X', letter: aPost.letter, to: someUnit }),
      anArrival(2, 'desk-answer', snapshotIn(acts)),
    ]);
    expect(asked).toMatchObject({ side: 'asked', answer: 'none', obstacle: 'OB-B08' });
  });

  it('found says how many, and one’s own question is not answered', () => {
    expect(() => decide(toAnswer, { ...answer, answer: 'found' }, received(), now)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'places' })] }),
    );
    const asked = { ...received(), state: { ...received().state, side: 'asked' as const } };
    expect(() => decide(toAnswer, answer, asked, now)).toThrow(expect.objectContaining({ kind: 'forbidden' }));
  });

  it('is owed until it is given, and the newest counts', () => {
    expect(deskTasks(uuid(0), aDeskQuestion().state)).toMatchObject([{ kind: 'desk.answer', open: true }]);
    const none = anAct(2, 'desk.answer', { answer: 'none', places: 0, from: null, letter: uuid(9), obstacle: null });
    const found = anAct(3, 'desk.answer', {
      answer: 'found',
      places: 2,
      from: '2026-02-07',
      letter: uuid(9),
      obstacle: null,
    });
    expect(aDeskQuestion(none, found).state).toMatchObject({ answer: 'found', placesFound: 2 });
    expect(deskTasks(uuid(0), aDeskQuestion(none, found).state)).toMatchObject([{ open: false }]);
  });
});
