import type { RegisterSignal } from '../../../domains/signals/acts/register.ts';
import type { DemoStep } from '../step.ts';
import { bedsOpened } from '../tips.ts';

/** One thing that an officer did with a signal. A signal that came from another agency is named after the act that sent it: `name@unit`. */
type SignalStep = { readonly name: string; readonly persona: string; readonly at: string } & (
  | {
      readonly verb: 'signal.register';
      readonly facts: RegisterSignal['facts'];
      readonly narrative: string;
      /** The act that opened the tip of which it was made. */
      readonly fromTip?: string;
      readonly happened: {
        readonly from: string;
        readonly to: string | null;
        readonly precision: 'minute' | 'hour' | 'day' | 'month';
      };
    }
  | {
      readonly verb: 'signal.correct';
      readonly signal: string;
      readonly basedOn: readonly string[];
      readonly facts: Partial<RegisterSignal['facts']>;
      readonly reason: string;
    }
  | {
      readonly verb: 'signal.pass-on';
      readonly signal: string;
      readonly toUnit: number;
      readonly facts: readonly ('channel' | 'sector' | 'workplace' | 'people' | 'signs' | 'happened' | 'narrative')[];
      readonly purpose: string;
      readonly ground: string;
      readonly weighing: { readonly interestInSharing: string; readonly interestProtected: string } | null;
    }
  | { readonly verb: 'signal.acknowledge'; readonly signal: string }
);

/**
 * The signals of the stories, as their people registered them. Everything is invented; the firms' registration numbers
 * fail their check digit.
 */
