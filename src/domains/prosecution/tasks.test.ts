import { describe, expect, it } from 'vitest';
import { fileTasks, letterTasks } from './tasks.ts';
import { file, folded, type Happening, larkan, svalan, uuid } from './testing/builders.ts';
import { aDecision, aRequest } from './testing/drafts.ts';

const kinds = (...more: Happening[]) => fileTasks(file, folded(...more)).map(({ kind, waits }) => [kind, waits]);
const decision = (...parties: string[]): Happening => [
  'decision.make',
  aDecision({
    lines: parties.map((party) => ({ party, offence: 'SE.BRB.4.1b', outcome: 'charged', reason: 'RC15' })),
  }).facts,
];

describe('what a unit owes because of a criminal file', () => {
  it('is the decision by its day, until it is made for all injured parties', () => {
    expect(fileTasks(file, folded())[0]).toMatchObject({
      kind: 'investigation.decide',
      dueAt: '2026-11-27T16:00:00.000Z',
    });
    expect(kinds(decision(larkan))).toEqual([['investigation.decide', false]]);
    expect(kinds(decision(larkan, svalan))).toEqual([]);
  });
  it('is not done by a decision not to pursue the injured person’s own offence', () => {
    const line = { party: svalan, offence: 'SE.UTL.20.3', outcome: 'closed', reason: 'RC17' } as const;
    expect(kinds(['decision.make', aDecision({ lines: [line] }).facts])).toEqual([['investigation.decide', false]]);
  });
  it('is each directive, owed here or waited for, and requested evidence', () => {
    const directive = { directive: uuid(1), party: null, element: null, dueOn: '2026-12-01', letter: null, to: null };
    const sent = { ...directive, directive: uuid(2), letter: uuid(3), to: { sv: 'Utredning Prov', en: 'Trial' } };
    expect(
      kinds(['directive.give', directive], ['directive.give', sent], ['evidence.request', aRequest().facts]),
    ).toEqual([
      ['investigation.decide', false],
      ['investigation.directive', false],
      ['investigation.directive-waiting', true],
      ['investigation.request', true],
    ]);
  });
  it('is a second review of a closing without a legal ground', () => {
    const lines = [larkan, svalan].map((party) => ({
      party,
      offence: 'SE.BRB.4.1b' as const,
      outcome: 'closed' as const,
      reason: 'RC08' as const,
    }));
    expect(kinds(['decision.make', aDecision({ lines, notTaken: [] }).facts])).toEqual([
      ['investigation.second-look', false],
    ]);
  });
});

it('a disclosure is a task until it has been taken', () => {
  const letter = {
    kind: 'directive' as const,
    reference: 'D-INVENTED',
    letter: uuid(1),
    from: { unit: { sv: 'Provkammaren', en: 'Trial office' }, house: { sv: 'Provåklagaren', en: 'Trial prosecutor' } },
    arrivedAt: '2026-11-20T08:00:00.000Z',
    arrivalAct: uuid(2),
    snapshot: {},
    dueOn: '2026-12-01',
    takenBy: null,
    file: null,
  };
  expect(letterTasks(uuid(9), letter)[0]).toMatchObject({
    kind: 'criminal-letter.answer',
    dueAt: '2026-12-01T16:00:00.000Z',
  });
  expect(letterTasks(uuid(9), { ...letter, takenBy: '1000' })).toEqual([]);
});
