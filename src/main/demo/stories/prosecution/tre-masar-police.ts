import type { DemoStep } from '../../step.ts';
import { caseOpened, inFile, item, opened, party, reply, reported, request, risk } from './file-steps.ts';
import { all, ivar, larkan, police, sparven, svalan } from './tre-masar-names.ts';

/* What the police do in their own file, from the night of the check on. Everything is invented. */

const atWork: readonly DemoStep[] = [
  caseOpened(
    { name: 'masar-police-case', persona: 'ivar', at: '2026-02-05T19:10:00+01:00' },
    { sector: 'restaurant', workplaceName: 'Tre Måsar Krog AB', municipality: 'Vadsund' },
  ),
  reported(
    { name: police, persona: 'ivar', at: '2026-02-05T19:11:00+01:00' },
    {
      case: 'masar-police-case',
      offences: ['SE.BRB.4.1a', 'SE.BRB.4.1b'],
      source: 'other-authority',
      reportedOn: '2026-02-05',
      deedOn: '2026-02-05',
      what: 'Vid en gemensam kontroll låg tre pass i kontorslådan. Fyra sängar över köket. En av dem som arbetar där har berättat om en skuld.',
    },
  ),
  opened({ ...ivar, name: 'masar-opened', at: '2026-02-05T19:12:00+01:00' }, 'police', null, 'Beslut per telefon.'),
  party({ ...ivar, name: 'masar-police-larkan', at: '2026-02-05T19:40:00+01:00' }, 'Lärkan'),
  party({ ...ivar, name: 'masar-police-svalan', at: '2026-02-05T19:41:00+01:00' }, 'Svalan'),
  party({ ...ivar, name: 'masar-police-sparven', at: '2026-02-06T09:00:00+01:00' }, 'Sparven'),
  inFile({ ...ivar, name: 'masar-police-suspect', at: '2026-02-06T09:05:00+01:00', verb: 'suspect.add' }, (ids) => ({
    facts: { suspect: ids.thing('masar-police-suspect', 'suspect') },
    words: { name: 'Ragnar Havsvik' },
  })),
  item(
    { ...ivar, name: 'masar-e01', at: '2026-02-06T09:10:00+01:00' },
    {
      number: 1,
      type: 'EV12',
      short: 'sängar, 18 foton',
      parties: all,
      bearing: 'for',
      securedOn: '2026-02-05',
      securedBy: 'Arbetsmiljöverket, vid kontrollen',
      where: 'Rummet över köket',
    },
  ),
  item(
    { ...ivar, name: 'masar-e02', at: '2026-02-06T09:15:00+01:00' },
    {
      number: 2,
      type: 'EV08',
      short: 'personalliggare, 8 timmar',
      description: 'Likadana rader om åtta timmar varje dag. Hennes egna timmar säger emot.',
      parties: all,
      bearing: 'both',
      securedOn: '2026-02-05',
      securedBy: 'Skatteverket, vid kontrollen',
    },
  ),
  item(
    { ...ivar, name: 'masar-e03', at: '2026-02-06T09:20:00+01:00' },
    {
      number: 3,
      type: 'EV13',
      short: 'pass i kontorslådan',
      parties: all,
      bearing: 'for',
      securedOn: '2026-02-05',
      securedBy: 'Polisen, 19.20',
      where: 'Kontoret',
    },
  ),
  item(
    { ...ivar, name: 'masar-e04', at: '2026-02-06T09:25:00+01:00' },
    {
      number: 4,
      type: 'EV10',
      short: 'skuldbok',
      description: '”N 45 000”, säng 6 500, böter 500.',
      parties: [larkan, svalan],
      bearing: 'for',
      securedOn: '2026-02-05',
      securedBy: 'Polisen, 19.24',
      where: 'Kontoret',
    },
  ),
  request(
    { ...ivar, name: 'masar-ask-alarm', at: '2026-02-06T10:00:00+01:00' },
    {
      type: 'EV11',
      what: 'Larmlogg, på- och avlarmning',
      parties: all,
      holder: 'alarm-firm',
      askedOn: '2026-02-06',
      lost: { kind: 'expires', on: '2026-05-06', basis: 'known' },
    },
  ),
  request(
    { ...ivar, name: 'masar-ask-doors', at: '2026-02-06T10:05:00+01:00' },
    {
      type: 'EV11',
      what: 'Dörrkort på Kajen Kontor',
      parties: all,
      holder: 'property-owner',
      askedOn: '2026-02-06',
      lost: { kind: 'expires', on: '2026-04-06', basis: 'known' },
    },
  ),
];

