import { describe, expect, it } from 'vitest';
import { decisionAct } from '../acts.ts';
import { awaitsSecondLook } from '../fold.ts';
import { anEnvelope, type Happening, larkan, stored, svalan, uuid, withActs } from '../testing/builders.ts';
import { aDecision } from '../testing/drafts.ts';
import { refusal } from '../testing/refused.ts';
import { type Deciding, decide, recordVerdict, secondLook } from './decide.ts';

const deciding = (over: Partial<Deciding> = {}, ...more: Happening[]): Deciding => ({
  ...stored(...more),
  isProsecutor: true,
  today: '2026-11-24',
  ...over,
});
const closing = { party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC08' } as const;

describe('the decision whether to charge', () => {
  it('is made line by line and sealed with its reasons', () => {
    const [act] = decide(aDecision(), deciding());
    expect(act).toMatchObject({ type: 'decision.make', words: { reasons: 'Påhittade skäl.' } });
    expect(withActs([], decide(aDecision(), deciding())).status).toBe('open');
  });
  it('is refused while what speaks against is left blank', () => {
    expect(refusal(() => decide(aDecision({ against: 'found' }), deciding()))).toEqual({
      text: 'prosecution.problem.against-missing',
      at: 'words.against',
    });
    expect(refusal(() => decide(aDecision({ against: 'found' }, { against: 'Fria måndagar.' }), deciding())).text).toBe(
      'done',
    );
  });
  it('closes only with an answer on the steps that were not taken', () => {
    const closed = { ...closing, reason: 'RC04' } as const;
    expect(refusal(() => decide(aDecision({ lines: [closed] }), deciding())).text).toBe(
      'prosecution.problem.not-taken-missing',
    );
    expect(refusal(() => decide(aDecision({ lines: [closed], notTaken: [] }), deciding())).text).toBe('done');
  });
  it('asks for more when the injured party does not take part, which is no legal ground', () => {
    const steps = { lines: [closing], notTaken: ['bank'] };
    expect(refusal(() => decide(aDecision(steps), deciding())).at).toBe('words.notTaken');
    expect(refusal(() => decide(aDecision(steps, { notTaken: 'Varför.' }), deciding())).at).toBe('facts.reviewToldIn');
    const whole = aDecision({ ...steps, reviewToldIn: 'uz' }, { notTaken: 'Varför.' });
    const decided = withActs([], decide(whole, deciding()));
    expect(decided.decisions.map(awaitsSecondLook)).toEqual([true]);
  });
  it('refuses a reason that does not go with what was chosen', () => {
    const lines = [{ ...closing, outcome: 'charged' }] as const;
    expect(refusal(() => decide(aDecision({ lines: [...lines] }), deciding())).text).toBe(
      'prosecution.problem.reason-does-not-fit',
    );
    const notOpened = [{ ...closing, outcome: 'not-opened', reason: 'RC04' }] as const;
    expect(refusal(() => decide(aDecision({ lines: [...notOpened] }), deciding())).text).toBe(
      'prosecution.problem.reason-does-not-fit',
    );
  });
  it('lets nobody but a prosecutor charge', () => {
    expect(refusal(() => decide(aDecision(), deciding({ isProsecutor: false }))).text).toBe(
      'prosecution.problem.only-prosecutor-charges',
    );
  });
  it('charges in the alternative only beside a charge for the same person', () => {
    const alternative = {
      party: larkan,
      offence: 'SE.BRB.4.1b',
      outcome: 'charged-alternative',
      reason: 'RC15',
    } as const;
    expect(refusal(() => decide(aDecision({ lines: [alternative] }), deciding())).text).toBe(
      'prosecution.problem.alternative-alone',
    );
    const first = { party: larkan, offence: 'SE.BRB.4.1a', outcome: 'charged', reason: 'RC15' } as const;
    expect(refusal(() => decide(aDecision({ lines: [first, alternative] }), deciding())).text).toBe('done');
  });
  it('keeps non-punishment for what the injured person is said to have done', () => {
    const line = { party: svalan, offence: 'SE.UTL.20.3', outcome: 'closed', reason: 'RC17' } as const;
    expect(refusal(() => decide(aDecision({ lines: [line] }), deciding())).text).toBe('done');
    expect(refusal(() => decide(aDecision({ lines: [{ ...line, offence: 'SE.BRB.4.1b' }] }), deciding())).text).toBe(
      'prosecution.problem.non-punishment-elsewhere',
    );
    expect(refusal(() => decide(aDecision({ lines: [{ ...line, reason: 'RC04' }] }), deciding())).text).toBe(
      'prosecution.problem.non-punishment-elsewhere',
    );
  });
  it('refuses the same line twice, somebody unknown, and a charge before the investigation was opened', () => {
    const line = { ...closing, outcome: 'charged', reason: 'RC15' } as const;
    expect(refusal(() => decide(aDecision({ lines: [line, line] }), deciding())).text).toBe(
      'prosecution.problem.line-twice',
    );
    expect(refusal(() => decide(aDecision({ lines: [{ ...line, party: uuid(99) }] }), deciding())).text).toBe(
      'prosecution.problem.party-unknown',
    );
    const unopened = deciding();
    const file = { ...unopened.file, openedAt: null };
    expect(refusal(() => decide(aDecision(), { ...unopened, file })).text).toBe('prosecution.problem.not-opened');
  });
  it('stops when an injured party meets support soon, until it is said who is told when', () => {
    const meets = (on: string): Happening => ['injured-party.meets-support', { party: larkan, on }];
    expect(refusal(() => decide(aDecision(), deciding({}, meets('2026-11-25')))).at).toBe('facts.tellAfterSupport');
    expect(refusal(() => decide(aDecision({ tellAfterSupport: true }), deciding({}, meets('2026-11-25')))).text).toBe(
      'done',
    );
    expect(refusal(() => decide(aDecision(), deciding({}, meets('2026-11-30')))).text).toBe('done');
    expect(refusal(() => decide(aDecision(), deciding({}, meets('2026-11-20')))).text).toBe('done');
  });
});

describe('the second look', () => {
  const decision: Happening = [
    'decision.make',
    { ...aDecision({ lines: [closing], notTaken: ['bank'], reviewToldIn: 'uz' }).facts },
    { id: uuid(800), actor: '1000' },
  ];
  const look = {
    act: anEnvelope(),
    facts: { decision: uuid(800), agrees: false },
    words: { reason: 'Banken finns kvar.' },
  };
  it('is taken by somebody else than who decided, and once', () => {
    expect(refusal(() => secondLook(look, stored(decision), '1000')).text).toBe('prosecution.problem.own-second-look');
    expect(secondLook(look, stored(decision), '1001')).toHaveLength(1);
    const done: Happening = ['decision.second-look', look.facts];
    expect(refusal(() => secondLook(look, stored(decision, done), '1001')).text).toBe(
      'prosecution.problem.second-look-done',
    );
  });
  it('is for a closing without a legal ground, and for a decision that is there', () => {
    const charged: Happening = ['decision.make', aDecision().facts, { id: uuid(800), actor: '1000' }];
    expect(refusal(() => secondLook(look, stored(charged), '1001')).text).toBe(
      'prosecution.problem.second-look-not-asked',
    );
    expect(refusal(() => secondLook(look, stored(), '1001')).text).toBe('prosecution.problem.decision-unknown');
  });
});

describe('a judgment', () => {
  const charged: Happening = ['decision.make', aDecision().facts, { id: uuid(800) }];
  const verdict = (offence: 'SE.BRB.4.1a' | 'SE.BRB.4.1b') => ({
    act: anEnvelope(),
    facts: {
      instance: 'district-court' as const,
      on: '2027-02-19',
      lines: [{ party: larkan, offence, outcome: 'convicted' as const }],
      findings: [{ party: larkan, element: 'SE.BRB.4.1b.LINK.1' as const, finding: 'proved' as const }],
      damagesOrdered: 160_040,
      obstacles: [],
    },
    words: { court: 'Vadsunds tingsrätt', reasons: 'Påhittade domskäl.' },
  });
  it('is read element by element, of what was charged', () => {
    expect(withActs([charged], recordVerdict(verdict('SE.BRB.4.1b'), stored(charged))).status).toBe('judged');
    expect(refusal(() => recordVerdict(verdict('SE.BRB.4.1a'), stored(charged))).text).toBe(
      'prosecution.problem.not-charged',
    );
  });
});

it('a decision of the first version, which called an own offence otherwise, is still read', () => {
  const was = { kind: 'charging', lines: [{ party: 'a', offence: 'SE.UTLL.20.3', outcome: 'not-opened' }] };
  expect(decisionAct.upcast(1, was)).toMatchObject({ lines: [{ party: 'a', offence: 'SE.UTL.20.3' }] });
});
