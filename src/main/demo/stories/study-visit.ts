import type { DemoIds, DemoStep } from '../step.ts';

const visit = 'finland-visit';
const seat = (ids: DemoIds, who: string): string => ids.thing(visit, `seat ${who}`);
/** A Monday act of a participant who went to Finland, and its outcome. */
const mondayAct = (who: string, says: string): DemoStep => ({
  name: `${visit}-monday-${who}`,
  persona: 'nora',
  at: '2026-05-18T10:30:00+02:00',
  verb: 'visit.monday-act',
  params: async (ids) => ({ id: await ids.stream(visit) }),
  input: (ids) => ({ seat: seat(ids, who), says }),
});
const check = (
  who: string,
  after: 3 | 6,
  answer: string,
  count: { done: number; of: number } | null,
  note: string | null = null,
): DemoStep => ({
  name: `${visit}-check-${who}-${after}`,
  persona: 'nora',
  at: after === 3 ? '2026-08-18T11:00:00+02:00' : '2026-11-18T11:00:00+01:00',
  verb: 'visit.check',
  params: async (ids) => ({ id: await ids.stream(visit) }),
  input: (ids) => ({ seat: seat(ids, who), after, answer, count, note }),
});

/** The study visit to Finland: its chain, its Monday acts, and what became of them. Everything in it is invented. */
export const studyVisitSteps: readonly DemoStep[] = [
  {
    name: visit,
    persona: 'nora',
    at: '2026-02-03T14:00:00+01:00',
    verb: 'visit.create',
    params: () => ({}),
    input: (ids) => ({
      visit: ids.thing(visit),
      title: 'Finland gjorde det till varje inspektörs uppgift. Vad kan vi göra på måndag, utan en ny lag?',
      obstacle: 'OB-A02',
      country: 'FI',
      place: 'Helsingfors',
      from: '2026-05-12',
      to: '2026-05-13',
      monday: '2026-05-18',
      practice:
        'Att hjälpa ett möjligt offer ingår i varje inspektörs uppgift, enligt en skriven riktlinje, efter motstånd i början. Inspektörer lämnar lönetabeller och kontaktkort på arbetarens språk.',
      supports: 'Över 2 200 kontroller 2023. Lönen var fel i nästan hälften av dem där den kontrollerades.',
      doesNotShow: 'Att fler ärenden når domstol. Utredningar i Finland tar lång tid.',
      sources:
        'Finska arbetarskyddsmyndigheten, 11 april 2024; diskrimineringsombudsmannen; HEUNI; TIP-rapporten 2023. Lästa från början av varje sida.',
      law: [
        {
          there: 'Inspektörer kontrollerar minimilön och arbetstid',
          here: 'Arbetsmiljöverket har inget uppdrag som gäller lön',
          answer: 'needs-law',
          note: null,
        },
        {
          there: 'Hjälpsystemet beslutar om intagning, och beslutet kan överklagas',
          here: 'Ingen formell identifiering utanför ett brottmål (OB-B01)',
          answer: 'needs-law',
          note: null,
        },
        {
          there: 'Inspektörer måste berätta för polisen om misstänkt människohandel',
          here: 'Vi hittade ingen sådan skyldighet för inspektörer i Sverige',
          answer: 'not-known',
          note: 'om den finns',
        },
        {
          there: 'Att hjälpa ingår i uppgiften enligt en riktlinje',
          here: 'Vi hittade ingen lag som hindrar samma riktlinje',
          answer: 'yes',
          note: null,
        },
        {
          there: 'Lönetabeller och kontaktkort lämnas på plats',
          here: 'Ingen minimilön i lag. Avtalen skiljer sig',
          answer: 'partly',
          note: 'kortet, inte tabellen',
        },
      ],
      seats: [
        { id: seat(ids, 'paula'), agency: 'police', taken: true, says: 'Paula' },
        { id: seat(ids, 'ivar'), agency: 'police', taken: true, says: 'Ivar' },
        { id: seat(ids, 'ines'), agency: 'work-environment', taken: true, says: 'Ines' },
        { id: seat(ids, 'inspector'), agency: 'work-environment', taken: true, says: 'En inspektör till' },
        { id: seat(ids, 'maja'), agency: 'migration', taken: true, says: 'Maja' },
        { id: seat(ids, 'officer'), agency: 'migration', taken: true, says: 'En handläggare till' },
        { id: seat(ids, 'sara'), agency: 'social-services', taken: true, says: 'Sara' },
        { id: seat(ids, 'empty'), agency: 'social-services', taken: false, says: 'ingen kunde täcka passet' },
      ],
    }),
  },
  mondayAct('ines', 'Alla på plats får kortet, även chefen'),
  mondayAct('paula', 'En misstanke lämnas över innan någon lämnar platsen'),
  mondayAct('maja', 'En efterkontroll slutar med en fråga till koordinatorn'),
  mondayAct('sara', 'En sängplats för män avtalas med två kommuner'),
  mondayAct('ivar', 'Förundersökningsledaren nås på ett nummer dygnet runt'),
  mondayAct('inspector', 'Frågan om bostad ställs vid varje besök'),
  mondayAct('officer', 'Samma adress i tre tillstånd granskas av en kollega'),
  check('ines', 3, 'done', { done: 19, of: 20 }),
  check('paula', 3, 'done', { done: 7, of: 9 }),
  check('maja', 3, 'too-early', null, 'Två efterkontroller'),
  check('sara', 3, 'not-started', null),
  check('ivar', 3, 'done', null),
  check('inspector', 3, 'done', { done: 12, of: 14 }),
  check('officer', 3, 'done', { done: 5, of: 6 }),
  check('ines', 6, 'lasts', { done: 41, of: 44 }),
  check('paula', 6, 'fell-back', { done: 9, of: 17 }, 'Gruppen utlånad sedan september'),
  check('maja', 6, 'no-effect', { done: 3, of: 6 }, 'Sex efterkontroller, tre frågor'),
  check('ivar', 6, 'lasts', null),
  check('inspector', 6, 'lasts', { done: 30, of: 33 }),
  check('officer', 6, 'lasts', { done: 11, of: 12 }),
];
