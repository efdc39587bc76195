import { awarenessQuestions, awarenessRounds } from '../invented-awareness.ts';
import type { DemoStep } from '../step.ts';

const strata = [
  { id: 'part-1', kind: 'work-environment', people: 60, name: 'Arbetsmiljöverket, påhittade region Öst' },
  { id: 'part-2', kind: 'police', people: 90, name: 'Polisen, påhittade region Öst' },
  { id: 'part-3', kind: 'migration', people: 57, name: 'Migrationsverket, påhittade enheter' },
  { id: 'part-4', kind: 'prosecution', people: 9, name: 'Åklagarmyndigheten, påhittad kammare' },
  { id: 'part-5', kind: 'economic-crime', people: 8, name: 'Ekobrottsmyndigheten, påhittad enhet' },
].map((part) => ({ ...part, take: null, units: [] }));

/** A round from its first act to its last: created, framed, drawn, opened, everyone invited, closed. */
function round(
  which: keyof typeof awarenessRounds,
  of: {
    readonly title: string;
    readonly closesOn: string;
    readonly days: readonly string[];
    readonly repeats: boolean;
  },
): readonly DemoStep[] {
  const { step, at } = awarenessRounds[which];
  const about: DemoStep['params'] = ({ thing }) => ({ id: thing(step) });
  const [framed = '', opened = '', closed = ''] = of.days;
  const minute = (day: string, number: number): string =>
    `${day.slice(0, 14)}${String(number).padStart(2, '0')}${day.slice(16)}`;
  return [
    {
      ...{ name: step, persona: 'nora', at, verb: 'survey.create', params: () => ({}) },
      input: ({ thing }) => ({
        survey: thing(step),
        title: of.title,
        aim: 'Se vad som behöver läras ut, och om det har hjälpt. Allt är påhittat.',
        method: 'census',
        closesOn: of.closesOn,
        repeats: of.repeats ? thing(awarenessRounds.baseline.step) : null,
      }),
    },
    {
      ...{ name: `${step}-frame`, persona: 'nora', at: framed, verb: 'survey.frame', params: about },
      input: () => ({ asOf: framed.slice(0, 10), leftOut: 'Vikarier kortare än tre månader', strata }),
    },
    ...(of.repeats
      ? []
      : [
          {
            ...{ name: `${step}-questions`, persona: 'nora', at: minute(framed, 20), verb: 'survey.questions' },
            params: about,
            input: () => ({ ids: awarenessQuestions, main: 'QB-05' }),
          },
        ]),
    {
      ...{ name: `${step}-draw`, persona: 'nora', at: minute(framed, 30), verb: 'survey.draw', params: about },
      input: () => ({}),
    },
    {
      ...{ name: `${step}-open`, persona: 'nora', at: opened, verb: 'survey.open', params: about },
      input: () => ({}),
    },
    ...strata.map(
      ({ id, people }, place): DemoStep => ({
        ...{ name: `${step}-invite-${place + 1}`, persona: 'nora', at: minute(opened, 10 + place) },
        ...{ verb: 'survey.invite', params: about },
        input: () => ({
          ...{ stratum: id, unit: null, language: 'sv' },
          addresses: Array.from({ length: people }, (_, person) => `paahittad-${place}-${person}@enkat.example`),
        }),
      }),
    ),
    {
      ...{ name: `${step}-close`, persona: 'nora', at: closed, verb: 'survey.close', params: about },
      input: () => ({ why: null }),
    },
  ];
}

const link = 'awareness-link';

/** What authorities know: a baseline and a repeat that have ended, and an open survey by a link. Everything in them is invented. */
export const awarenessSteps: readonly DemoStep[] = [
  ...round('baseline', {
    ...{ title: 'Vad vi vet, våren 2026', closesOn: '2026-05-08', repeats: false },
    days: ['2026-04-13T10:00:00+02:00', '2026-04-14T09:00:00+02:00', '2026-05-11T09:00:00+02:00'],
  }),
  ...round('repeat', {
    ...{ title: 'Vad vi vet, hösten 2026', closesOn: '2026-10-16', repeats: true },
    days: ['2026-09-21T10:00:00+02:00', '2026-09-22T09:00:00+02:00', '2026-10-19T09:00:00+02:00'],
  }),
  {
    ...{ name: link, persona: 'nora', at: '2026-11-17T09:00:00+01:00', verb: 'survey.create', params: () => ({}) },
    input: ({ thing }) => ({
      survey: thing(link),
      title: 'Efter konferensen',
      aim: 'Se vilka frågor deltagarna var osäkra på.',
      method: 'open-link',
      closesOn: '2026-12-11',
      repeats: null,
    }),
  },
  {
    ...{ name: `${link}-questions`, persona: 'nora', at: '2026-11-17T09:10:00+01:00', verb: 'survey.questions' },
    params: ({ thing }) => ({ id: thing(link) }),
    input: () => ({ ids: ['QB-01', 'QB-04', 'QB-05'], main: 'QB-05' }),
  },
  {
    ...{ name: `${link}-open`, persona: 'nora', at: '2026-11-17T09:20:00+01:00', verb: 'survey.open' },
    params: ({ thing }) => ({ id: thing(link) }),
    input: () => ({}),
  },
];
