import type { HandOver } from '../../../domains/suspicions/acts/hand-over.ts';
import type { DemoStep } from '../step.ts';

type DemoHandOver = Omit<HandOver, 'act' | 'suspicion' | 'weighing' | 'visit'>;

const nobodyKnows = { bed: 'unknown', injury: 'unknown', children: 'unknown', threat: 'unknown' } as const;

const treMasar = {
  name: 'Tre Måsar Krog AB',
  organisationNumber: '559911-2200',
  street: 'Hamngatan 3',
  municipality: 'Vadsund',
};

/** Nothing of a person: what a consultation holds besides its workplace and its signs. */
const nobody = {
  about: 'consultation',
  called: null,
  consent: 'not-asked',
  tonight: nobodyKnows,
  interpreter: null,
  contact: null,
} as const;

/** `seenIn` is the step by which the visit was begun in which it was seen. */
const handOver = (name: string, persona: string, at: string, told: DemoHandOver, seenIn?: string): DemoStep => ({
  name,
  persona,
  at,
  verb: 'suspicion.hand-over',
  params: () => ({}),
  input: (ids) => ({
    suspicion: ids.thing(name),
    weighing: null,
    ...told,
    ...(seenIn === undefined ? {} : { visit: ids.thing(seenIn, 'visit') }),
  }),
});

const acknowledge = (name: string, persona: string, at: string, of: string): DemoStep => ({
  name,
  persona,
  at,
  verb: 'suspicion.acknowledge',
  params: async (ids) => ({ id: await ids.stream(of) }),
  input: () => ({}),
});

const close = (
  name: string,
  at: string,
  of: string,
  ending: { outcome: string; reason: string; count: number; note: string | null },
): DemoStep => ({
  name,
  persona: 'karin',
  at,
  verb: 'suspicion.close',
  params: async (ids) => ({ id: await ids.stream(of) }),
  input: () => ending,
});

/**
 * What was handed over in the stories: Lärkan, Svalan and Sparven on the evening of Tre Måsar; Blänk, the honest no; and
 * Staren, whom no unit has taken. Everything is invented; the firms' registration numbers fail their check digit.
 */
export const suspicionSteps: readonly DemoStep[] = [
  handOver(
    'larkan-to-coordinator',
    'ines',
    '2026-02-05T20:12:00+01:00',
    {
      facts: {
        about: 'person',
        called: 'Lärkan',
        consent: 'yes',
        sector: 'restaurant',
        workplace: treMasar,
        people: { known: 'counted', number: 3 },
        signs: [
          { code: 'INS-C02', known: ['seen'] },
          { code: 'INS-C03', known: ['seen'] },
          { code: 'INS-F05', known: ['seen'] },
          { code: 'INS-I01', known: ['seen'] },
        ],
        tonight: { bed: 'yes', injury: 'no', children: 'no', threat: 'unknown' },
        interpreter: 'uz',
        contact: { weekdays: [7], from: '13:00', to: '15:00' },
      },
      narrative: 'Fyra sängar över köket 18.41. Chefen vill tolka 18.58. Tre pass i en låda på kontoret 19.05.',
      reach: 'Hennes egen telefon, söndagar 13 till 15. Säg att det gäller svenskkursen. Skicka inga sms.',
      toUnit: 51,
      purpose:
        'Hon har samtyckt till kontakt med samordnaren, ingen annan. Hon behöver en säng i natt och någon som är ansvarig.',
      ground: 'se.osl-10-1-consent',
    },
    'in-ines',
  ),
  handOver(
    'svalan-consultation',
    'ines',
    '2026-02-05T20:12:30+01:00',
    {
      facts: {
        ...nobody,
        sector: 'restaurant',
        workplace: treMasar,
        people: { known: 'counted', number: 1 },
        signs: [
          { code: 'INS-C02', known: ['seen'] },
          { code: 'INS-I01', known: ['seen'] },
        ],
      },
      narrative: null,
      reach: null,
      toUnit: 51,
      purpose: 'Råd: en person tackade nej till samtal och tog kortet. Vad kan vi göra i natt?',
      ground: 'se.consultation-without-person',
    },
    'in-ines',
  ),
  acknowledge('larkan-taken', 'karin', '2026-02-05T20:31:00+01:00', 'larkan-to-coordinator@51'),
  acknowledge('svalan-taken', 'karin', '2026-02-05T20:31:30+01:00', 'svalan-consultation@51'),
  close('svalan-advice', '2026-02-06T09:16:00+01:00', 'svalan-consultation@51', {
    outcome: 'consultation',
    reason: 'advice-given',
    count: 1,
    note: 'Personen ringde själv numret på kortet 09.15 och samtyckte till kontakt med samordnaren.',
  }),
  close('larkan-to-case', '2026-02-06T09:30:00+01:00', 'larkan-to-coordinator@51', {
    outcome: 'case',
    reason: 'case-opened',
    count: 3,
    note: null,
  }),
  handOver(
    'blank-consultation',
    'ines',
    '2026-09-14T15:55:00+02:00',
    {
      facts: {
        ...nobody,
        sector: 'car-wash',
        workplace: {
          name: 'Blänk',
          organisationNumber: '559922-3300',
          street: 'Verkstadsgatan 8',
          municipality: 'Vadsund',
        },
        people: { known: 'counted', number: 2 },
        signs: [
          { code: 'INS-C03', known: ['seen'] },
          { code: 'INS-C04', known: ['seen'] },
          { code: 'INS-C08', known: ['seen'] },
          { code: 'INS-H01', known: ['said'] },
        ],
      },
      narrative: null,
      reach: null,
      toUnit: 51,
      purpose: 'Råd: är det här något ni ser på samma sätt? De säger att de driver firman tillsammans.',
      ground: 'se.consultation-without-person',
    },
    'in-blank',
  ),
  acknowledge('blank-taken', 'karin', '2026-09-14T16:20:00+02:00', 'blank-consultation@51'),
  close('blank-ended', '2026-09-22T14:10:00+02:00', 'blank-consultation@51', {
    outcome: 'consultation',
    reason: 'nothing-to-it',
    count: 0,
    note: 'Bröder och delägare, egna nycklar, egna konton. Se beslutet samma dag.',
  }),
  handOver('staren-to-coordinator', 'tage', '2026-11-20T16:20:00+01:00', {
    facts: {
      about: 'person',
      called: 'Staren',
      consent: 'yes',
      sector: 'cleaning',
      workplace: { name: 'Blank & Blå', organisationNumber: '559933-4400', street: null, municipality: 'Vadsund' },
      people: { known: 'unknown', number: null },
      signs: [
        { code: 'INS-F05', known: ['seen'] },
        { code: 'INS-I01', known: ['said'] },
        { code: 'INS-P08', known: ['document'] },
      ],
      tonight: { bed: 'no', injury: 'no', children: 'unknown', threat: 'unknown' },
      interpreter: null,
      contact: { weekdays: [2], from: '12:00', to: '13:00' },
    },
    narrative:
      'Lönelistan visar samma belopp för alla, varje månad. Staren vill inte tala när förmannen är nära och säger att någon annan har passet.',
    reach: 'Ring numret som jag har skickat med, bara tisdagar 12 till 13. Säg att det gäller kursen i svenska.',
    toUnit: 51,
    purpose: 'Staren vill att någon som kan hjälpa ringer. Ingen på jobbet får veta det.',
    ground: 'se.osl-10-1-consent',
  }),
];
