import type { DemoStep } from '../step.ts';

/** The study of the demo: its short name in every house, and the name of its newest release. */
const study = 'where-cases-are-lost';

/** Who answers for what leaves each house, in the order of their decisions. Everything that is given is invented. */
const leads = [
  { persona: 'ulf', at: '2026-10-28T10:20:00+01:00' },
  { persona: 'petra', at: '2026-10-28T13:05:00+01:00' },
  { persona: 'ivar', at: '2026-10-28T15:40:00+01:00' },
  { persona: 'ines', at: '2026-10-29T08:45:00+01:00' },
  { persona: 'tage', at: '2026-10-29T09:30:00+01:00' },
  { persona: 'maja', at: '2026-10-29T11:10:00+01:00' },
  { persona: 'linus', at: '2026-10-29T14:25:00+01:00' },
  { persona: 'nora', at: '2026-10-30T09:15:00+01:00' },
] as const;

const contributions = leads.map(
  ({ persona, at }): DemoStep => ({
    name: `study-rows-of-${persona}`,
    persona,
    at,
    verb: 'study.contribute',
    params: () => ({}),
    input: ({ thing }) => ({
      contribution: thing(`study-rows-of-${persona}`),
      study,
      ethics: null,
      ground: 'se.study-under-pseudonym',
      purpose: 'PÅHITTAT. Studien av var ärenden går förlorade, tredje utgåvan.',
    }),
  }),
);

/** Contributions of eight houses, and the release that Ana froze and Siv signed. */
export const studySteps: readonly DemoStep[] = [
  ...contributions,
  {
    name: 'study-release-3',
    persona: 'ana',
    at: '2026-11-02T09:30:00+01:00',
    verb: 'study.release',
    params: () => ({}),
    input: ({ thing }) => ({ release: thing('study-release-3'), study, name: '2026:3' }),
  },
  {
    name: 'study-release-3-signed',
    persona: 'siv',
    at: '2026-11-02T14:10:00+01:00',
    verb: 'study.sign',
    params: ({ thing }) => ({ id: thing('study-release-3') }),
    input: () => ({}),
  },
];
