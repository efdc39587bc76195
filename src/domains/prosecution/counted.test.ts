import { describe, expect, it } from 'vitest';
import { countDecision, countOpened, countParty, countVerdict } from './counted.ts';
import { anEnvelope, larkan, stored, svalan, uuid } from './testing/builders.ts';
import { aDecision } from './testing/drafts.ts';

const act = anEnvelope();
const stages = (counts: readonly { stage: string; exit: string | null; reason: string | null }[]) =>
  counts.map(({ stage, exit, reason }) => [stage, exit, reason].filter(Boolean).join(' '));
const decided = (...lines: object[]) =>
  countDecision(aDecision({ lines: lines as never, obstacles: ['OB-B09'] }).facts, act, stored());

describe('what a criminal file adds to the study', () => {
  it('counts who enters as suspected and reported, and as investigated once the file is open', () => {
    expect(stages(countParty({ party: larkan, person: null }, act, stored()))).toEqual([
      'suspicion',
      'report',
      'investigation',
    ]);
    const closed = stored();
    const unopened = { ...closed, state: { ...closed.state, openedAt: null } };
    expect(stages(countParty({ party: larkan, person: null }, act, unopened))).toEqual(['suspicion', 'report']);
    expect(countOpened(act, unopened).map(({ person }) => person)).toEqual(unopened.state.parties.map(({ id }) => id));
  });

  it('uses the id that the agency has for the person, where it has one, so that one person is counted once', () => {
    const [first] = countParty({ party: larkan, person: uuid(9) }, act, stored());
    expect([first?.person, first?.file]).toEqual([uuid(9), stored().id]);
  });

  it('gives for every stage the municipality and sector recorded in the case, and guesses neither', () => {
    const known = stored();
    const unknown = { ...known, setting: { place: null, sector: null } };
    const line = { party: larkan, offence: 'SE.BRB.4.1a', outcome: 'charged', reason: 'RC15' } as const;
    const lines = [{ party: larkan, offence: 'SE.BRB.4.1a', outcome: 'acquitted' }] as const;
    const verdict = {
      instance: 'district-court',
      on: '2027-02-19',
      lines,
      findings: [],
      damagesOrdered: null,
      obstacles: [],
    };
    const allOf = (file: typeof known) => [
      ...countParty({ party: larkan, person: null }, act, file),
      ...countOpened(act, file),
      ...countDecision(aDecision({ lines: [line] }).facts, act, file),
      ...countDecision(aDecision({ lines: [{ ...line, outcome: 'closed', reason: 'RC04' }] }).facts, act, file),
      ...countVerdict(verdict as never, file),
    ];
    const places = (file: typeof known) => [
      ...new Set(allOf(file).map(({ place, sector }) => `${place?.municipality} ${sector}`)),
    ];
    expect([places(known), places(unknown)]).toEqual([['Norrköping restaurant'], ['undefined null']]);
    expect(new Set(allOf(known).map(({ stage }) => stage)).size).toBe(5);
  });

  it('counts a charge, also where another offence against the same person is closed', () => {
    const charged = { party: larkan, offence: 'SE.BRB.4.1a', outcome: 'charged', reason: 'RC15' };
    const closed = { party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC04' };
    expect(stages(decided(charged, closed))).toEqual(['charge RC15']);
    expect(stages(decided(charged, { ...closed, party: svalan }))).toEqual([
      'charge RC15',
      'investigation closed RC04',
    ]);
  });

  it('counts the stage at which a person dropped out, with the obstacles of the decision', () => {
    const [left] = decided({ party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC08' });
    expect(left).toMatchObject({ stage: 'investigation', exit: 'closed', reason: 'RC08', obstacles: ['OB-B09'] });
    expect(stages(decided({ party: larkan, offence: 'SE.BRB.4.1b', outcome: 'not-opened', reason: 'RC02' }))).toEqual([
      'report not-opened RC02',
    ]);
    expect(stages(decided({ party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC14' }))).toEqual([
      'investigation waived RC14',
    ]);
  });

  it('does not count a person as dropped out when their own offence is not pursued', () => {
    expect(decided({ party: larkan, offence: 'SE.UTL.20.3', outcome: 'closed', reason: 'RC17' })).toEqual([]);
  });

  it('counts each person once in a verdict, by the outcome that goes furthest', () => {
    const verdict = {
      instance: 'district-court' as const,
      on: '2027-02-19',
      lines: [
        { party: larkan, offence: 'SE.BRB.4.1a' as const, outcome: 'acquitted' as const },
        { party: larkan, offence: 'SE.BRB.4.1b' as const, outcome: 'convicted' as const },
        { party: svalan, offence: 'SE.BRB.4.1a' as const, outcome: 'convicted-of-lesser' as const },
      ],
      findings: [],
      damagesOrdered: null,
      obstacles: [],
    };
    expect(stages(countVerdict(verdict, stored()))).toEqual(['verdict convicted', 'verdict convicted-lesser']);
  });
});
