import type { DemoStep } from '../../step.ts';
import { caseOpened, decision, inFile, item, opened, party, reported, risk } from './file-steps.ts';

/* Two files that ended without a charge: one that was lost, and one in which the pay came all the same. Invented. */

const masvik = { persona: 'ivar', file: 'masvik' } as const;
const ekudden = { persona: 'petra', file: 'ekudden-criminal' } as const;

/** Måsvik 2021: the same man, and nothing preserved. */
const lost: readonly DemoStep[] = [
  caseOpened(
    { name: 'masvik-case', persona: 'ivar', at: '2021-03-11T10:00:00+01:00' },
    { sector: 'restaurant', workplaceName: 'Måsvik Krog AB', municipality: 'Vadsund' },
  ),
  reported(
    { name: 'masvik', persona: 'ivar', at: '2021-03-11T10:10:00+01:00' },
    {
      case: 'masvik-case',
      offences: ['SE.BRB.4.1b'],
      source: 'other-authority',
      reportedOn: '2021-03-11',
      deedOn: '2021-03-11',
      what: 'En granne berättar om dem som sover över köket.',
    },
  ),
  opened({ ...masvik, name: 'masvik-opened', at: '2021-03-15T09:00:00+01:00' }, 'police', null),
  party({ ...masvik, name: 'masvik-arlan', at: '2021-04-22T09:00:00+02:00' }, 'Ärlan'),
  inFile({ ...masvik, name: 'masvik-suspect', at: '2021-04-22T09:05:00+02:00', verb: 'suspect.add' }, (ids) => ({
    facts: { suspect: ids.thing('masvik-suspect', 'suspect') },
    words: { name: 'Ragnar Havsvik' },
  })),
  item(
    { ...masvik, name: 'masvik-e01', at: '2021-04-22T14:00:00+02:00' },
    {
      number: 1,
      type: 'EV01',
      short: 'förhör med Ärlan',
      description: 'En släkting tolkade. Biträde utsågs efteråt.',
      parties: ['masvik-arlan'],
      bearing: 'for',
      accountOf: 'masvik-arlan',
      securedOn: '2021-04-22',
      securedBy: 'Polisen, anteckningar',
    },
  ),
  decision(
    { ...masvik, name: 'masvik-closed', at: '2021-11-30T15:00:00+01:00' },
    {
      lines: [['masvik-arlan', 'SE.BRB.4.1b', 'closed', 'RC08']],
      against: null,
      notTaken: ['till-log', 'bank', 'agi', 'co-workers', 'housing', 'foreign-request'],
      notTakenWords: 'Målsäganden reste den 29 maj. Ingen frågade de andra.',
      reviewToldIn: 'uz',
      obstacles: ['OB-B03', 'OB-B05', 'OB-B06', 'OB-B09'],
      reasons: 'Målsäganden har lämnat landet och kan inte nås.',
    },
  ),
];

/**
 * The line of the dropped case, read backwards: recorded five years later, when the old file was read beside the new one.
 * What no one asked for is not the same as what was lost.
 */
