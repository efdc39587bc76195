import type { Decide } from '../../../domains/identification/acts/decide.ts';
import type { Follow } from '../../../domains/identification/acts/follow.ts';
import type { Screen } from '../../../domains/identification/acts/screen.ts';
import type { DemoStep } from '../step.ts';

const noted = (...codes: readonly string[]): Screen['answers'] => codes.map((code) => ({ code, known: ['seen'] }));

const screen = (
  name: string,
  at: string,
  about: { called: string | null; workplaceName: string | null; suspicion: string | null },
  answers: Screen['answers'],
  note: string | null,
): DemoStep => ({
  name,
  persona: 'karin',
  at,
  verb: 'identification.screen',
  params: () => ({}),
  input: async (ids) => ({
    screening: ids.thing(name),
    about: { ...about, suspicion: about.suspicion === null ? null : await ids.stream(about.suspicion) },
    answers,
    note,
  }),
});

const decide = (name: string, at: string, of: string, decision: Omit<Decide, 'act'>): DemoStep => ({
  name,
  persona: 'karin',
  at,
  verb: 'identification.decide',
  params: (ids) => ({ id: ids.thing(of) }),
  input: () => decision,
});

/**
 * What Karin recorded of what follows from a confirmed identification, on the day of the decision or later. About non-punishment she
 * expects an answer when the prosecutor decides in the case, and says a day after it.
 */
const followed = (
  of: string,
  done: readonly (readonly [at: string, Follow['step'], Follow['outcome'], answerBy?: string])[],
): DemoStep[] =>
  done.map(([at, step, outcome, answerBy = null]) => ({
    name: `${of}-${step}`,
    persona: 'karin',
    at,
    verb: 'identification.follow',
    params: (ids) => ({ id: ids.thing(of) }),
    input: () => ({ step, outcome, answerBy, note: null }),
  }));

/**
 * Signs that were read in the stories, and what Karin decided: three times yes after the evening of Tre Måsar, each on its
 * own grounds, with what follows from each; and once no, where the first reader noted eight signs and the second one, blind, three.
 */
