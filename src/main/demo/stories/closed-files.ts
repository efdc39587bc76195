import { type Coding, nameOfDrawn, type PlanAsked, samplingPlan } from '../../../domains/study/public.ts';
import type { DemoStep } from '../step.ts';
import { drawn, readings } from './closed-file-readings.ts';

/**
 * Story A, *Måsvik* 2021: the same employer, dropped. A relative interpreted, counsel came afterwards, no reflection period was
 * offered, nothing was preserved before she flew; closed after 264 days. Both readers find the same.
 */
const masvik: Coding = {
  began: '2021-03-11',
  ended: '2021-11-30',
  stage: 'investigation',
  exit: 'closed',
  reason: 'RC08',
  steps: ['till-log', 'bank', 'agi', 'co-workers', 'housing', 'foreign-request'],
  obstacles: [
    { code: 'OB-B03', page: 14 },
    { code: 'OB-B05', page: 19 },
    { code: 'OB-B06', page: 22 },
    { code: 'OB-B09', page: 41 },
  ],
  county: 'SE-E',
  sector: 'restaurant',
};

/** So many files are read, Måsvik among them. */
const count = 200;
/** How many files at the end of the list still wait for a third decision, so that a visitor can make one. */
const leftOpen = 8;

/** The invented lists of closed files from which was drawn, a stratum for each year. How many each holds is invented, too. */
const asked: PlanAsked = {
  name: 'Avslutade ärenden 2019–2024 (PÅHITTAT)',
  seed: 20_260_911,
  allocation: 'proportional',
  toRead: 210,
  leastEach: 20,
  reserve: 10,
  strata: [412, 388, 436, 501, 547, 598].map((size, place) => ({
    code: `F${'ABCDEF'[place]}`,
    year: 2019 + place,
    group: 'avslutade ärenden',
    size,
    expected: null,
  })),
};

type ClosedFile = { readonly name: string; readonly first: Coding; readonly second: Coding; readonly differs: boolean };

const answersOf = ({ stage, exit, reason, steps, obstacles }: Coding): string =>
  JSON.stringify([stage, exit, reason, steps, obstacles.map(({ code }) => code)]);

/** What was drawn, in the order in which it is read: one of each year in turn. */
const order = samplingPlan(asked)
  .strata.flatMap(({ code, year, drawn: numbers, toRead }) =>
    numbers.slice(0, toRead).map((number, at) => ({ name: nameOfDrawn(code, number), year, at: at / toRead })),
  )
  .sort((a, b) => a.at - b.at || a.year - b.year)
  .slice(0, count - 1);

const files: readonly ClosedFile[] = order.map(({ name, year }, place) => {
  const isHard = drawn(100, place, 'hard') < 17 || place >= order.length - leftOpen;
  const { first, second } = readings(place + 2, year, isHard);
  return { name, first, second, differs: answersOf(first) !== answersOf(second) };
});

/** Both readers keep a sheet, and take it in at the end of each week: forty files at a time. */
const atOnce = 40;
const sheets = Array.from({ length: Math.ceil(files.length / atOnce) }, (_, week) => week);
const dayOf = (week: number, day: number): string =>
  new Date(Date.UTC(2026, 8, 14 + week * 7 + day)).toISOString().slice(0, 10);

const sheetName = (week: number, reader: 'first' | 'second'): string => `closed-files-${reader}-${week + 1}`;
const fileIn = (place: number): string => `file ${place % atOnce}`;

function sheet(week: number, reader: 'first' | 'second', persona: string, at: string): DemoStep {
  const name = sheetName(week, reader);
  return {
    name,
    persona,
    at,
    verb: 'study.import-readings',
    params: () => ({}),
    input: ({ act, thing }) => ({
      readings: files.slice(week * atOnce, (week + 1) * atOnce).map((file, place) => ({
        act: place === 0 ? act(name) : thing(name, `reading ${place}`),
        file: thing(sheetName(week, 'first'), fileIn(place)),
        pseudonym: file.name,
        coding: file[reader],
      })),
    }),
  };
}

const decisions = files.flatMap(({ first, differs }, place): DemoStep[] => {
  if (!differs || place >= files.length - leftOpen) return [];
  const week = Math.floor(place / atOnce);
  const minute = place % atOnce;
  const at = `${dayOf(week, 8)}T${minute < 20 ? '14' : '15'}:${String(5 + (minute % 20) * 2).padStart(2, '0')}:00+02:00`;
  return [
    {
      name: `closed-file-${place + 2}-decided`,
      persona: 'ana',
      at,
      verb: 'study.resolve',
      params: ({ thing }) => ({ id: thing(sheetName(week, 'first'), fileIn(place)) }),
      input: () => ({ coding: first }),
    },
  ];
});

const readMasvik = (name: string, persona: string, at: string): DemoStep => ({
  name,
  persona,
  at,
  verb: 'study.review',
  params: () => ({}),
  input: ({ thing }) => ({ file: thing('closed-file-1'), pseudonym: 'Ö-2021-7', coding: masvik }),
});

/** A plan is drawn, Måsvik is read from the form, the others come as sheets; where readers differ, the week after decides. */
export const closedFileSteps: readonly DemoStep[] = [
  {
    name: 'closed-files-plan',
    persona: 'ana',
    at: '2026-09-11T13:20:00+02:00',
    verb: 'study.plan-sample',
    params: () => ({}),
    input: ({ thing }) => ({ plan: thing('closed-files-plan'), asked }),
  },
  readMasvik('closed-file-1', 'ana', '2026-09-14T09:05:00+02:00'),
  readMasvik('closed-file-1-second', 'siv', '2026-09-14T11:05:00+02:00'),
  ...sheets.flatMap((week) => [
    sheet(week, 'first', 'ana', `${dayOf(week, 4)}T15:40:00+02:00`),
    sheet(week, 'second', 'siv', `${dayOf(week, 7)}T10:15:00+02:00`),
  ]),
  ...decisions,
];
