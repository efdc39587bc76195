import type { Exit } from '../codes/exits.ts';
import type { Obstacle } from '../codes/obstacles.ts';
import type { Reason } from '../codes/reasons.ts';
import type { Chain, Stage } from '../codes/stages.ts';
import type { Quantiles, Weighted } from './random.ts';

/** What can happen next to a person at a stage: on to a stage (perhaps past one), out by an exit, or nothing. */
export type NextStep =
  | { readonly to: Stage; readonly after: Quantiles }
  | { readonly exit: Exit; readonly reason?: Reason; readonly after: Quantiles; readonly hindered?: Weighted<Obstacle> }
  | 'nothing';

const days = {
  soon: [0, 1, 3, 9, 21, 60, 180],
  weeks: [1, 5, 14, 30, 60, 120, 300],
  months: [14, 40, 75, 130, 210, 330, 600],
  year: [40, 110, 170, 231, 330, 450, 800],
  court: [20, 60, 100, 143, 200, 300, 500],
} as const satisfies Record<string, Quantiles>;

const system: Weighted<Obstacle> = [
  ['OB-G01', 2],
  ['OB-G02', 1],
  ['OB-G03', 2],
  ['OB-G04', 3],
];
const unseen: Weighted<Obstacle> = [
  ['OB-A01', 16],
  ['OB-A02', 34],
  ['OB-A03', 38],
  ['OB-A04', 22],
  ['OB-A07', 14],
  ['OB-A08', 7],
  ...system,
];
const afraid: Weighted<Obstacle> = [
  ['OB-A05', 40],
  ['OB-A06', 16],
  ['OB-B04', 14],
  ['OB-B10', 22],
  ['OB-B11', 7],
  ['OB-A07', 8],
];
const gone: Weighted<Obstacle> = [
  ['OB-B09', 36],
  ['OB-B08', 12],
  ['OB-B06', 14],
  ['OB-B02', 9],
  ['OB-B03', 8],
];
const filed: Weighted<Obstacle> = [
  ['OB-C01', 18],
  ['OB-C04', 34],
  ['OB-C06', 20],
  ['OB-C14', 6],
  ['OB-C13', 14],
  ['OB-C03', 8],
  ...system,
];
const proof: Weighted<Obstacle> = [
  ['OB-C05', 26],
  ['OB-C07', 22],
  ['OB-C08', 34],
  ['OB-C09', 16],
  ['OB-C10', 20],
  ['OB-C11', 12],
  ['OB-C12', 13],
  ['OB-C06', 18],
  ['OB-B03', 10],
  ['OB-B05', 12],
  ['OB-B09', 16],
  ['OB-D01', 12],
];
const lesser: Weighted<Obstacle> = [
  ['OB-C02', 34],
  ['OB-C03', 22],
  ['OB-C01', 14],
  ['OB-D04', 8],
];
const charging: Weighted<Obstacle> = [
  ['OB-D01', 26],
  ['OB-D02', 18],
  ['OB-D03', 16],
  ['OB-D04', 12],
  ['OB-D05', 15],
  ['OB-D06', 9],
  ['OB-D07', 11],
];
const court: Weighted<Obstacle> = [
  ['OB-E01', 20],
  ['OB-E02', 24],
  ['OB-E03', 14],
  ['OB-E04', 16],
  ['OB-E05', 10],
  ['OB-E06', 12],
  ['OB-E07', 14],
  ['OB-E08', 6],
  ['OB-E09', 8],
];
const protectionGaps: Weighted<Obstacle> = [
  ['OB-B01', 20],
  ['OB-B02', 10],
  ['OB-B04', 16],
  ['OB-B06', 24],
  ['OB-B07', 14],
  ['OB-B08', 18],
  ['OB-A04', 10],
  ...system,
];
const money: Weighted<Obstacle> = [
  ['OB-F01', 26],
  ['OB-F02', 24],
  ['OB-F03', 22],
  ['OB-F04', 14],
  ['OB-D05', 8],
];

type Steps = Weighted<NextStep>;