export const identificationSteps: readonly DemoStep[] = [
  screen(
    'larkan-read',
    '2026-02-06T08:30:00+01:00',
    { called: 'Lärkan', workplaceName: 'Tre Måsar Krog AB', suspicion: 'larkan-to-coordinator@51' },
    [
      ...noted('INS-C02', 'INS-C03', 'INS-F05'),
      { code: 'INS-I01', known: ['seen', 'said'] },
      { code: 'INS-P04', known: ['said'] },
      { code: 'INS-P06', known: ['said'] },
      { code: 'INS-M02', known: 'asked-not-so' },
    ],
    'Hon sover i rummet över köket och säger att hon inte får sluta förrän skulden är betald.',
  ),
  decide('larkan-presumed', '2026-02-06T08:50:00+01:00', 'larkan-read', {
    presumed: 'yes',
    restsOn: ['INS-C02', 'INS-I01', 'INS-P04', 'INS-P06'],
    training: [],
    grounds: 'Passet hos arbetsgivaren, en skuld som måste arbetas av och lön som lämnas tillbaka, i hennes egna ord.',
    against: 'Hon är inte inlåst och har egen telefon. Lönehandlingarna är i ordning.',
  }),
  ...followed('larkan-read', [
    ['2026-02-06T13:10:00+01:00', 'interpreter', 'done'],
    ['2026-02-06T13:20:00+01:00', 'information', 'done'],
    ['2026-02-06T13:30:00+01:00', 'time-to-think', 'done'],
    ['2026-02-10T09:30:00+01:00', 'counsel', 'done'],
    ['2026-02-12T10:00:00+01:00', 'non-punishment', 'asked', '2026-11-30'],
  ]),
  screen(
    'svalan-read',
    '2026-02-06T09:25:00+01:00',
    { called: 'Svalan', workplaceName: 'Tre Måsar Krog AB', suspicion: null },
    [...noted('INS-C02'), { code: 'INS-I01', known: ['seen', 'said'] }, { code: 'INS-P02', known: ['said'] }],
    'Ringde själv 09.15 och samtyckte till kontakt med samordnaren.',
  ),
  decide('svalan-presumed', '2026-02-06T09:40:00+01:00', 'svalan-read', {
    presumed: 'yes',
    restsOn: ['INS-C02', 'INS-I01', 'INS-P02'],
    training: [],
    grounds: 'Passet i lådan på kontoret, sängen över köket, och ingen lön att visa.',
    against: 'Han tackade nej till samtal på plats. Inget annat funnet.',
  }),
  ...followed('svalan-read', [
    ['2026-02-06T13:10:00+01:00', 'interpreter', 'done'],
    ['2026-02-06T13:20:00+01:00', 'information', 'done'],
    ['2026-02-06T13:30:00+01:00', 'time-to-think', 'done'],
    ['2026-02-10T09:30:00+01:00', 'counsel', 'done'],
    ['2026-02-12T10:00:00+01:00', 'non-punishment', 'asked', '2026-11-30'],
  ]),
  screen(
    'sparven-read',
    '2026-02-06T10:05:00+01:00',
    { called: 'Sparven', workplaceName: 'Tre Måsar Krog AB', suspicion: null },
    [...noted('INS-C02', 'INS-C03'), { code: 'INS-I01', known: ['seen'] }, { code: 'INS-H02', known: ['said'] }],
    null,
  ),
  decide('sparven-presumed', '2026-02-06T10:20:00+01:00', 'sparven-read', {
    presumed: 'yes',
    restsOn: ['INS-C02', 'INS-H02', 'INS-I01'],
    training: [],
    grounds: 'Passet hos arbetsgivaren, bostaden på arbetsplatsen och sex dagar i veckan.',
    against:
      'Hon har rätt att arbeta var hon vill enligt sitt tillstånd. Det talar emot att hon är bunden, inte emot att hon utnyttjas.',
  }),
  ...followed('sparven-read', [
    ['2026-02-06T13:10:00+01:00', 'interpreter', 'done'],
    ['2026-02-06T13:20:00+01:00', 'information', 'done'],
    ['2026-02-06T13:30:00+01:00', 'time-to-think', 'done'],
    ['2026-02-10T09:30:00+01:00', 'counsel', 'done'],
    ['2026-02-12T10:00:00+01:00', 'non-punishment', 'not-needed'],
  ]),
  screen(
    'blank-read',
    '2026-09-14T16:40:00+02:00',
    { called: null, workplaceName: 'Blänk', suspicion: 'blank-consultation@51' },
    [
      ...noted('INS-C02', 'INS-C03', 'INS-C04', 'INS-C08', 'INS-E01'),
      { code: 'INS-H01', known: ['said'] },
      { code: 'INS-H02', known: ['said'] },
      { code: 'INS-P02', known: ['document'] },
    ],
    'Madrass i förrådet, våta kläder, långa dagar, ingen lön att visa.',
  ),
  {
    name: 'blank-read-blind',
    persona: 'ulf',
    at: '2026-09-16T10:00:00+02:00',
    verb: 'identification.screen-blind',
    params: (ids) => ({ id: ids.thing('blank-read') }),
    input: () => ({
      answers: [
        ...noted('INS-C04', 'INS-C08'),
        { code: 'INS-H01', known: ['said'] },
        { code: 'INS-C03', known: 'asked-not-so' },
      ],
      note: 'Madrassen är deras egen, för pauser. De bor på annan adress och visar hyreskontrakt.',
    }),
  },
  decide('blank-not-presumed', '2026-09-22T14:00:00+02:00', 'blank-read', {
    presumed: 'no',
    restsOn: ['INS-C04', 'INS-C08'],
    training: ['INS-C03'],
    grounds:
      'De är bröder och delägare, har egna nycklar och egna konton, och bestämmer själva över sin tid. Arbetsmiljön är en fråga för tillsynen.',
    against:
      'Åtta indikatorer hos den första bedömaren. Var och en har en förklaring, och ingen pekar på att någon annan bestämmer.',
  }),
];