const secured: readonly DemoStep[] = [
  reply({ ...ivar, name: 'masar-got-alarm', at: '2026-02-11T14:00:00+01:00' }, 'masar-ask-alarm', {
    outcome: 'received',
    on: '2026-02-11',
    note: 'Sparas 90 dagar: finns från den 13 november.',
  }),
  item(
    { ...ivar, name: 'masar-e05', at: '2026-02-11T14:10:00+01:00' },
    {
      number: 5,
      type: 'EV11',
      short: 'larm från 13 nov',
      parties: all,
      bearing: 'for',
      securedOn: '2026-02-11',
      securedBy: 'Polisen, från larmbolaget',
    },
  ),
  reply({ ...ivar, name: 'masar-got-doors', at: '2026-02-12T11:00:00+01:00' }, 'masar-ask-doors', {
    outcome: 'received',
    on: '2026-02-12',
    note: 'Sparas 60 dagar: finns från den 14 december.',
  }),
  item(
    { ...ivar, name: 'masar-e06', at: '2026-02-12T11:10:00+01:00' },
    {
      number: 6,
      type: 'EV11',
      short: 'dörrkort från 14 dec',
      parties: all,
      bearing: 'for',
      securedOn: '2026-02-12',
      securedBy: 'Polisen, från fastighetsägaren',
    },
  ),
  item(
    { ...ivar, name: 'masar-e10', at: '2026-02-13T16:00:00+01:00' },
    {
      number: 10,
      type: 'EV01',
      short: 'förhör med Lärkan, 3 tim 10 min',
      parties: [larkan],
      bearing: 'for',
      accountOf: larkan,
      securedOn: '2026-02-13',
      securedBy: 'Polisen, inspelat, efter samtal med biträdet',
    },
  ),
  item(
    { ...ivar, name: 'masar-e12', at: '2026-02-17T15:00:00+01:00' },
    {
      number: 12,
      type: 'EV03',
      short: 'förhör med Sparven',
      parties: all,
      bearing: 'for',
      accountOf: sparven,
      securedOn: '2026-02-17',
      securedBy: 'Polisen, inspelat',
    },
  ),
  item(
    { ...ivar, name: 'masar-e07', at: '2026-02-19T10:00:00+01:00' },
    {
      number: 7,
      type: 'EV04',
      short: 'chatt 2 aug',
      description: 'Till agenten, den 2 augusti 2025: ”Hon stannar tills de 60 är betalda.”',
      parties: all,
      bearing: 'for',
      securedOn: '2026-02-19',
      securedBy: 'Polisen, ur beslagtagen telefon',
    },
  ),
  item(
    { ...ivar, name: 'masar-e09', at: '2026-02-20T10:00:00+01:00' },
    {
      number: 9,
      type: 'EV07',
      short: 'tillståndsakt',
      description: 'Erbjudande: 29 700 i månaden, 40 timmar, rum utan kostnad.',
      parties: [larkan, svalan],
      bearing: 'for',
      securedOn: '2026-02-20',
      securedBy: 'Polisen, från Migrationsverket',
    },
  ),
  item(
    { ...ivar, name: 'masar-e08', at: '2026-02-23T10:00:00+01:00' },
    {
      number: 8,
      type: 'EV09',
      short: 'bank, 3 x 11 000',
      description: 'Tre uttag på 11 000 inom 24 timmar från lön.',
      parties: [larkan],
      bearing: 'for',
      securedOn: '2026-02-23',
      securedBy: 'Polisen, från banken',
    },
  ),
  request(
    { ...ivar, name: 'masar-ask-camera', at: '2026-02-24T09:00:00+01:00' },
    {
      type: 'EV11',
      what: 'Kamera mot gatan',
      parties: [],
      holder: 'camera-owner',
      askedOn: '2026-02-24',
      lost: { kind: 'expires', on: '2026-02-19', basis: 'known' },
    },
  ),
  reply({ ...ivar, name: 'masar-lost-camera', at: '2026-02-24T15:30:00+01:00' }, 'masar-ask-camera', {
    outcome: 'overwritten',
    on: '2026-02-24',
    goneSince: '2026-02-19',
    obstacle: 'OB-C07',
    note: 'Sparas 14 dagar. Ingen frågade i tid.',
  }),
];

/** What the line of the case said while there was time, and what was saved. The travel date crossed on 4 March, with his yes. */
const line = { persona: 'ivar', file: 'masar-police-case' } as const;
const inTime: readonly DemoStep[] = [
  ...risk(
    { ...line, name: 'masar-beds', at: '2026-02-05T21:30:00+01:00' },
    {
      what: 'place',
      note: 'Fyra sängar över köket, 18 foton klockan 18.41.',
      holder: 'employer',
      saver: 'police',
      ended: ['saved', '2026-02-05T18:41:00+01:00', '2026-02-05T21:31:00+01:00'],
    },
  ),
  ...risk(
    { ...line, name: 'masar-money', at: '2026-02-05T21:35:00+01:00' },
    {
      what: 'money',
      note: 'Skuldboken togs samma kväll. Arbetsgivardeklarationerna begärdes redan den 22 januari.',
      holder: 'employer',
      saver: 'police',
      ended: ['saved', '2026-02-05T19:24:00+01:00', '2026-02-05T21:36:00+01:00'],
    },
  ),
  ...risk(
    { ...line, name: 'masar-counsel', at: '2026-02-10T09:00:00+01:00' },
    {
      what: 'counsel',
      note: 'Biträde den 12 februari, förhör först den 13.',
      holder: 'court',
      saver: 'prosecutor',
      diesOn: '2026-02-13T11:00:00.000Z',
      ended: ['saved', '2026-02-12T15:00:00+01:00', '2026-02-12T15:20:00+01:00'],
    },
  ),
  ...risk(
    { ...line, name: 'masar-his-account', at: '2026-03-04T10:30:00+01:00' },
    {
      what: 'testimony',
      note: 'Svalans berättelse. Han reser den 20 mars; förhör inför domstol den 18.',
      holder: 'person',
      saver: 'prosecutor',
      diesOn: '2026-03-19T22:59:00.000Z',
      ended: ['saved', '2026-03-18T15:00:00+01:00', '2026-03-18T16:00:00+01:00'],
    },
  ),
  ...risk(
    { ...line, name: 'masar-abroad', at: '2026-04-21T09:00:00+02:00' },
    {
      what: 'abroad',
      note: 'Åklagaren begärde rättslig hjälp den 20 april. Inget svar än. OB-C11.',
      holder: 'somebody-else',
      saver: 'prosecutor',
    },
  ),
];

export const policeSteps: readonly DemoStep[] = [...atWork, ...secured, ...inTime];
