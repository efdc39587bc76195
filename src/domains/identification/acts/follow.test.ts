import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aDecision, anAct, anEnvelope, aStanding, someFile, uuid } from '../testing/builders.ts';
import { type Follow, toFollow } from './follow.ts';

const now = new Date('2026-09-14T13:05:00.000Z');
const decided = (presumed: 'yes' | 'no') => aStanding(anAct(), aDecision(presumed, 3));
const follow = (input: Follow, state = decided('yes')) =>
  decide(toFollow, input, { id: uuid(0), at: someFile, state }, now);

describe('what follows', () => {
  it('is a record on the decision that it follows from, with an encrypted note', () => {
    const input = {
      act: anEnvelope(),
      step: 'counsel',
      outcome: 'asked',
      answerBy: '2026-09-21',
      note: 'Påhittad anteckning.',
    } as const;
    expect(follow(input)).toMatchObject([
      {
        type: 'identification.follow',
        facts: { step: 'counsel', outcome: 'asked', answerBy: '2026-09-21' },
        words: { note: 'Påhittad anteckning.' },
        basedOn: [uuid(3)],
      },
    ]);
  });

  it('is refused without a decision of yes', () => {
    const input = { act: anEnvelope(), step: 'counsel', outcome: 'done', answerBy: null, note: null } as const;
    for (const screening of [decided('no'), aStanding()])
      expect(() => follow(input, screening)).toThrow(
        expect.objectContaining({ kind: 'conflict', message: 'identification.follow.nothing' }),
      );
  });

  it('never says that information was not needed', () => {
    const input = {
      act: anEnvelope(),
      step: 'information',
      outcome: 'not-needed',
      answerBy: null,
      note: null,
    } as const;
    expect(() => follow(input)).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'identification.follow.always-told' }),
    );
  });
});

describe('what is asked of another agency', () => {
  const said = (over: object) => ({
    act: anEnvelope(),
    step: 'counsel' as const,
    outcome: 'asked' as const,
    answerBy: null,
    note: null,
    ...over,
  });
  const on = (input: Follow) => () => follow(input);

  it('has a day by which an answer is expected, and nothing else has one', () => {
    for (const input of [said({}), said({ outcome: 'done', answerBy: '2026-09-21' })])
      expect(on(input)).toThrow(
        expect.objectContaining({ kind: 'invalid', message: 'identification.follow.day-with-asked' }),
      );
  });

  it('has a day that is not before it was asked; that day itself is one', () => {
    expect(on(said({ answerBy: '2026-09-13' }))).toThrow(
      expect.objectContaining({ message: 'identification.follow.day-before-asking' }),
    );
    expect(on(said({ answerBy: '2026-09-14' }))()).toHaveLength(1);
  });
});
