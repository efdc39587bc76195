import type { DemoStep } from '../../step.ts';
import { inFile, partyOf } from './file-steps.ts';
import { e, inOffice, petra } from './tre-masar-names.ts';

/* The boards of the three injured parties, as the prosecutor has set them. Everything is invented. */

type Setting = readonly [
  element: string,
  state: string,
  supporting: readonly number[],
  over?: {
    readonly against?: readonly number[];
    readonly weak?: boolean;
    readonly looked?: boolean;
    readonly reason?: string;
  },
];

export const set = (
  who: string,
  day: string,
  minute: number,
  [element, state, supporting, over = {}]: Setting,
): DemoStep =>
  inFile(
    {
      ...petra,
      name: `${who} ${element} ${day}`,
      at: `${day}T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+02:00`,
      verb: 'element.set',
    },
    async (ids) => ({
      facts: {
        party: partyOf(ids, who),
        element,
        state,
        weak: over.weak ?? false,
        for: await Promise.all(e(supporting).map((name) => inOffice(ids, name))),
        against: await Promise.all(e(over.against ?? []).map((name) => inOffice(ids, name))),
        lookedAgainst: over.looked ?? (over.against ?? []).length > 0,
      },
      words: { reason: over.reason ?? null },
    }),
  );

const larkanBoard: readonly Setting[] = [
  ['SE.BRB.4.1a.MEANS.2', 'supported', [7, 9]],
  ['SE.BRB.4.1a.MEANS.3', 'nothing-yet', []],
  ['SE.BRB.4.1a.ACT.4', 'supported', [1, 4]],
  ['SE.BRB.4.1a.ACT.5', 'supported', [12, 10]],
  [
    'SE.BRB.4.1a.MENS.2',
    'supported',
    [7, 14],
    {
      weak: true,
      reason: 'E07 är från den 2 augusti 2025, innan hon kom. E14 visar ett mönster, i ett annat ärende som lades ned.',
    },
  ],
  ['SE.BRB.4.1b.MEANS.2', 'supported', [7, 9]],
  ['SE.BRB.4.1b.MEANS.3', 'supported', [3, 4, 9]],
  ['SE.BRB.4.1b.FORM.2', 'supported', [5, 6, 8, 12, 17], { against: [2] }],
  ['SE.BRB.4.1b.FORM.1', 'supported', [3, 4, 11, 13], { against: [15] }],
  ['SE.BRB.4.1b.LINK.1', 'supported', [7, 10], { looked: true }],
  ['SE.BRB.4.1b.AGG.1', 'supported', [1, 14]],
  ['SE.BRB.4.1b.AGG.2', 'supported', [8, 17]],
];
const svalanBoard: readonly Setting[] = [
  ['SE.BRB.4.1b.MEANS.3', 'supported', [3, 4, 9]],
  ['SE.BRB.4.1b.FORM.2', 'supported', [5, 6, 12, 11], { against: [2] }],
  ['SE.BRB.4.1b.LINK.1', 'supported', [11, 13], { looked: true }],
];
const sparvenBoard: readonly Setting[] = [
  ['SE.BRB.4.1b.MEANS.5', 'supported', [1, 11]],
  ['SE.BRB.4.1b.FORM.2', 'supported', [5, 12], { against: [2] }],
  ['SE.BRB.4.1b.LINK.1', 'supported', [12], { weak: true, looked: true }],
];

/** How the prosecutor has set each element, before final service. */
export const boardSteps: readonly DemoStep[] = [
  ...larkanBoard.map((setting, at) => set('masar-larkan', '2026-10-06', at * 4, setting)),
  ...svalanBoard.map((setting, at) => set('masar-svalan', '2026-10-06', 60 + at * 4, setting)),
  ...sparvenBoard.map((setting, at) => set('masar-sparven', '2026-10-06', 80 + at * 4, setting)),
];
