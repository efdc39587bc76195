import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { answerDue, foldCrossing } from './crossing.ts';
import type { AnswerLetter } from './schema.ts';
import { crossingTasks } from './tasks.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const minute = (n: number): string => new Date(Date.UTC(2026, 10, 24, 8, n)).toISOString();

const anAct = (n: number, over: Partial<Act>): Act => ({
  id: uuid(n),
  stream: uuid(0),
  type: 'disclosure.answer',
  version: 1,
  actor: '1000',
  ownerUnit: 11,
  capacity: 'supervision',
  happenedFrom: minute(n),
  happenedTo: null,
  precision: 'minute',
  recordedAt: minute(n),
  device: uuid(900),
  deviceSeq: n,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts: {},
  hasWords: true,
  ...over,
});

/** An invented letter about an invented signal. */
const sent = anAct(1, {
  type: 'disclosure.send',
  facts: {
    about: uuid(500),
    aboutKind: 'signal',
    letter: uuid(800),
    toUnit: 51,
    to: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provstaden', en: 'Trial town' } },
    ground: 'se.trial',
    facts: ['sector', 'workplace'],
  },
});
const answer = (n: number, event: AnswerLetter['event'], at: string, answers = uuid(800)): Act =>
  anAct(n, { facts: { letter: uuid(800 + n), answers, event, at } });
const received = answer(2, 'received', minute(20));
const acknowledged = answer(3, 'acknowledged', minute(30));

describe('a letter', () => {
  it('that has not been answered was sent, and its sender knows no more', () => {
    expect(foldCrossing([sent])).toMatchObject({
      about: uuid(500),
      toUnit: 51,
      sentAt: minute(1),
      receivedAt: null,
      acknowledgedAt: null,
    });
  });

  it('has arrived when its recipient answers so, and is taken when a person in the other agency has taken it', () => {
    expect(foldCrossing([sent, received])).toMatchObject({ receivedAt: minute(20), acknowledgedAt: null });
    expect(foldCrossing([sent, received, acknowledged])).toMatchObject({
      receivedAt: minute(20),
      acknowledgedAt: minute(30),
    });
  });

  it('that was taken has arrived, though the answer that says so was lost', () => {
    expect(foldCrossing([sent, acknowledged])).toMatchObject({ receivedAt: minute(30), acknowledgedAt: minute(30) });
  });

  it('is not answered by an answer to another letter', () => {
    const astray = answer(4, 'acknowledged', minute(30), uuid(801));
    expect(foldCrossing([sent, astray])).toMatchObject({ receivedAt: null, acknowledgedAt: null });
  });

  it('has the same state in whatever order its answers arrive, and however often: the first moment counts', () => {
    const answers = fc.array(fc.tuple(fc.constantFrom('received' as const, 'acknowledged' as const), fc.nat(59)), {
      minLength: 1,
      maxLength: 6,
    });
    const earliest = (all: readonly (readonly [string, number])[], event: string): string | null => {
      const minutes = all.filter(([what]) => what === event).map(([, at]) => at);
      return minutes.length > 0 ? minute(Math.min(...minutes)) : null;
    };
    fc.assert(
      fc.property(answers, (all) => {
        const acts = all.map(([event, at], n) => answer(n + 2, event, minute(at)));
        const acknowledgedAt = earliest(all, 'acknowledged');
        expect(foldCrossing([...acts, ...acts, sent])).toMatchObject({
          receivedAt: earliest(all, 'received') ?? acknowledgedAt,
          acknowledgedAt,
        });
      }),
    );
  });

  it('without an act of sending is a fault, not a state', () => {
    expect(() => foldCrossing([received])).toThrow('A crossing has no act of sending.');
  });
});

describe('what the sender waits for', () => {
  const task = (...answers: Act[]) => crossingTasks(uuid(0), foldCrossing([sent, ...answers]))[0];

  it('is that a person in the other agency takes it, within three days, and no one here is to blame', () => {
    expect(task()).toEqual({
      id: uuid(0),
      kind: 'disclosure.waiting',
      aboutKind: 'signal',
      about: uuid(500),
      dueAt: '2026-11-27T08:01:00.000Z',
      owner: null,
      open: true,
      answeredAt: null,
      waits: true,
      facts: { unitSv: 'Provenheten', unitEn: 'Trial unit', arrived: 0 },
    });
  });

  it('goes on when it has arrived, and ends with the answer that it is taken, which is shown', () => {
    expect(task(received)).toMatchObject({ open: true, answeredAt: null, facts: { arrived: 1 } });
    expect(task(received, acknowledged)).toMatchObject({
      kind: 'disclosure.answered',
      open: false,
      answeredAt: minute(30),
    });
  });

  it('is due three days after the letter to the moment, also over a change of the clocks', () => {
    expect(answerDue('2026-10-24T12:00:00.000Z')).toBe('2026-10-27T12:00:00.000Z');
  });
});

it('after a reply nothing is waited for: it goes on in a file that has an officer in the other agency', () => {
  const reply = foldCrossing([{ ...sent, facts: { ...(sent.facts as object), isReply: true } }]);
  expect(crossingTasks(uuid(0), reply)).toEqual([]);
});

describe('a crossing whose consent was withdrawn', () => {
  const withdrawn = (letter: string | null) =>
    anAct(4, { type: 'disclosure.withdraw', facts: { withdraws: uuid(800), to: {}, at: minute(40), letter } });

  it('was stopped where it had not arrived, and nothing is waited for any more', () => {
    const state = foldCrossing([sent, withdrawn(null)]);
    expect(state.withdrawal).toEqual({ at: minute(40), letter: null, receivedAt: null, acknowledgedAt: null });
    expect(crossingTasks(uuid(0), state)).toMatchObject([{ open: false }]);
    // A letter without a number must not take the answers to another one for its own.
    expect(foldCrossing([sent, received, withdrawn(null)]).withdrawal?.receivedAt).toBeNull();
  });

  it('shows its sender when each holder of a copy was notified, and when that was seen there', () => {
    const told = answer(5, 'received', minute(50), uuid(700));
    const seen = answer(6, 'acknowledged', minute(55), uuid(700));
    const withdraws = withdrawn(uuid(700));
    expect(foldCrossing([sent, received, withdraws]).withdrawal).toMatchObject({ receivedAt: null });
    expect(foldCrossing([sent, received, withdraws, told]).withdrawal).toMatchObject({ receivedAt: minute(50) });
    expect(foldCrossing([sent, received, withdraws, told, seen])).toMatchObject({
      receivedAt: minute(20),
      acknowledgedAt: null,
      withdrawal: { acknowledgedAt: minute(55) },
    });
  });
});
