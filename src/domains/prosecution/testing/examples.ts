import {
  byCountry,
  type ExampleValues,
  groundWritten,
  type RouteExample,
} from '../../../platform/testing/route-example.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
const day = '2026-03-05';
/** After every day on which a proof asks. */
const later = '2031-03-05';

/** The one object of a kind that the examples use in a file: its id follows from the file's own, and differs from it. */
const inside = ({ target }: ExampleValues, sort: 'a' | 'b' | 'c' | 'd' | 'e'): string =>
  `${target.slice(0, -2)}${sort}${target.endsWith(`${sort}1`) ? '2' : '1'}`;
/** The world of proofs has agencies of Sweden and of Lithuania. */
const offence = (given: ExampleValues): string => byCountry(given, { se: 'SE.BRB.4.1b', elsewhere: 'LT.147-1' });
const party = (given: ExampleValues): string => inside(given, 'a');
const suspect = (given: ExampleValues): string => inside(given, 'b');
const item = (given: ExampleValues): string => inside(given, 'c');
const request = (given: ExampleValues): string => inside(given, 'd');
const directive = (given: ExampleValues): string => inside(given, 'e');

type ExampleInput = { readonly facts?: object; readonly words?: object } & Readonly<Record<string, unknown>>;
const onFile =
  (said: (given: ExampleValues) => ExampleInput): RouteExample =>
  (given) => ({ params: about(given), input: { act: given.act(), ...said(given) } });
const read: RouteExample = (given) => ({ params: about(given), input: {} });

const aDocument = (given: ExampleValues) => ({
  id: inside(given, 'a'),
  kind: 'protocol',
  name: given.text('name'),
  text: 'Ett påhittat protokoll.',
  metadata: '',
});

