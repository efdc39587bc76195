import { describe, expect, it } from 'vitest';
import { anAct, anArrival, aStanding, at, someFacts, uuid } from './testing/builders.ts';

const acknowledged = anAct({ id: uuid(2), recordedAt: at('2026-11-24T09:41') });
const escalated = (step: number) => anAct({ id: uuid(10 + step), type: 'suspicion.escalate', facts: { step } });
const closed = anAct({
  id: uuid(5),
  type: 'suspicion.close',
  facts: { outcome: 'closed', reason: 'no-consent', count: 1 },
  recordedAt: at('2026-11-25T09:00'),
});

describe('a suspicion that arrived', () => {
  it('has no responsible person, and its answer is due', () => {
    expect(aStanding()).toMatchObject({
      origin: 'received',
      status: 'unanswered',
      owner: null,
      handedOverAt: at('2026-11-20T16:20'),
      answerDue: at('2026-11-23T10:00'),
      nextStepAt: at('2026-11-23T10:00'),
      acute: false,
    });
  });

  it('is due within two hours when the person needs a bed tonight', () => {
    const tonight = { ...someFacts().tonight, bed: 'yes' as const };
    expect(aStanding(anArrival(someFacts({ tonight })))).toMatchObject({
      acute: true,
      answerDue: at('2026-11-20T18:20'),
    });
  });

  it('has the person who took it as responsible, from then on, and no step comes any more', () => {
    expect(aStanding(anArrival(), escalated(1), acknowledged)).toMatchObject({
      status: 'acknowledged',
      owner: '1000',
      acknowledgedAt: at('2026-11-24T09:41'),
      answerDue: at('2026-11-23T10:00'),
      nextStepAt: null,
      stepsUp: 1,
    });
  });

  it('has escalated as many steps as were written, each counted once', () => {
    expect(aStanding(anArrival(), escalated(1), escalated(1))).toMatchObject({
      stepsUp: 1,
      nextStepAt: at('2026-11-24T10:00'),
    });
    expect(aStanding(anArrival(), escalated(1), escalated(2))).toMatchObject({ stepsUp: 2, nextStepAt: null });
  });

  it('ends with its count and its reason', () => {
    expect(aStanding(anArrival(), acknowledged, closed)).toMatchObject({
      status: 'closed',
      closed: { outcome: 'closed', reason: 'no-consent', count: 1, at: at('2026-11-25T09:00') },
    });
  });
});

it('an unfounded suspicion leaves no mark on the firm', () => {
  const nothing = { ...closed, facts: { outcome: 'closed', reason: 'nothing-to-it', count: 0 } };
  expect(JSON.stringify(aStanding(anArrival(), acknowledged, nothing))).not.toContain('Exempelstäd');
});

describe('a suspicion that was handed over', () => {
  it('is known to its sender as what was sent, and the sender owes nothing', () => {
    const handed = anAct({
      type: 'suspicion.hand-over',
      facts: {
        ...someFacts(),
        reference: 'M-SENT',
        to: { unit: {}, house: {} },
        handed: ['about'],
        ground: 'se.trial',
        letter: uuid(800),
        words: [],
      },
    });
    expect(aStanding(handed)).toMatchObject({
      origin: 'sent',
      status: 'handed-over',
      reference: 'M-SENT',
      facts: someFacts(),
      answerDue: null,
      nextStepAt: null,
    });
  });

  it('does not exist without an act that begins it', () => {
    expect(() => aStanding(acknowledged)).toThrow('neither handed over nor received');
  });
});
