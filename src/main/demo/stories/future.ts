import type { DemoStep } from '../step.ts';
import { decision, inFile, partyOf } from './prosecution/file-steps.ts';

/*
 * Act two, an invented future: what would happen after the day of the demo's clock. These steps are done only
 * when the clock is moved past them, and never before.
 */

const petra = { persona: 'petra', file: 'masar-office' } as const;
const [larkan, svalan, sparven] = ['masar-larkan', 'masar-svalan', 'masar-sparven'] as const;

export const futureSteps: readonly DemoStep[] = [
  decision(
    { ...petra, name: 'masar-decided', at: '2026-11-27T14:00:00+01:00' },
    {
      lines: [
        [larkan, 'SE.BRB.4.1a', 'charged', 'RC15'],
        [larkan, 'SE.BRB.4.1b', 'charged-alternative', 'RC15'],
        [svalan, 'SE.BRB.4.1a', 'closed', 'RC13'],
        [svalan, 'SE.BRB.4.1b', 'charged', 'RC15'],
        [sparven, 'SE.BRB.4.1a', 'closed', 'RC13'],
        [sparven, 'SE.BRB.4.1b', 'charged', 'RC15'],
      ],
      against: 'Telefonen var i stan 9 av 21 måndagar. Lönebeskeden är undertecknade. Liggaren visar åtta timmar.',
      notTaken: ['foreign-request'],
      notTakenWords: 'Begäran är skickad och inte besvarad.',
      obstacles: ['OB-B08', 'OB-C07', 'OB-C11', 'OB-D02'],
      reasons: 'PÅHITTAD FRAMTID. Syftet vid tiden prövas för Lärkan; med andrahandsyrkandet prövas båda frågorna.',
    },
  ),
  inFile({ ...petra, name: 'masar-judged', at: '2027-02-19T13:00:00+01:00', verb: 'verdict.record' }, (ids) => ({
    facts: {
      instance: 'district-court',
      on: '2027-02-19',
      lines: [
        { party: partyOf(ids, larkan), offence: 'SE.BRB.4.1a', outcome: 'acquitted' },
        { party: partyOf(ids, larkan), offence: 'SE.BRB.4.1b', outcome: 'convicted' },
        { party: partyOf(ids, svalan), offence: 'SE.BRB.4.1b', outcome: 'convicted' },
        { party: partyOf(ids, sparven), offence: 'SE.BRB.4.1b', outcome: 'acquitted' },
      ],
      findings: [
        { party: partyOf(ids, larkan), element: 'SE.BRB.4.1a.MENS.2', finding: 'not-proved' },
        { party: partyOf(ids, larkan), element: 'SE.BRB.4.1b.LINK.1', finding: 'proved' },
        { party: partyOf(ids, larkan), element: 'SE.BRB.4.1b.FORM.2', finding: 'proved' },
        { party: partyOf(ids, larkan), element: 'SE.BRB.4.1b.FORM.1', finding: 'proved' },
        { party: partyOf(ids, svalan), element: 'SE.BRB.4.1b.LINK.1', finding: 'proved' },
        { party: partyOf(ids, sparven), element: 'SE.BRB.4.1b.LINK.1', finding: 'not-proved' },
      ],
      damagesOrdered: 160_040,
      obstacles: ['OB-E06', 'OB-F02', 'OB-F03'],
    },
    words: {
      court: 'Vadsunds tingsrätt',
      reasons:
        'PÅHITTAD FRAMTID. Syftet när hon togs emot är inte styrkt. Grov människoexploatering är styrkt för två av tre. Av det utdömda är 35 640 redan betalt.',
    },
  })),
];