const line = { persona: 'ivar', file: 'masvik-case' } as const;
const backwards: readonly DemoStep[] = [
  {
    name: 'masvik-case-closed',
    persona: 'ivar',
    as: 'criminal-investigation',
    at: '2021-11-30T15:30:00+01:00',
    verb: 'case.close',
    params: (ids) => ({ id: ids.thing('masvik-case', 'case') }),
    input: () => ({ end: 'decided', reason: 'Förundersökningen är nedlagd: målsäganden medverkar inte.' }),
  },
  ...risk(
    { ...line, name: 'masvik-her-account', at: '2026-03-05T09:00:00+01:00' },
    {
      what: 'testimony',
      note: 'Ärlans berättelse. Hon reste den 29 maj. OB-B09.',
      holder: 'person',
      saver: 'prosecutor',
      diesOn: '2021-05-28T21:59:00.000Z',
      ended: ['lost', '2021-05-29T08:00:00+02:00', '2026-03-05T09:01:00+01:00'],
    },
  ),
  ...risk(
    { ...line, name: 'masvik-till', at: '2026-03-05T09:05:00+01:00' },
    { what: 'log', note: 'Kassans logg.', holder: 'employer', saver: 'police' },
  ),
  ...risk(
    { ...line, name: 'masvik-time-to-think', at: '2026-03-05T09:10:00+01:00' },
    {
      what: 'time-to-think',
      note: 'Betänketid erbjöds inte. OB-B06.',
      holder: 'migration',
      saver: 'police',
      diesOn: '2021-05-28T21:59:00.000Z',
      estimated: true,
    },
  ),
  ...risk(
    { ...line, name: 'masvik-counsel', at: '2026-03-05T09:15:00+01:00' },
    {
      what: 'counsel',
      note: 'En släkting tolkade, och biträdet kom efteråt. OB-B03, OB-B05.',
      holder: 'court',
      saver: 'prosecutor',
      diesOn: '2021-04-22T12:00:00.000Z',
      ended: ['lost', '2021-04-22T14:00:00+02:00', '2026-03-05T09:16:00+01:00'],
    },
  ),
  ...risk(
    { ...line, name: 'masvik-beds', at: '2026-03-05T09:20:00+01:00' },
    {
      what: 'place',
      note: 'Var de sov. Två arbetskamrater frågades inte heller.',
      holder: 'employer',
      saver: 'police',
    },
  ),
  ...risk(
    { ...line, name: 'masvik-money', at: '2026-03-05T09:25:00+01:00' },
    {
      what: 'money',
      note: 'Arbetsgivardeklarationer och bank. De sparas, och kunde ha begärts ända till slutet.',
      holder: 'tax',
      saver: 'police',
    },
  ),
  ...risk(
    { ...line, name: 'masvik-abroad', at: '2026-03-05T09:30:00+01:00' },
    { what: 'abroad', note: 'Ingen begäran sändes.', holder: 'somebody-else', saver: 'prosecutor' },
  ),
];

/** Ekudden: the charge could not be proved, since there was no yardstick for the pay. */
const paid: readonly DemoStep[] = [
  caseOpened(
    { name: 'ekudden-criminal-case', persona: 'petra', at: '2025-06-10T09:00:00+02:00' },
    { sector: 'construction', workplaceName: 'Ekudden', municipality: 'Vadsund' },
  ),
  reported(
    { name: 'ekudden-criminal', persona: 'petra', at: '2025-06-10T09:10:00+02:00' },
    {
      case: 'ekudden-criminal-case',
      offences: ['SE.BRB.4.1b'],
      source: 'other-authority',
      reportedOn: '2025-06-10',
      deedOn: '2025-05-30',
      what: 'Elva utstationerade snickare utan lön sedan mars. Tre led i kedjan.',
    },
  ),
  opened({ ...ekudden, name: 'ekudden-criminal-opened', at: '2025-06-12T09:00:00+02:00' }, 'prosecutor', null),
  party({ ...ekudden, name: 'ekudden-group', at: '2025-06-12T09:10:00+02:00' }, 'Elva snickare'),
  decision(
    { ...ekudden, name: 'ekudden-criminal-closed', at: '2026-01-19T11:00:00+01:00' },
    {
      lines: [['ekudden-group', 'SE.BRB.4.1b', 'closed', 'RC04']],
      against: 'Lönen betalades till slut av huvudentreprenören.',
      notTaken: ['comparator', 'company-links'],
      notTakenWords: 'Ingen måttstock för lönen gick att få fram, och kedjan skymmer huvudmannen.',
      obstacles: ['OB-D05', 'OB-C12'],
      reasons: 'Det går inte att styrka att villkoren var uppenbart orimliga.',
    },
  ),
];

export const closedFileSteps: readonly DemoStep[] = [...lost, ...backwards, ...paid];
