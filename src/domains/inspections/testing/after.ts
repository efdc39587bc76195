import type { Act } from '../../../kernel/act.ts';
import type { After, AfterVisit } from '../after/after.ts';
import { foldAfter } from '../after/fold.ts';
import { anAct, numbered, someFile } from './builders.ts';

export const decidedAct = (n: number, facts: object = {}, over: Partial<Act> = {}): Act =>
  anAct(
    'visit.decide',
    { decision: null, kind: 'prohibition', basis: 'se.aml-7-7', on: '2026-02-06', ...facts },
    { id: numbered(n), ...over },
  );

export const becameAct = (n: number, facts: object = {}, over: Partial<Act> = {}): Act =>
  anAct(
    'visit.outcome',
    { decision: numbered(20), said: null, outcome: 'standing', on: '2026-03-02', ...facts },
    { id: numbered(n), ...over },
  );

export const after = (...acts: readonly Act[]): After => foldAfter(acts);

/** An invented inspector of an invented work environment authority, some weeks after the evening of 5 February. */
const basis = (id: string) => ({ id, sv: 'Påhittad paragraf', en: 'Invented section', verified_on: null });

/** Who decides what in an invented country. */
export const somePowers: AfterVisit['by']['powers'] = [
  {
    country: 'SE',
    holder: 'work-environment',
    decides: [
      { kind: 'injunction', bases: [basis('se.aml-7-7')] },
      { kind: 'prohibition', bases: [basis('se.aml-7-7')] },
    ],
  },
  { country: 'SE', holder: 'tax', decides: [{ kind: 'control-fee', bases: [basis('se.sfl-50')] }] },
  { country: 'SE', holder: 'police', decides: [{ kind: 'seizure', bases: [] }] },
];

export const anAfterVisit = (so: After, over: Partial<AfterVisit> = {}): AfterVisit => ({
  id: numbered(0),
  at: someFile,
  state: so,
  by: { capacity: 'supervision', agency: 'work-environment', powers: somePowers },
  firstDay: '2026-02-05',
  today: '2026-04-01',
  ...over,
});
