import type { Act } from '../../../kernel/act.ts';
import { methodsFor } from '../estimate-plan.ts';
import { foldEstimate } from '../fold.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const anAct = (over: Pick<Act, 'id' | 'type' | 'facts'> & Partial<Act>): Act => ({
  stream: uuid(9),
  version: 1,
  actor: '1',
  ownerUnit: 51,
  capacity: 'analysis',
  happenedFrom: '2026-11-24T10:00:00.000Z',
  happenedTo: null,
  precision: 'minute',
  recordedAt: '2026-11-24T10:00:00.000Z',
  device: uuid(900),
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  hasWords: false,
  ...over,
});

export const at = { country: 'SE', realm: '7' };
/** An invented plan of three lists; a test changes only what it is about. */
export const aPlan = {
  lists: ['a', 'b', 'c'],
  counts: [
    [1, 90],
    [3, 20],
  ] as [number, number][],
  methods: methodsFor(3).map(({ id }) => id),
  replicates: 200,
  seed: 1,
};
/** What is found where nothing may be said. */
export const nothingFound = {
  seen: 110,
  twice: 20,
  methods: [],
  without: [],
  gate: { verdict: 'nothing' as const, reasons: [], assumptions: [] },
  range: null,
  dots: [],
};

export type EstimateStep = 'pause' | 'resume' | 'stop' | 'finish' | `sign ${string}`;
/** The acts of an estimate, a minute apart: first that it was begun, then these. */
export const estimateActs = (...steps: EstimateStep[]): Act[] => [
  anAct({ id: uuid(1), type: 'study.begin-estimate', facts: { name: 'Invented', plan: aPlan } }),
  ...steps.map((step, place) => {
    const [what, actor = '1'] = step.split(' ');
    const minute = String(place + 1).padStart(2, '0');
    return anAct({
      id: uuid(place + 2),
      type: `study.${what}-estimate`,
      actor,
      facts: what === 'finish' ? { version: '1', found: nothingFound } : {},
      happenedFrom: `2026-11-24T10:${minute}:00.000Z`,
      recordedAt: `2026-11-24T10:${minute}:00.000Z`,
    });
  }),
];

/** An estimate as these acts have made it, and who would sign it now. */
export const anEstimate = (signer: string, ...steps: EstimateStep[]) => ({
  at,
  id: uuid(9),
  state: foldEstimate(estimateActs(...steps)),
  signer,
});
