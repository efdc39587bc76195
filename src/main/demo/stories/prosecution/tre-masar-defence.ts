import type { DemoStep } from '../../step.ts';
import { fileOf, inFile, item, partyOf } from './file-steps.ts';
import { set } from './tre-masar-board.ts';
import { taken } from './tre-masar-led.ts';
import { e, inOffice, ivar, larkan, petra, police } from './tre-masar-names.ts';

/* A directive and its answer, final service, what the defence says, and the day of the decision. Everything is invented. */

const weighed: readonly DemoStep[] = [
  inFile(
    { ...petra, name: 'masar-directive-phone', at: '2026-05-25T10:00:00+02:00', verb: 'directive.give' },
    (ids) => ({
      facts: {
        directive: ids.thing('masar-directive-phone', 'directive'),
        party: partyOf(ids, 'masar-larkan'),
        element: 'SE.BRB.4.1b.FORM.1',
        dueOn: '2026-06-15',
      },
      words: { what: 'Ta fram platsdata ur hennes telefon för måndagarna. Ta även med det som talar emot.' },
      toUnit: 32,
    }),
  ),
  item(
    { ...ivar, name: 'masar-e15', at: '2026-06-10T10:00:00+02:00' },
    {
      number: 15,
      type: 'EV04',
      short: 'telefon: i stan 9 av 21 måndagar',
      parties: [larkan],
      bearing: 'against',
      securedOn: '2026-06-10',
      securedBy: 'Polisen, med Lärkans medgivande',
    },
  ),
  {
    name: 'masar-answer-phone',
    persona: 'ivar',
    as: 'criminal-investigation',
    at: '2026-06-11T09:00:00+02:00',
    verb: 'criminal-letter.answer',
    params: async (ids) => ({ id: await ids.stream('masar-directive-phone@32') }),
    input: (ids) => ({
      file: fileOf(ids, police),
      answer: 'done',
      items: [ids.thing('masar-e15', 'item')],
      words: { answer: 'Telefonen var i stan 9 av 21 måndagar. Det talar emot att hon var inlåst.' },
    }),
  },
  taken('masar-take-phone', '2026-06-12T09:00:00+02:00', 'masar-answer-phone'),
  item(
    { ...petra, name: 'masar-e17', at: '2026-09-15T10:00:00+02:00' },
    {
      number: 17,
      type: 'EV20',
      short: 'lönesakkunnig (PÅHITTAD)',
      parties: ['masar-larkan', 'masar-svalan', 'masar-sparven'],
      bearing: 'for',
      securedOn: '2026-09-15',
      securedBy: 'Sakkunnig, på uppdrag av åklagaren',
    },
  ),
];

const withDefence: readonly DemoStep[] = [
  inFile({ ...petra, name: 'masar-served', at: '2026-10-12T09:00:00+02:00', verb: 'file.serve' }, async (ids) => ({
    facts: {
      on: '2026-10-12',
      replyBy: '2026-11-02',
      items: await Promise.all(
        e([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18]).map((name) => inOffice(ids, name)),
      ),
    },
    documents: [
      {
        id: ids.thing('masar-served', 'invoice'),
        kind: 'invoice',
        name: 'tolkfaktura-0213.txt',
        text: 'Tolkning 3 h 10 min\nPlats: polisstationen i Vadsund',
        metadata: '',
      },
    ],
    protectedAddresses: ['Påhittade Gränd 14 B'],
  })),
  inFile(
    { ...petra, name: 'masar-confirmed', at: '2026-10-14T11:00:00+02:00', verb: 'defence.acknowledge' },
    async (ids) => ({
      facts: { given: ids.act('masar-served'), on: '2026-10-14', how: 'in-writing' },
      words: { by: 'Förordnad försvarare (PÅHITTAD)', hash: null },
    }),
  ),
  item(
    { ...petra, name: 'masar-e16', at: '2026-11-02T13:00:00+01:00' },
    {
      number: 16,
      type: 'EV06',
      short: 'undertecknade lönebesked',
      parties: ['masar-larkan'],
      bearing: 'against',
      securedOn: '2026-11-02',
      securedBy: 'Försvaret, ingivet',
    },
  ),
  inFile({ ...petra, name: 'masar-reply', at: '2026-11-02T14:00:00+01:00', verb: 'defence.reply' }, async (ids) => {
    const points = [
      ['free', 'Hon hade telefon och lediga måndagar', 15, 'SE.BRB.4.1b.FORM.1', [3, 4, 11, 13]],
      ['slips', 'Hon skrev under sina lönebesked', 16, 'SE.BRB.4.1b.FORM.2', [8]],
      ['ledger', 'Liggaren visar åttatimmarsdagar', 2, 'SE.BRB.4.1b.FORM.2', [5, 6]],
    ] as const;
    const id = (name: string): string => ids.thing('masar-reply', name);
    return {
      facts: {
        on: '2026-11-02',
        points: await Promise.all(
          points.map(async ([name, , about, touches, answers]) => ({
            id: id(name),
            item: await inOffice(ids, e([about])[0] ?? ''),
            touches,
            answeredBy: await Promise.all(e(answers).map((one) => inOffice(ids, one))),
          })),
        ),
      },
      words: Object.fromEntries(points.map(([name, says]) => [id(name), says])),
    };
  }),
  inFile(
    { ...petra, name: 'masar-plan', at: '2026-11-02T14:30:00+01:00', verb: 'investigation.plan-decision' },
    () => ({ facts: { decisionDue: '2026-11-27' } }),
  ),
  set('masar-larkan', '2026-11-03', 0, ['SE.BRB.4.1b.FORM.2', 'supported', [5, 6, 8, 12, 17], { against: [2, 16] }]),
  inFile({ ...petra, name: 'masar-given', at: '2026-11-04T10:00:00+01:00', verb: 'defence.disclose' }, (ids) => ({
    facts: { on: '2026-11-04' },
    words: { why: 'Försvaret begärde svaren från samtalet den 5 februari. Skyddat boende är borttaget.' },
    documents: [
      {
        id: ids.thing('masar-given', 'answers'),
        kind: 'protocol',
        name: 'svar-0205.txt',
        text: 'Nio av tolv frågor besvarade, på uzbekiska.',
        metadata: '',
      },
    ],
    protectedAddresses: ['Påhittade Gränd 14 B'],
  })),
  inFile(
    { ...petra, name: 'masar-meets', at: '2026-11-23T14:30:00+01:00', verb: 'injured-party.meets-support' },
    (ids) => ({ facts: { party: partyOf(ids, 'masar-larkan'), on: '2026-11-25' } }),
  ),
];

export const defenceSteps: readonly DemoStep[] = [...weighed, ...withDefence];
