import type { DemoIds, DemoStep } from '../step.ts';

const programme = async (ids: DemoIds) => ({ id: await ids.stream('programme') });

/** One entry on the running programme. */
const entry = (
  name: string,
  at: string,
  verb: string,
  input: (ids: DemoIds) => object,
  persona = 'nora',
): DemoStep => ({ name, persona, at, verb: `programme.${verb}`, params: programme, input });

const cost = (name: string, at: string, over: object): DemoStep =>
  entry(name, at, 'cost', (ids) => ({
    cost: ids.thing(name, 'cost'),
    voucher: null,
    currency: 'SEK',
    rate: null,
    receipts: [],
    ...over,
  }));

const taken = (name: string, code: string, at: string): DemoStep => ({
  name,
  persona: 'nora',
  at,
  verb: 'recommendation.take',
  params: () => ({}),
  input: (ids) => ({ recommendation: ids.thing(name), code, text: null, source: null, obstacles: [] }),
});

const stated = (name: string, of: string, at: string, over: object): DemoStep => ({
  name,
  persona: 'nora',
  at,
  verb: 'recommendation.state',
  params: async (ids) => ({ id: await ids.stream(of) }),
  input: () => ({ who: null, evidence: null, ...over }),
});

const meeting = 'programme-meeting';

