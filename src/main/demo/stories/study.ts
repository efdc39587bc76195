import type { DemoStep } from '../step.ts';

/** The study of the demo: its short name in every agency, and the name of its newest release. */
const study = 'where-cases-are-lost';

/** Who answers for what leaves each agency, in the order of their decisions. Everything that is given is invented. */
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
      purpose: 'PÅHITTAT. Studien av var ärenden faller bort, tredje utgåvan.',
    }),
  }),
);

/** Six invented lists of three years, so that a visitor of the demo can let the calculation go on and watch it. */
const lists = `polis,stödboende,fackförbund,migration,skatt,ideell jour,count
1,0,0,0,0,0,118
0,1,0,0,0,0,92
0,0,1,0,0,0,74
0,0,0,1,0,0,131
0,0,0,0,1,0,49
0,0,0,0,0,1,66
1,1,0,0,0,0,21
1,0,1,0,0,0,9
1,0,0,1,0,0,17
1,0,0,0,1,0,8
1,0,0,0,0,1,6
0,1,1,0,0,0,12
0,1,0,1,0,0,14
0,1,0,0,0,1,19
0,0,1,1,0,0,8
0,0,1,0,0,1,7
0,0,0,1,1,0,9
1,1,0,1,0,0,7
1,1,0,0,0,1,6
0,1,1,0,0,1,5
`;

const estimate = (name: string, at: string, verb: string, input: object, about: boolean): DemoStep => ({
  name,
  persona: 'ana',
  at,
  verb,
  params: ({ thing }) => (about ? { id: thing('study-estimate') } : {}),
  input: ({ thing }) => (about ? {} : { estimate: thing('study-estimate'), ...input }),
});

/** Contributions of eight agencies, and the release that Ana froze and Siv signed. */
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
  estimate(
    'study-estimate',
    '2026-11-16T10:00:00+01:00',
    'study.begin-estimate',
    { name: 'Sex påhittade listor 2023–2025', table: lists, methods: null, replicates: 1000, seed: 1 },
    false,
  ),
  estimate('study-estimate-paused', '2026-11-16T10:00:30+01:00', 'study.pause-estimate', {}, true),
];
