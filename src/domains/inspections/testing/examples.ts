import {
  type ExampleValues,
  fileCountry,
  groundIn,
  type RouteExample,
} from '../../../platform/testing/route-example.ts';
import { basesOf } from '../../access/public.ts';
import { nothingSaid } from '../after/numbers.ts';
import { purposes } from '../schema.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
const nothing: RouteExample = (given) => ({ params: about(given), input: {} });
const jointly = (given: ExampleValues): string => groundIn(given, 'se.lag-2024-307.4');
const day = '2099-12-04';

export const inspectionExamples: Readonly<Record<string, RouteExample>> = {
  'inspection.list': () => ({ params: {}, input: {} }),
  'inspection.worker-languages': () => ({ params: {}, input: {} }),
  'inspection.worker-texts': () => ({ params: { language: 'uz' }, input: {} }),
  'inspection.card-sheet': () => ({
    params: {},
    input: { first: 'th', second: 'sv', phone: '08-465 004 12', code: '0102ff00' },
  }),
  'inspection.by-code': () => ({ params: {}, input: { said: '001 002 255 000' } }),
  'inspection.read': nothing,
  'inspection.addresses': nothing,
  'inspection.request': nothing,
  'inspection.visit': nothing,
  'visit.addresses': nothing,
  'visit.preview': (given) => ({ params: about(given), input: { facts: 'workplace' } }),
  'visit.pass-on': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      toUnit: given.unit,
      facts: ['workplace', 'narrative'],
      purpose: given.text('purpose'),
      ground: groundIn(given, 'se.osl-10-24'),
      weighing: null,
    },
  }),
  'inspection.party-insight': nothing,
  'room.invitation': nothing,
  'conversation.read': nothing,
  'room.open': (given) => ({
    params: {},
    input: {
      act: given.act(),
      inspection: given.target,
      purpose: purposes[given.number % purposes.length] ?? 'worker-protection',
    },
  }),
  'inspection.plan': (given) => ({
    params: about(given),
    input: { act: given.act(), facts: { sector: 'restaurant' }, note: given.text('note') },
  }),
  'room.invite': (given) => ({
    params: about(given),
    input: { act: given.act(), toUnit: given.unit, ground: jointly(given), purpose: given.text('purpose') },
  }),
  'room.join': (given) => ({ params: about(given), input: { act: given.act(), ground: jointly(given) } }),
  'room.end': (given) => ({ params: about(given), input: { act: given.act(), reason: given.text('reason') } }),
  'room.extract': (given) => ({ params: about(given), input: { act: given.act() } }),
  'inspection.ask': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        request: act.id,
        toUnit: given.unit,
        shares: ['declarations'],
        question: given.text('question'),
        answerBy: day,
        ground: jointly(given),
      },
    };
  },
  'inspection.answer': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      answer: { given: true, facts: [given.text('answer')] },
      ground: jointly(given),
      weighing: { interestInSharing: given.text('sharing'), interestProtected: given.text('protected') },
    },
  }),
  'inspection.begin': (given) => {
    const act = given.act();
    return {
      params: {},
      input: {
        act,
        visit: given.target,
        inspection: act.id,
        workplace: { name: given.text('workplaceName'), municipality: given.text('municipality') },
        basis: basesOf(act.capacity ?? 'supervision', fileCountry(given))[0]?.id ?? 'se.aml-7-5',
        letInBy: 'manager',
        announced: true,
      },
    };
  },
  'inspection.observe': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      signs: [],
      photos: 0,
      place: given.text('place'),
      note: given.text('note'),
      worker: null,
      attachments: [],
      basedOn: [],
    },
  }),
  'inspection.meet-worker': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      worker: given.act().id,
      number: 3,
      language: 'uz',
      note: given.text('workerNote'),
    },
  }),
  'inspection.settle': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      code: 'INS-C02',
      worker: null,
      known: ['seen'],
      settles: given.basis.length > 1 ? [...given.basis] : [given.act().id, given.act().id],
      reason: given.text('reason'),
    },
  }),
  'inspection.take-back': (given) => ({
    params: about(given),
    input: { act: given.act(), observation: given.basis[0] ?? given.act().id },
  }),
  'inspection.release-note': (given) => ({
    params: about(given),
    input: { act: given.act(), observation: given.basis[0] ?? given.act().id, released: true },
  }),
  'inspection.medium': (given) => ({ params: { id: given.target, medium: given.basis[0] ?? given.target }, input: {} }),
  'inspection.take-out': (given) => ({
    params: { id: given.target, medium: given.basis[0] ?? given.target },
    input: { act: given.act(), why: 'endangers' },
  }),
  'field.inspections': () => ({ params: {}, input: {} }),
  'inspection.pack': nothing,

  'inspection.stop-demands': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      toldBy: 'police',
      against: given.text('against'),
      facts: given.text('facts'),
      demandMadeAt: null,
    },
  }),
  'inspection.converse': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      outcome: 'offered',
      cardTaken: true,
      worker: null,
      alone: true,
      interpreter: 'none',
      toCoordinator: null,
    },
  }),
  'inspection.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'inspection.close': (given) => {
    const act = given.act();
    const late = `2099${(act.happenedFrom ?? '').slice(4)}`;
    return { params: about(given), input: { act, leftAt: late, sorted: [] } };
  },
  'visit.after': nothing,
  'visit.report': nothing,
  'visit.report-days': () => ({ params: {}, input: { from: '2026-11-20', to: '2026-11-26' } }),
  'visit.decide': (given) => ({
    params: about(given),
    input: { act: given.act(), corrects: null, kind: 'no-action', basis: null, on: null, note: given.text('note') },
  }),
  // Nothing becomes of a decision that was not made.
  'visit.outcome': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      decision: given.basis[0] ?? given.target,
      corrects: null,
      outcome: 'changed',
      on: null,
      note: given.text('note'),
    },
  }),
  'visit.count-workers': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      numbers: { ...nothingSaid, 'workers-present': given.number },
      interpreter: 'not-noted',
    },
  }),
  'inspection.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'answers.units': () => ({ params: {}, input: {} }),
  'answers.read': nothing,
  'answers.addresses': nothing,
  'answers.preview': (given) => ({ params: about(given), input: { facts: 'pays-back' } }),
  'answers.ask': (given) => ({
    params: {},
    input: {
      act: given.act(),
      question: given.target,
      toUnit: given.unit,
      called: null,
      decisionOn: day,
      asks: given.text('asks'),
      ground: groundIn(given, 'se.consultation-without-person', 'consultation-without-person'),
    },
  }),
  'answers.take': (given) => ({ params: about(given), input: { act: given.act() } }),
  'answers.name-person': (given) => ({
    params: about(given),
    input: { act: given.act(), person: given.basis[0] ?? given.target, conversation: given.basis[1] ?? given.target },
  }),
  'answers.pass-on': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      toUnit: given.unit,
      facts: ['pays-back'],
      purpose: given.text('purpose'),
      ground: groundIn(given, 'se.osl-10-1-consent', 'consent'),
      weighing: null,
    },
  }),
  'answers.decline': (given) => ({
    params: about(given),
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'conversation.acknowledge': (given) => ({ params: about(given), input: { act: given.act() } }),
};
