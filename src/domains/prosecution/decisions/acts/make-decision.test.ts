import { describe, expect, it } from 'vitest';
import { awaitsSecondReview } from '../../criminal-file.ts';
import { type Happening, larkan, stored, svalan, uuid, withActs } from '../../testing/builders.ts';
import { aDecision } from '../../testing/drafts.ts';
import { lawIn, swedishLaw } from '../../testing/law.ts';
import { done, refusal } from '../../testing/refused.ts';
import { type Deciding, makeDecision, toMakeDecision } from './make-decision.ts';

const deciding = (over: Partial<Deciding> = {}, ...more: Happening[]): Deciding => ({
  ...stored(...more),
  law: swedishLaw,
  isProsecutor: true,
  today: '2026-11-24',
  ...over,
});
const closing = { party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC08' } as const;

describe('the decision whether to charge', () => {
  it('is made line by line and sealed with its reasons', () => {
    const [act] = done(toMakeDecision, aDecision(), deciding());
    expect(act).toMatchObject({ type: 'decision.make', words: { reasons: 'Påhittade skäl.' } });
    expect(withActs([], done(toMakeDecision, aDecision(), deciding())).status).toBe('open');
  });
  it('is about offences of the law of the country', () => {
    const finnish = deciding({ law: lawIn('FI') });
    expect(refusal(toMakeDecision, aDecision(), finnish).text).toBe('prosecution.offence-unknown');
    const lines = [{ ...closing, offence: 'FI.47.3a', outcome: 'charged', reason: 'RC15' }] as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [...lines] }), finnish).text).toBe('done');
  });
  it('is refused while what contradicts it is left blank', () => {
    expect(refusal(toMakeDecision, aDecision({ against: 'found' }), deciding())).toEqual({
      text: 'prosecution.problem.against-missing',
      at: 'words.against',
    });
    expect(
      refusal(toMakeDecision, aDecision({ against: 'found' }, { against: 'Fria måndagar.' }), deciding()).text,
    ).toBe('done');
  });
  it('closes only with an answer on the steps that were not taken', () => {
    const closed = { ...closing, reason: 'RC04' } as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [closed] }), deciding()).text).toBe(
      'prosecution.problem.not-taken-missing',
    );
    expect(refusal(toMakeDecision, aDecision({ lines: [closed], notTaken: [] }), deciding()).text).toBe('done');
  });
  it('asks for more when the injured party does not take part, which is no legal ground', () => {
    const steps = { lines: [closing], notTaken: ['bank'] };
    expect(refusal(toMakeDecision, aDecision(steps), deciding()).at).toBe('words.notTaken');
    expect(refusal(toMakeDecision, aDecision(steps, { notTaken: 'Varför.' }), deciding()).at).toBe(
      'facts.reviewToldIn',
    );
    const whole = aDecision({ ...steps, reviewToldIn: 'uz' }, { notTaken: 'Varför.' });
    const decided = withActs([], done(toMakeDecision, whole, deciding()));
    expect(decided.decisions.map(awaitsSecondReview)).toEqual([true]);
  });
  it('refuses a reason that does not go with the chosen outcome', () => {
    const lines = [{ ...closing, outcome: 'charged' }] as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [...lines] }), deciding()).text).toBe(
      'prosecution.problem.reason-does-not-fit',
    );
    const notOpened = [{ ...closing, outcome: 'not-opened', reason: 'RC04' }] as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [...notOpened] }), deciding()).text).toBe(
      'prosecution.problem.reason-does-not-fit',
    );
  });
  it('lets only a prosecutor charge', () => {
    expect(refusal(toMakeDecision, aDecision(), deciding({ isProsecutor: false })).text).toBe(
      'prosecution.problem.only-prosecutor-charges',
    );
  });
  it('lets the prosecutor who leads an investigation discontinue it, and no other officer', () => {
    const closed = aDecision({ lines: [{ ...closing, reason: 'RC04' }], notTaken: [] });
    const police = deciding({ isProsecutor: false });
    expect(refusal(toMakeDecision, closed, police).text).toBe('prosecution.problem.only-prosecutor-discontinues');
    const ledByPolice = { ...police, state: { ...police.state, ledBy: 'police' as const } };
    expect(refusal(toMakeDecision, closed, ledByPolice).text).toBe('done');
  });
  it('charges in the alternative only beside a charge for the same person', () => {
    const alternative = {
      party: larkan,
      offence: 'SE.BRB.4.1b',
      outcome: 'charged-alternative',
      reason: 'RC15',
    } as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [alternative] }), deciding()).text).toBe(
      'prosecution.problem.alternative-alone',
    );
    const first = { party: larkan, offence: 'SE.BRB.4.1a', outcome: 'charged', reason: 'RC15' } as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [first, alternative] }), deciding()).text).toBe('done');
  });
  it('allows non-punishment only for the injured person’s own alleged offence', () => {
    const line = { party: svalan, offence: 'SE.UTL.20.3', outcome: 'closed', reason: 'RC17' } as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [line] }), deciding()).text).toBe('done');
    expect(refusal(toMakeDecision, aDecision({ lines: [{ ...line, offence: 'SE.BRB.4.1b' }] }), deciding()).text).toBe(
      'prosecution.problem.non-punishment-elsewhere',
    );
    expect(refusal(toMakeDecision, aDecision({ lines: [{ ...line, reason: 'RC04' }] }), deciding()).text).toBe(
      'prosecution.problem.non-punishment-elsewhere',
    );
  });
  it('refuses the same line twice, an unknown person, and a charge before the investigation was opened', () => {
    const line = { ...closing, outcome: 'charged', reason: 'RC15' } as const;
    expect(refusal(toMakeDecision, aDecision({ lines: [line, line] }), deciding()).text).toBe(
      'prosecution.problem.line-twice',
    );
    expect(refusal(toMakeDecision, aDecision({ lines: [{ ...line, party: uuid(99) }] }), deciding()).text).toBe(
      'prosecution.problem.party-unknown',
    );
    const unopened = deciding();
    const state = { ...unopened.state, openedAt: null };
    expect(refusal(toMakeDecision, aDecision(), { ...unopened, state }).text).toBe('prosecution.problem.not-opened');
  });
  it('stops when an injured party meets support soon, until it is recorded when that person is informed', () => {
    const meets = (on: string): Happening => ['injured-party.meets-support', { party: larkan, on }];
    expect(refusal(toMakeDecision, aDecision(), deciding({}, meets('2026-11-25'))).at).toBe('facts.tellAfterSupport');
    expect(refusal(toMakeDecision, aDecision({ tellAfterSupport: true }), deciding({}, meets('2026-11-25'))).text).toBe(
      'done',
    );
    expect(refusal(toMakeDecision, aDecision(), deciding({}, meets('2026-11-30'))).text).toBe('done');
    expect(refusal(toMakeDecision, aDecision(), deciding({}, meets('2026-11-20'))).text).toBe('done');
  });
});

it('a decision of the first version, with another id for an own offence, can still be read', () => {
  const was = { kind: 'charging', lines: [{ party: 'a', offence: 'SE.UTLL.20.3', outcome: 'not-opened' }] };
  expect(makeDecision.upcast(1, was)).toMatchObject({ lines: [{ party: 'a', offence: 'SE.UTL.20.3' }] });
});