/** The invented chances of each next step, by chain and stage. They add up to 100 where they can be read so. */
export const stepsFrom: Readonly<Record<Chain, Partial<Record<Stage, Steps>>>> = {
  criminal: {
    suspicion: [
      [{ to: 'report', after: days.soon }, 54],
      [{ to: 'investigation', after: days.weeks }, 2],
      [{ exit: 'not-passed-on', after: days.months, hindered: unseen }, 19],
      [{ exit: 'withdrew', after: days.weeks, hindered: afraid }, 7],
      [{ exit: 'left-country', after: days.months, hindered: gone }, 5],
      [{ exit: 'contact-lost', after: days.months, hindered: gone }, 3],
      [{ exit: 'unfounded', after: days.weeks }, 5],
      ['nothing', 5],
    ],
    report: [
      [{ to: 'investigation', after: days.weeks }, 74],
      [{ exit: 'not-opened', reason: 'RC01', after: days.weeks, hindered: filed }, 9],
      [{ exit: 'not-opened', reason: 'RC02', after: days.weeks, hindered: filed }, 5],
      [{ exit: 'not-opened', reason: 'RC03', after: days.weeks, hindered: filed }, 3],
      [{ exit: 'not-opened', reason: 'RC09', after: days.weeks, hindered: filed }, 1],
      [{ exit: 'reclassified', reason: 'RC12', after: days.weeks, hindered: lesser }, 4],
      ['nothing', 4],
    ],
    investigation: [
      [{ to: 'charge', after: days.year }, 15],
      [{ exit: 'closed', reason: 'RC04', after: days.months, hindered: proof }, 24],
      [{ exit: 'closed', reason: 'RC05', after: days.months, hindered: lesser }, 5],
      [{ exit: 'closed', reason: 'RC06', after: days.months, hindered: proof }, 8],
      [{ exit: 'closed', reason: 'RC07', after: days.months, hindered: proof }, 6],
      [{ exit: 'withdrew', reason: 'RC08', after: days.months, hindered: afraid }, 7],
      [{ exit: 'left-country', reason: 'RC08', after: days.months, hindered: gone }, 7],
      [{ exit: 'contact-lost', reason: 'RC08', after: days.months, hindered: gone }, 3],
      [{ exit: 'closed', reason: 'RC10', after: days.months, hindered: proof }, 1.5],
      [{ exit: 'closed', reason: 'RC11', after: days.year, hindered: proof }, 1],
      [{ exit: 'closed', reason: 'RC13', after: days.year, hindered: charging }, 6],
      [{ exit: 'reclassified', reason: 'RC12', after: days.months, hindered: lesser }, 5],
      [{ exit: 'waived', reason: 'RC14', after: days.year }, 0.7],
      [{ exit: 'handed-abroad', reason: 'RC16', after: days.months }, 1],
      [{ exit: 'not-pursued', reason: 'RC17', after: days.months }, 0.8],
      ['nothing', 9],
    ],
    charge: [
      [{ to: 'verdict', after: days.court }, 86],
      [{ exit: 'closed', reason: 'RC13', after: days.court, hindered: charging }, 6],
      ['nothing', 8],
    ],
  },
  protection: {
    suspicion: [
      [{ to: 'identified', after: days.soon }, 55],
      [{ exit: 'not-passed-on', after: days.months, hindered: unseen }, 13],
      [{ exit: 'withdrew', after: days.weeks, hindered: afraid }, 8],
      [{ exit: 'left-country', after: days.weeks, hindered: gone }, 7],
      [{ exit: 'unfounded', after: days.weeks }, 5],
      ['nothing', 12],
    ],
    identified: [
      [{ to: 'time-to-think', after: days.soon }, 34],
      [{ to: 'support', after: days.soon }, 33],
      [{ exit: 'refused', after: days.weeks, hindered: protectionGaps }, 9],
      [{ exit: 'withdrew', after: days.weeks, hindered: protectionGaps }, 8],
      [{ exit: 'left-country', after: days.weeks, hindered: gone }, 6],
      [{ exit: 'referred-on', after: days.weeks }, 3],
      ['nothing', 7],
    ],
    'time-to-think': [
      [{ to: 'support', after: days.soon }, 78],
      [{ exit: 'left-country', after: days.weeks, hindered: gone }, 8],
      [{ exit: 'contact-lost', after: days.weeks, hindered: protectionGaps }, 5],
      [{ exit: 'refused', after: days.weeks, hindered: protectionGaps }, 4],
      ['nothing', 5],
    ],
  },
  redress: {
    suspicion: [
      [{ to: 'claimed', after: days.weeks }, 28],
      [{ exit: 'not-passed-on', after: days.months, hindered: money }, 20],
      [{ exit: 'withdrew', after: days.months, hindered: afraid }, 11],
      [{ exit: 'left-country', after: days.months, hindered: gone }, 10],
      [{ exit: 'unfounded', after: days.weeks }, 5],
      ['nothing', 26],
    ],
    claimed: [
      [{ to: 'ordered', after: days.year }, 42],
      [{ to: 'remedy-paid', after: days.months }, 21],
      [{ exit: 'refused', after: days.months, hindered: money }, 12],
      [{ exit: 'withdrew', after: days.months, hindered: afraid }, 9],
      [{ exit: 'handed-abroad', after: days.months }, 2],
      ['nothing', 14],
    ],
    ordered: [
      [{ to: 'remedy-paid', after: days.months }, 46],
      [{ exit: 'not-recovered', after: days.year, hindered: money }, 36],
      ['nothing', 18],
    ],
  },
};

export type Outcome = { readonly exit: Exit; readonly hindered?: Weighted<Obstacle> } | 'not-told';

/** How the last stage ends. */
export const outcomesOf: Readonly<Partial<Record<Stage, Weighted<Outcome>>>> = {
  verdict: [
    [{ exit: 'convicted' }, 48],
    [{ exit: 'convicted-lesser', hindered: court }, 23],
    [{ exit: 'acquitted', hindered: court }, 29],
  ],
  support: [
    [{ exit: 'completed' }, 46],
    [{ exit: 'stopped', hindered: protectionGaps }, 21],
    ['not-told', 33],
  ],
  'remedy-paid': [
    [{ exit: 'paid-in-full' }, 41],
    [{ exit: 'paid-in-part', hindered: money }, 59],
  ],
};

/** How many obstacles are coded where a path breaks off (INVENTED). One in seven has none: it was not recorded. */
export const obstacleCounts: Weighted<number> = [
  [0, 14],
  [1, 38],
  [2, 33],
  [3, 15],
];