const steps: readonly SignalStep[] = [
  {
    name: 'ekudden',
    persona: 'ines',
    at: '2025-06-03T13:20:00+02:00',
    verb: 'signal.register',
    happened: { from: '2025-06-03T10:05:00+02:00', to: null, precision: 'minute' },
    facts: {
      channel: 'on-site',
      sector: 'construction',
      workplace: {
        name: 'Ekudden, UAB Žalvaris Demo',
        organisationNumber: null,
        street: 'Ekuddsvägen 1',
        municipality: 'Vadsund',
      },
      people: { known: 'counted', number: 11 },
      signs: [
        { theme: 'pay', known: ['said'] },
        { theme: 'employer', known: ['document'] },
      ],
    },
    narrative:
      'Elva utstationerade snickare säger att ingen lön har kommit sedan mars. Byggledaren visar tre led i entreprenörskedjan: Norrbygg Demo AB, Mellanled AB, UAB Žalvaris Demo.',
  },
  {
    name: 'ekudden-taken',
    persona: 'ines',
    at: '2025-06-03T13:35:00+02:00',
    verb: 'signal.acknowledge',
    signal: 'ekudden',
  },
  {
    name: 'tre-masar-beds',
    persona: 'ines',
    at: '2026-01-16T09:10:00+01:00',
    verb: 'signal.register',
    happened: { from: '2026-01-14T00:00:00+01:00', to: null, precision: 'day' },
    fromTip: bedsOpened,
    facts: {
      channel: 'tip',
      sector: 'restaurant',
      workplace: {
        name: 'Tre Måsar Krog AB',
        organisationNumber: '559911-2200',
        street: 'Hamngatan 3',
        municipality: 'Vadsund',
      },
      people: { known: 'estimated', number: 3 },
      signs: [
        { theme: 'conditions', known: ['said'] },
        { theme: 'hours', known: ['said'] },
      ],
    },
    narrative:
      'Ett tips: fyra sängar över köket, och de som arbetar i köket bor där. Samma personer städar kontor på nätterna. Tipset säger inget om namn.',
  },
  {
    name: 'tre-masar-beds-taken',
    persona: 'ines',
    at: '2026-01-16T09:25:00+01:00',
    verb: 'signal.acknowledge',
    signal: 'tre-masar-beds',
  },
  {
    name: 'five-permits',
    persona: 'maja',
    at: '2026-01-19T11:45:00+01:00',
    verb: 'signal.register',
    happened: { from: '2026-01-19T00:00:00+01:00', to: null, precision: 'day' },
    facts: {
      channel: 'permit-file',
      sector: 'restaurant',
      workplace: {
        name: 'Tre Måsar Krog AB',
        organisationNumber: '559911-2200',
        street: 'Hamngatan 3',
        municipality: 'Vadsund',
      },
      people: { known: 'counted', number: 5 },
      signs: [
        { theme: 'vulnerability', known: ['document'] },
        { theme: 'employer', known: ['document'] },
      ],
    },
    narrative:
      'Efterkontroll: fem tillstånd på tre år, alla knutna till samma arbetsgivare, alla med samma bostadsadress ovanför restaurangen.',
  },
  {
    name: 'five-permits-to-inspection',
    persona: 'maja',
    at: '2026-01-19T13:05:00+01:00',
    verb: 'signal.pass-on',
    signal: 'five-permits',
    toUnit: 11,
    facts: ['channel', 'sector', 'workplace', 'people', 'signs', 'happened'],
    purpose: 'Underlag till planering av en gemensam arbetsplatskontroll. Syftet är arbetstagarnas skydd.',
    ground: 'se.lag-2024-307.4',
    weighing: {
      interestInSharing: 'Kontrollen kan inte planeras utan uppgifterna om arbetsplatsen.',
      interestProtected: 'Inga namn lämnas; vad tillstånden gäller stannar hos oss.',
    },
  },
  {
    name: 'five-permits-taken',
    persona: 'ines',
    at: '2026-01-20T08:30:00+01:00',
    verb: 'signal.acknowledge',
    signal: 'five-permits-to-inspection@11',
  },
  {
    name: 'blank-car-wash',
    persona: 'ines',
    at: '2026-09-14T15:40:00+02:00',
    verb: 'signal.register',
    happened: { from: '2026-09-14T14:00:00+02:00', to: '2026-09-14T15:10:00+02:00', precision: 'hour' },
    facts: {
      channel: 'on-site',
      sector: 'car-wash',
      workplace: {
        name: 'Blänk',
        organisationNumber: '559922-3300',
        street: 'Verkstadsgatan 8',
        municipality: 'Vadsund',
      },
      people: { known: 'counted', number: 2 },
      signs: [
        { theme: 'conditions', known: ['seen'] },
        { theme: 'hours', known: ['said'] },
      ],
    },
    narrative:
      'Två personer arbetar i våta kläder utan ögondusch. En madrass i förrådet. De säger att de driver firman tillsammans och har egna nycklar.',
  },
  {
    name: 'blank-car-wash-taken',
    persona: 'ines',
    at: '2026-09-14T15:55:00+02:00',
    verb: 'signal.acknowledge',
    signal: 'blank-car-wash',
  },
  {
    name: 'nail-salon',
    persona: 'paula',
    at: '2026-10-13T17:25:00+02:00',
    verb: 'signal.register',
    happened: { from: '2026-10-13T15:40:00+02:00', to: null, precision: 'minute' },
    facts: {
      channel: 'on-site',
      sector: 'nail-salon',
      workplace: { name: 'Nagelrummet Demo', organisationNumber: null, street: 'Torggatan 5', municipality: 'Vadsund' },
      people: { known: 'counted', number: 4 },
      signs: [
        { theme: 'fear', known: ['seen'] },
        { theme: 'hours', known: ['said'] },
      ],
    },
    narrative:
      'Under handräckning åt en annan myndighet: fyra personer arbetar i lokalen. En av dem svarar åt alla. Två säger att de är där från öppning till stängning sex dagar i veckan.',
  },
  {
    name: 'blank-bla',
    persona: 'tage',
    at: '2026-11-20T15:55:00+01:00',
    verb: 'signal.register',
    happened: { from: '2026-11-20T13:30:00+01:00', to: null, precision: 'hour' },
    facts: {
      channel: 'on-site',
      sector: 'cleaning',
      workplace: { name: 'Blank & Blå', organisationNumber: '559933-4400', street: null, municipality: 'Vadsund' },
      people: { known: 'unknown', number: null },
      signs: [
        { theme: 'pay', known: ['document'] },
        { theme: 'fear', known: ['seen'] },
        { theme: 'documents', known: ['said'] },
      ],
    },
    narrative:
      'Lönelistan visar samma belopp för alla, varje månad. En städare vill inte tala när förmannen är nära och säger att någon annan har hennes pass. Hur många som arbetar i firman vet vi inte.',
  },
  {
    name: 'berries',
    persona: 'ines',
    at: '2026-11-23T16:05:00+01:00',
    verb: 'signal.register',
    happened: { from: '2026-08-01T00:00:00+02:00', to: '2026-08-31T00:00:00+02:00', precision: 'month' },
    facts: {
      channel: 'telephone',
      sector: 'berries',
      workplace: { name: 'Myrbär Demo AB', organisationNumber: null, street: null, municipality: 'Vadsund' },
      people: { known: 'estimated', number: 20 },
      signs: [
        { theme: 'deception', known: ['said'] },
        { theme: 'pay', known: ['said'] },
      ],
    },
    narrative:
      'En kommunanställd ringer: i somras bodde omkring tjugo plockare i en gammal skola. De skulle få betalt när säsongen var slut och fick åka hem utan lön.',
  },
  {
    name: 'berries-corrected',
    persona: 'ines',
    at: '2026-11-24T09:12:00+01:00',
    verb: 'signal.correct',
    signal: 'berries',
    basedOn: ['berries'],
    facts: { people: { known: 'counted', number: 23 } },
    reason: 'Uppringaren hittade sin lista: 23 personer.',
  },
];

/** The signals of the stories, in the form in which the demo loads them. */
export const signalSteps: readonly DemoStep[] = steps.map(told);

function told(step: SignalStep): DemoStep {
  const { name, persona, at, verb } = step;
  switch (step.verb) {
    case 'signal.register':
      return {
        ...{ name, persona, at, verb },
        happened: step.happened,
        params: () => ({}),
        input: (ids) => ({
          ...{ signal: ids.thing(name), facts: step.facts, narrative: step.narrative },
          ...(step.fromTip ? { fromTip: step.fromTip } : {}),
        }),
      };
    case 'signal.correct':
      return {
        ...{ name, persona, at, verb },
        params: async (ids) => ({ id: await ids.stream(step.signal) }),
        input: (ids) => ({
          basedOn: step.basedOn.map((act) => ids.act(act)),
          facts: step.facts,
          narrative: null,
          reason: step.reason,
        }),
      };
    case 'signal.pass-on': {
      const { toUnit, facts, purpose, ground, weighing } = step;
      return {
        ...{ name, persona, at, verb },
        params: async (ids) => ({ id: await ids.stream(step.signal) }),
        input: () => ({ toUnit, facts, purpose, ground, weighing }),
      };
    }
    case 'signal.acknowledge':
      return {
        ...{ name, persona, at, verb },
        params: async (ids) => ({ id: await ids.stream(step.signal) }),
        input: () => ({}),
      };
  }
}