/** The money, the risks, the steering group and the recommendations of the running programme. Everything in it is invented. */
export const programmeMoneySteps: readonly DemoStep[] = [
  entry('programme-terms', '2026-02-04T09:20:00+01:00', 'terms', () => ({
    tolerance: 10,
    source: 'Påhittat avtal med finansiären, punkt 7',
  })),
  cost('programme-cost-cases', '2026-03-12T10:00:00+01:00', {
    ...{ line: 'cases', on: '2026-03-02', what: 'Korta fall, första omgången', paid: 118_500_00 },
    voucher: 'V 1043',
  }),
  cost('programme-cost-travel', '2026-05-28T10:10:00+02:00', {
    ...{ line: 'travel', on: '2026-05-14', what: 'Tåg och hotell, besöket i Helsingfors', paid: 31_420_00 },
    ...{ voucher: 'V 1187', currency: 'EUR' },
    rate: { millionths: 11_120_000, on: '2026-05-14', source: 'Påhittad kurs på kontoutdraget' },
  }),
  cost('programme-cost-reading', '2026-09-10T13:00:00+02:00', {
    ...{ line: 'reading', on: '2026-08-31', what: 'Granskning av akter, etapp 1 och 2', paid: 905_000_00 },
    voucher: 'V 1290',
  }),
  entry('programme-co-funding', '2026-06-02T10:00:00+02:00', 'co-funding', (ids) => ({
    source: ids.thing('programme-co-funding', 'source'),
    who: 'Vadsunds kommun',
    kind: 'in-kind',
    promised: 60_000_00,
    received: 40_000_00,
    on: '2026-05-31',
    note: 'Lokaler och arbetstid vid två möten',
  })),
  entry('programme-forecast-cases', '2026-11-02T09:00:00+01:00', 'forecast', () => ({
    ...{ line: 'cases', remaining: 112_000_00, on: '2026-11-02', why: 'Andra omgången är beställd' },
  })),
  entry('programme-forecast-travel', '2026-11-02T09:05:00+01:00', 'forecast', () => ({
    ...{ line: 'travel', remaining: 30_000_00, on: '2026-11-02', why: 'Ett besök återstår, med tåg' },
  })),
  entry('programme-forecast-reading', '2026-11-02T09:10:00+01:00', 'forecast', () => ({
    ...{ line: 'reading', remaining: 120_000_00, on: '2026-11-02', why: 'Andra läsarens timmar under november' },
  })),
  entry('programme-explain-reading', '2026-11-03T09:00:00+01:00', 'explain', () => ({
    line: 'reading',
    why: 'Varje akt tog fyra timmar i stället för tre.',
    answer: 'Styrgruppen flyttade medel från resor.',
  })),
  entry('programme-risk-judges', '2026-03-04T09:00:00+01:00', 'risk', (ids) => ({
    risk: ids.thing('programme-risk-judges', 'risk'),
    what: 'Inga domare deltar i utbildningen',
    likelihood: 'medium',
    consequence: 'high',
    why: 'Domstolarna bestämmer själva, och inbjudan gick ut sent.',
    answer: 'Kontakt med Domstolsakademin före sommaren.',
    owner: null,
    reviewBy: '2026-12-15',
  })),
  entry('programme-risk-host', '2026-03-04T09:10:00+01:00', 'risk', (ids) => ({
    risk: ids.thing('programme-risk-host', 'risk'),
    what: 'Ett värdland ställer in ett besök',
    likelihood: 'low',
    consequence: 'medium',
    why: 'Två av tre värdar har bekräftat.',
    answer: 'Ett annat land är tillfrågat.',
    owner: null,
    reviewBy: null,
  })),
  entry('programme-risk-host-came', '2026-09-21T09:00:00+02:00', 'risk-over', (ids) => ({
    risk: ids.thing('programme-risk-host', 'risk'),
    outcome: 'happened',
    on: '2026-09-18',
    how: 'Höstens besök ställdes in två veckor före. Platserna användes i november.',
  })),
  entry(meeting, '2026-10-05T13:00:00+02:00', 'meeting', (ids) => ({
    meeting: ids.thing(meeting, 'meeting'),
    on: '2026-10-05',
    place: 'Påhittat sammanträdesrum',
    present: 'Ordförande, Jämställdhetsmyndigheten\nLedamot, Arbetsmiljöverket\nLedamot, Polismyndigheten',
  })),
  entry('programme-minutes', '2026-10-06T09:00:00+02:00', 'minutes', (ids) => ({
    meeting: ids.thing(meeting, 'meeting'),
    text: '1. Läget i programmet gicks igenom.\n2. Medel flyttas från resor till granskning av akter.\n3. Nästa möte hålls i december.',
  })),
  entry('programme-decision', '2026-10-06T09:10:00+02:00', 'decision', (ids) => ({
    decision: ids.thing('programme-decision', 'decision'),
    meeting: ids.thing(meeting, 'meeting'),
    what: '130 000 kronor flyttas från resor till granskning av akter.',
    why: 'Ett besök ställdes in, och akterna tar längre tid än planerat.',
    who: 'Noras enhet',
    due: '2026-10-31',
  })),
  entry(
    'programme-approve',
    '2026-10-08T11:00:00+02:00',
    'approve',
    (ids) => ({
      meeting: ids.thing(meeting, 'meeting'),
      version: ids.act('programme-minutes'),
      signer: null,
      copy: null,
    }),
    'nils',
  ),
  entry('programme-lesson', '2026-10-12T09:00:00+02:00', 'lesson', (ids) => ({
    lesson: ids.thing('programme-lesson', 'lesson'),
    on: '2026-09-18',
    goal: 'workshops',
    what: 'Platserna på höstens besök kunde inte fyllas om.',
    why: 'Ersättare utsågs först när besöket ställdes in.',
    instead: 'Utse en ersättare för varje plats när inbjudan går ut.',
  })),
  taken('recommendation-owner', 'R9', '2026-03-05T09:00:00+01:00'),
  stated('recommendation-owner-state', 'recommendation-owner', '2026-09-01T09:00:00+02:00', {
    ...{ state: 'carried-out', on: '2026-09-01', who: 'Samverkande myndigheter' },
    evidence: 'Påhittad rutin: varje misstanke har en mottagare som kvitterar, sedan 1 september.',
  }),
  taken('recommendation-focus', 'R4', '2026-03-05T09:10:00+01:00'),
  stated('recommendation-focus-state', 'recommendation-focus', '2026-06-15T09:00:00+02:00', {
    ...{ state: 'under-way', on: '2026-06-15', who: 'Arbetsmiljöverket' },
    evidence: 'Syfte väljs före urvalet i tre av sju regioner. Påhittat.',
  }),
];
