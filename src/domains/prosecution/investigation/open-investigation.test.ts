import { expect, it } from 'vitest';
import { anEnvelope, type Happening, larkan, stored, uuid, withActs } from '../testing/builders.ts';
import { refusal } from '../testing/refused.ts';
import * as rules from './open-investigation.ts';

const act = anEnvelope();
const suspect: Happening = ['suspect.add', { suspect: uuid(31) }];

it('a report begins a file of its own', () => {
  const report = {
    act,
    file: uuid(1),
    facts: {
      case: null,
      offences: ['SE.BRB.4.1b' as const],
      source: 'police' as const,
      reportedOn: '2026-02-05',
      deedOn: null,
    },
    words: { what: 'En påhittad anmälan.' },
  };
  const [draft] = rules.fileReport(report, { country: 'SE', realm: '7' }, 'F-INVENTED');
  expect(draft).toMatchObject({ type: 'report.file', stream: uuid(1), facts: { reference: 'F-INVENTED' } });
});

it('an investigation is opened once', () => {
  const open = { act, facts: { ledBy: 'police' as const, decisionDue: null }, words: { reason: null } };
  expect(refusal(() => rules.openInvestigation(open, stored())).text).toBe('prosecution.problem.already-opened');
  const reported = { ...stored(), file: { ...stored().file, openedAt: null } };
  expect(rules.openInvestigation(open, reported)).toHaveLength(1);
});

it('the day of the decision is not one that has passed', () => {
  const plan = (decisionDue: string) => () =>
    rules.planDecision({ act, facts: { decisionDue } }, stored(), '2026-11-24');
  expect(refusal(plan('2026-11-23')).at).toBe('facts.decisionDue');
  expect(refusal(plan('2026-11-24')).text).toBe('done');
});

it('an injured party and a suspect are added once, and only somebody in the file is notified or meets support', () => {
  const party = { act, facts: { party: larkan, person: null, under18: null }, words: { alias: 'Lärkan' } };
  expect(refusal(() => rules.addInjuredParty(party, { ...stored(), also: [] })).text).toBe(
    'prosecution.problem.id-taken',
  );
  const meets = { act, facts: { party: larkan, on: '2026-11-25' } };
  expect(withActs([], rules.meetsSupport(meets, stored())).parties[0]?.meetsSupportOn).toBe('2026-11-25');
  const unknown = { act, facts: { party: uuid(99), on: '2026-11-25' } };
  expect(refusal(() => rules.meetsSupport(unknown, stored())).text).toBe('prosecution.problem.party-unknown');
  const added = { act, facts: { suspect: uuid(31) }, words: { name: 'Påhittad Misstänkt' } };
  expect(refusal(() => rules.addSuspect(added, stored(suspect))).text).toBe('prosecution.problem.id-taken');
  const notify = { act, facts: { suspect: uuid(31), on: '2026-04-14' } };
  expect(refusal(() => rules.notifySuspect(notify, stored())).text).toBe('prosecution.problem.suspect-unknown');
  expect(withActs([suspect], rules.notifySuspect(notify, stored(suspect))).suspects[0]?.notifiedOn).toBe('2026-04-14');
});
