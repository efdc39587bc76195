import type { DemoStep } from '../step.ts';

/* A workshop that is over, and one that is to come. Everyone in them is invented, and so is every place. */

export const riga = 'riga-workshop';
export const vilnius = 'vilnius-workshop';

type InventedParticipant = {
  readonly key: string;
  readonly name: string;
  readonly worksAt: string;
  readonly country: string;
  readonly language: 'sv' | 'en';
  readonly came: boolean;
  /** What they wrote, and what they answered after three and six months. */
  readonly monday?: string;
  readonly after3?: 'done' | 'too-early' | 'not-started';
  readonly after6?: 'lasts' | 'fell-back' | 'no-effect';
};

export const rigaPeople: readonly InventedParticipant[] = [
  {
    ...{ key: 'p1', name: 'Anna Provsson', worksAt: 'police', country: 'SE', language: 'sv', came: true },
    monday: 'Jag bokar tolken före kontrollen, inte från bilen.',
    ...{ after3: 'done', after6: 'lasts' },
  },
  {
    ...{ key: 'p2', name: 'Vita Paraugs', worksAt: 'police', country: 'LV', language: 'en', came: true },
    monday: 'I ask for an early hearing the day I hear of a flight.',
    ...{ after3: 'too-early', after6: 'lasts' },
  },
  {
    ...{ key: 'p3', name: 'Ella Esimerkki', worksAt: 'work-environment', country: 'FI', language: 'en', came: true },
    monday: 'The card to everyone on site, the manager too.',
    ...{ after3: 'done', after6: 'fell-back' },
  },
  {
    ...{ key: 'p4', name: 'Jonas Pavyzdys', worksAt: 'work-environment', country: 'LT', language: 'en', came: true },
    monday: 'I call the coordinator before we go in.',
    ...{ after3: 'done', after6: 'no-effect' },
  },
  {
    ...{ key: 'p5', name: 'Bo Provgren', worksAt: 'social-services', country: 'SE', language: 'sv', came: true },
    monday: 'Jag frågar efter boendet vid varje besök.',
    after3: 'not-started',
  },
  { key: 'p6', name: 'Mari Näidis', worksAt: 'police', country: 'EE', language: 'en', came: false },
];

export const vilniusPeople: readonly InventedParticipant[] = [
  { key: 'v1', name: 'Rasa Pavyzdė', worksAt: 'union', country: 'LT', language: 'en', came: false },
  { key: 'v2', name: 'Kalle Provberg', worksAt: 'work-environment', country: 'SE', language: 'sv', came: false },
  { key: 'v3', name: 'Piret Näidis', worksAt: 'prosecution', country: 'EE', language: 'en', came: false },
];

const mail = (key: string): string => `${key}@deltagare.example`;

const inviting = (event: string, people: readonly InventedParticipant[], at: string): DemoStep => ({
  name: `${event}-invited`,
  persona: 'nora',
  at,
  verb: 'event.invite',
  params: (ids) => ({ id: ids.thing(event) }),
  input: (ids) => ({
    people: people.map(({ key, name, worksAt, country, language }) => ({
      participant: ids.thing(event, key),
      ...{ name, mail: mail(key), organisation: null, worksAt, country, language },
    })),
  }),
});

export const eventSteps: readonly DemoStep[] = [
  {
    name: riga,
    persona: 'nora',
    at: '2026-03-02T09:00:00+01:00',
    verb: 'event.create',
    params: () => ({}),
    input: (ids) => ({
      event: ids.thing(riga),
      ...{ kind: 'workshop', programme: ids.thing('programme'), obstacle: 'OB-C07' },
      title: 'Från första indikator till första förhör',
      about: 'Vi går igenom två påhittade ärenden, steg för steg, och vad som hade kunnat säkras i tid.',
      ...{ country: 'LV', isOnline: false },
      place: 'Paraugu zāle, Izdomāta iela 5, Riga',
      travel: 'Programmet betalar resa, en natt och måltider. Skicka in kvitton senast den 30 juni.',
      hosts: 'En påhittad inspektion i Riga',
      ...{ from: '2026-05-12', to: '2026-05-13', starts: '12:00', ends: '13:00', answerBy: '2026-04-03' },
      opens: 'invited',
      interpretation: 'Lettiska, litauiska och estniska',
      contact: 'Nora, nora@cape.example',
      agenda: [
        { day: '2026-05-12', from: '13:00', to: '17:00', what: 'Två ärenden, steg för steg', who: 'Nora' },
        { day: '2026-05-13', from: '09:00', to: '12:00', what: 'Övning i blandade lag', who: 'Tova' },
      ],
      seats: [
        { worksAt: 'police', country: 'any', seats: 3 },
        { worksAt: 'work-environment', country: 'any', seats: 2 },
        { worksAt: 'any', country: 'any', seats: 2 },
      ],
    }),
  },
  inviting(riga, rigaPeople, '2026-03-02T09:20:00+01:00'),
  ...rigaPeople.map(
    ({ key, came }, at): DemoStep => ({
      name: `${riga}-door-${key}`,
      persona: 'nora',
      at: `2026-05-12T12:0${at}:00+02:00`,
      verb: 'event.attend',
      params: (ids) => ({ id: ids.thing(riga) }),
      input: (ids) => ({ participant: ids.thing(riga, key), came }),
    }),
  ),
  {
    name: vilnius,
    persona: 'nora',
    at: '2026-11-02T10:00:00+01:00',
    verb: 'event.create',
    params: () => ({}),
    input: (ids) => ({
      event: ids.thing(vilnius),
      ...{ kind: 'workshop', programme: ids.thing('programme'), obstacle: 'OB-E04' },
      title: 'Lön över gränsen',
      about: 'Hur ett krav som ställs i ett land betalas i ett annat.',
      ...{ country: 'LT', isOnline: true },
      place: 'Pavyzdžio salė, Išgalvota gatvė 5, Vilnius',
      travel: 'Programmet betalar resa, en natt och måltider.',
      hosts: 'En påhittad inspektion i Vilnius',
      ...{ from: '2026-12-09', to: '2026-12-10', starts: '12:00', ends: '13:00', answerBy: '2026-12-02' },
      opens: 'by-page',
      interpretation: 'Litauiska',
      contact: 'Nora, nora@cape.example',
      agenda: [
        { day: '2026-12-09', from: '13:00', to: '17:00', what: 'Två krav, steg för steg', who: 'Nora' },
        { day: '2026-12-10', from: '09:00', to: '13:00', what: 'Övning i blandade lag', who: 'Tova' },
      ],
      seats: [
        { worksAt: 'union', country: 'any', seats: 4 },
        { worksAt: 'any', country: 'any', seats: 8 },
      ],
    }),
  },
  inviting(vilnius, vilniusPeople, '2026-11-02T10:20:00+01:00'),
];