/** Each file has one injured party, one suspect, one item, one request and one directive, once they have been added. */
export const prosecutionExamples: Readonly<Record<string, RouteExample>> = {
  'investigation.list': () => ({ params: {}, input: {} }),
  'investigation.in-case': read,
  'investigation.read': read,
  'directive.paper': (given) => ({ params: about(given), input: { format: 'docx', directive: directive(given) } }),
  'evidence.receipt-paper': (given) => ({ params: about(given), input: { format: 'docx', item: item(given) } }),
  'criminal-letter.read': read,
  'investigation.units': read,
  'report.file': (given) => ({
    params: {},
    input: {
      act: given.act(),
      file: given.target,
      facts: { case: null, offences: [offence(given)], source: 'police', reportedOn: day, deedOn: day },
      words: { what: given.text('what') },
    },
  }),
  'report.correct': onFile((given) => ({
    // Each time another day, since a correction that changes nothing is refused.
    facts: { changed: { deedOn: new Date((given.number % 70_000) * 86_400_000).toISOString().slice(0, 10) } },
    words: { reason: given.text('reason') },
  })),
  'investigation.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.basis[0] ?? given.target, reason: given.text('reason') },
  }),
  'investigation.open': onFile((given) => ({
    facts: { ledBy: 'police', decisionDue: later },
    words: { reason: given.text('reason') },
  })),
  'investigation.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'investigation.plan-decision': onFile(() => ({ facts: { decisionDue: later } })),
  'injured-party.add': onFile((given) => ({
    facts: { party: party(given), person: null, under18: null },
    words: { alias: given.text('alias') },
  })),
  'injured-party.meets-support': onFile((given) => ({ facts: { party: party(given), on: later } })),
  'suspect.add': onFile((given) => ({ facts: { suspect: suspect(given) }, words: { name: given.text('name') } })),
  'suspect.notify': onFile((given) => ({ facts: { suspect: suspect(given), on: day } })),
  'evidence.add': onFile((given) => ({
    facts: {
      item: item(given),
      type: 'EV04',
      number: null,
      parties: [],
      bearing: 'for',
      accountOf: null,
      material: 'protocol',
      securedOn: day,
      keptUntil: null,
    },
    words: {
      short: given.text('short'),
      description: given.text('description'),
      securedBy: given.text('securedBy'),
      where: given.text('where'),
    },
  })),
  'evidence.correct': onFile((given) => ({
    facts: { item: item(given), changed: { bearing: 'both' } },
    words: { reason: given.text('reason') },
  })),
  'evidence.custody': onFile((given) => ({
    facts: { item: item(given), step: 'moved', at: `${day}T10:00:00.000Z` },
    words: {
      by: given.text('by'),
      from: null,
      to: null,
      where: given.text('where'),
      seal: given.text('seal'),
      note: given.text('note'),
    },
  })),
  'evidence.visit-media': read,
  // It names a picture of a visit that is not there.
  'evidence.from-visit': onFile((given) => ({
    facts: {
      item: inside(given, 'b'),
      type: 'EV12',
      number: null,
      parties: [],
      bearing: 'for',
      material: 'protocol',
      visit: given.target,
      medium: given.target,
    },
    words: { short: given.text('short'), description: given.text('description') },
  })),
  'evidence.request': onFile((given) => ({
    facts: { request: request(given), type: 'EV11', parties: [], holder: 'municipality', askedOn: day, lost: null },
    words: { what: given.text('what') },
  })),
  'evidence.reply': onFile((given) => ({
    facts: { request: request(given), outcome: 'received', on: day, goneSince: null, obstacle: null },
    words: { note: given.text('note') },
  })),
  'evidence.send': onFile((given) => ({
    toUnit: given.unit,
    items: [item(given)],
    purpose: given.text('purpose'),
    ...groundWritten(given),
  })),
  'element.set': onFile((given) => ({
    facts: {
      party: party(given),
      element: byCountry(given, { se: 'SE.BRB.4.1b.LINK.1', elsewhere: 'LT.147-1.MEANS.1' }),
      state: 'nothing-yet',
      weak: false,
      for: [],
      against: [],
      lookedAgainst: true,
    },
    words: { reason: given.text('reason') },
  })),
  'question.leave': onFile((given) => ({
    facts: { question: 'link', party: party(given) },
    words: { reason: given.text('reason') },
  })),
  'directive.give': onFile((given) => ({
    facts: { directive: directive(given), party: null, element: null, dueOn: later },
    words: { what: given.text('what') },
    toUnit: null,
  })),
  'directive.answer': onFile((given) => ({
    facts: { directive: directive(given), answer: 'nothing-found', items: [] },
    words: { answer: given.text('answer') },
  })),
  'decision.make': onFile((given) => ({
    facts: {
      lines: [{ party: party(given), offence: offence(given), outcome: 'closed', reason: 'RC08' }],
      against: 'nothing-found',
      notTaken: [],
      reviewToldIn: 'uz',
      obstacles: [],
      tellAfterSupport: true,
    },
    words: { reasons: given.text('reasons'), against: null, notTaken: given.text('notTaken') },
  })),
  'decision.second-look': onFile((given) => ({
    facts: { decision: given.basis[0] ?? given.target, agrees: true },
    words: { reason: given.text('reason') },
  })),
  'verdict.record': onFile((given) => ({
    facts: {
      instance: 'district-court',
      on: day,
      lines: [{ party: party(given), offence: offence(given), outcome: 'convicted' }],
      findings: [],
      damagesOrdered: null,
      obstacles: [],
    },
    words: { court: given.text('court'), reasons: given.text('reasons') },
  })),
  'file.serve': onFile((given) => ({
    facts: { on: day, replyBy: later, items: [item(given)] },
    documents: [aDocument(given)],
    protectedAddresses: [],
  })),
  'defence.reply': onFile((given) => ({
    facts: { on: day, points: [{ id: inside(given, 'b'), item: null, touches: null, answeredBy: [] }] },
    words: { [inside(given, 'b')]: given.text('point') },
  })),
  'defence.disclose': onFile((given) => ({
    facts: { on: day },
    words: { why: given.text('why') },
    documents: [aDocument(given)],
    protectedAddresses: [],
  })),
  // It names a disclosure by its own id.
  'defence.acknowledge': onFile((given) => ({
    facts: { given: given.basis[0] ?? given.target, on: day, how: 'in-writing' },
    words: { by: given.text('by'), hash: null },
  })),
  'defence.disclosed-paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'package.make': onFile((given) => ({
    facts: { for: 'defence', items: [item(given)] },
    protectedAddresses: [],
  })),
  'package.fetch': (given) => ({ params: { ...about(given), package: given.target }, input: {} }),
  'criminal-letter.answer': onFile((given) => ({
    file: given.basis[0] ?? given.target,
    answer: 'nothing-found',
    items: [],
    words: { answer: given.text('answer') },
    ...groundWritten(given),
  })),
  'criminal-letter.take': onFile((given) => ({ file: given.basis[0] ?? given.target })),
};
