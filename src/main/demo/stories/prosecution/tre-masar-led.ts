import type { DemoStep } from '../../step.ts';
import { caseOpened, decision, fileOf, inFile, item, opened, party, reply, reported, request } from './file-steps.ts';
import { all, ivar, larkan, office, petra, svalan } from './tre-masar-names.ts';

/* The prosecutor leads in her own file; what the police have comes to her by message. Everything is invented. */

const sent = (name: string, at: string, items: readonly string[]): DemoStep =>
  inFile({ ...ivar, name, at, verb: 'evidence.send' }, (ids) => ({
    toUnit: 41,
    items: items.map((one) => ids.thing(one, 'item')),
    purpose: 'Till åklagaren som leder förundersökningen.',
  }));
export const taken = (name: string, at: string, letter: string): DemoStep => ({
  name,
  persona: 'petra',
  at,
  verb: 'criminal-letter.take',
  params: async (ids) => ({ id: await ids.stream(`${letter}@41`) }),
  input: (ids) => ({ file: fileOf(ids, office) }),
});

export const ledSteps: readonly DemoStep[] = [
  caseOpened(
    { name: 'masar-office-case', persona: 'petra', at: '2026-02-09T08:30:00+01:00' },
    { sector: 'restaurant', workplaceName: 'Tre Måsar Krog AB', municipality: 'Vadsund' },
  ),
  reported(
    { name: office, persona: 'petra', at: '2026-02-09T08:40:00+01:00' },
    {
      case: 'masar-office-case',
      offences: ['SE.BRB.4.1a', 'SE.BRB.4.1b'],
      source: 'police',
      reportedOn: '2026-02-05',
      deedOn: '2026-02-05',
      what: 'Polisen har inlett förundersökning efter en gemensam kontroll. Åklagare tar över ledningen.',
    },
  ),
  opened({ ...petra, name: 'masar-office-opened', at: '2026-02-09T08:45:00+01:00' }, 'prosecutor', null),
  party({ ...petra, name: 'masar-larkan', at: '2026-02-09T08:50:00+01:00' }, 'Lärkan'),
  party({ ...petra, name: 'masar-svalan', at: '2026-02-09T08:51:00+01:00' }, 'Svalan'),
  party({ ...petra, name: 'masar-sparven', at: '2026-02-09T08:52:00+01:00' }, 'Sparven'),
  inFile({ ...petra, name: 'masar-suspect', at: '2026-02-09T08:55:00+01:00', verb: 'suspect.add' }, (ids) => ({
    facts: { suspect: ids.thing('masar-suspect', 'suspect') },
    words: { name: 'Ragnar Havsvik' },
  })),
  decision(
    { ...petra, name: 'masar-svalan-own', at: '2026-02-25T13:00:00+01:00' },
    {
      lines: [['masar-svalan', 'SE.UTL.20.3', 'closed', 'RC17']],
      against: null,
      reasons: 'Arbetet utan tillstånd var det arbete som han utnyttjades i. Åtal väcks inte.',
    },
  ),
  sent('masar-send-first', '2026-02-26T09:00:00+01:00', [
    'masar-e01',
    'masar-e02',
    'masar-e03',
    'masar-e04',
    'masar-e05',
    'masar-e06',
    'masar-e07',
    'masar-e08',
    'masar-e09',
    'masar-e10',
    'masar-e12',
  ]),
  taken('masar-take-first', '2026-02-27T09:00:00+01:00', 'masar-send-first'),
  item(
    { ...ivar, name: 'masar-e13', at: '2026-03-03T15:00:00+01:00' },
    {
      number: 13,
      type: 'EV22',
      short: 'röstmeddelande',
      description: 'Män kom till hans far om skulden.',
      parties: [larkan, svalan],
      bearing: 'for',
      securedOn: '2026-03-03',
      securedBy: 'Polisen, från Svalans telefon',
    },
  ),
  request(
    { ...petra, name: 'masar-ask-hearing', at: '2026-03-05T10:00:00+01:00' },
    {
      type: 'EV02',
      what: 'Tidig bevisupptagning med Svalan',
      parties: ['masar-svalan'],
      holder: 'court',
      askedOn: '2026-03-05',
      lost: { kind: 'leaves', on: '2026-03-20', basis: 'known' },
    },
  ),
  item(
    { ...ivar, name: 'masar-e14', at: '2026-03-09T10:00:00+01:00' },
    {
      number: 14,
      type: 'EV25',
      short: 'akten från 2021',
      description: 'Samme man, Måsvik 2021. Nedlagd.',
      parties: all,
      bearing: 'for',
      securedOn: '2026-03-09',
      securedBy: 'Polisen, ur egen akt',
    },
  ),
  sent('masar-send-second', '2026-03-09T11:00:00+01:00', ['masar-e13', 'masar-e14']),
  taken('masar-take-second', '2026-03-10T09:00:00+01:00', 'masar-send-second'),
  reply({ ...petra, name: 'masar-got-hearing', at: '2026-03-18T15:00:00+01:00' }, 'masar-ask-hearing', {
    outcome: 'received',
    on: '2026-03-18',
    note: 'Han reser den 20 mars.',
  }),
  item(
    { ...petra, name: 'masar-e11', at: '2026-03-18T15:10:00+01:00' },
    {
      number: 11,
      type: 'EV02',
      short: 'Svalan inför rätten',
      parties: ['masar-larkan', 'masar-svalan', 'masar-sparven'],
      bearing: 'for',
      accountOf: 'masar-svalan',
      securedOn: '2026-03-18',
      securedBy: 'Vadsunds tingsrätt',
    },
  ),
  inFile({ ...petra, name: 'masar-notified', at: '2026-04-14T10:00:00+02:00', verb: 'suspect.notify' }, (ids) => ({
    facts: { suspect: ids.thing('masar-suspect', 'suspect'), on: '2026-04-14' },
  })),
  request(
    { ...petra, name: 'masar-ask-abroad', at: '2026-04-20T10:00:00+02:00' },
    {
      type: 'EV23',
      what: 'Rättslig hjälp: agenten och skulden',
      parties: ['masar-larkan'],
      holder: 'foreign-authority',
      askedOn: '2026-04-20',
      lost: null,
    },
  ),
  item(
    { ...petra, name: 'masar-e18', at: '2026-04-20T10:10:00+02:00' },
    {
      number: 18,
      type: 'EV23',
      short: 'begäran utomlands, öppen',
      parties: ['masar-larkan'],
      bearing: 'both',
      material: 'side',
      securedOn: '2026-04-20',
      securedBy: 'Åklagarkammaren Öst',
    },
  ),
];
