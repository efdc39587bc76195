import { type ExampleValues, groundIn, type RouteExample } from '../../../platform/testing/route-example.ts';
import { aPlanAsked } from './a-plan.ts';
import { aCoding } from './builders.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
const nothing: RouteExample = () => ({ params: {}, input: {} });

const steered: RouteExample = (given) => ({ params: about(given), input: { act: given.act() } });

/** A name for a file that no other file of a proof has: it follows from the last digits of its id. */
const fileName = ({ target, number }: ExampleValues): string => {
  const own = Number.parseInt(target.slice(-5), 16) || number;
  return `P-${String(Math.floor(own / 1000)).padStart(4, '0')}-${own % 1000}`;
};

/** A code that no other plan of a proof has: three letters that follow from the last digits of its id. */
const planCode = ({ target, number }: ExampleValues): string => {
  let own = Number.parseInt(target.slice(-5), 16) || number;
  return Array.from({ length: 3 }, () => {
    const letter = String.fromCharCode(65 + (own % 26));
    own = Math.floor(own / 26);
    return letter;
  }).join('');
};
const frequencies = Object.fromEntries(
  Array.from({ length: 15 }, (_, place) => [`PS-${String(place + 1).padStart(2, '0')}`, 'never']),
);

export const studyExamples: Readonly<Record<string, RouteExample>> = {
  'study.files': nothing,
  'study.file': (given) => ({ params: about(given), input: {} }),
  'study.file-names': nothing,
  'study.plans': nothing,
  'study.plan': (given) => ({ params: about(given), input: {} }),
  'study.plan-sample': (given) => {
    const strata = aPlanAsked()
      .strata.slice(0, 1)
      .map((one) => ({ ...one, code: planCode(given) }));
    return { params: {}, input: { act: given.act(), plan: given.target, asked: { ...aPlanAsked(), strata } } };
  },
  'study.import-readings': (given) => {
    const act = given.act();
    const reading = { act: act.id, file: given.target, pseudonym: fileName(given), coding: aCoding() };
    return { params: {}, input: { act, readings: [reading] } };
  },
  'study.contributions': nothing,
  'study.review': (given) => ({
    params: {},
    input: { act: given.act(), file: given.target, pseudonym: fileName(given), coding: aCoding() },
  }),
  'study.correct-reading': (given) => ({
    params: about(given),
    input: { act: given.act(), coding: aCoding(), reason: given.text('reason') },
  }),
  'study.withdraw-decision': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.basis[0] ?? given.target, reason: given.text('reason') },
  }),
  'study.resolve': (given) => ({ params: about(given), input: { act: given.act(), coding: aCoding() } }),
  'study.contribute': (given) => ({
    params: {},
    input: {
      act: given.act(),
      contribution: given.target,
      study: 'lost-cases',
      ethics: null,
      ground: groundIn(given, 'se.study-under-pseudonym', 'study-under-pseudonym'),
      purpose: given.text('purpose'),
    },
  }),
  'study.release': (given) => ({
    params: {},
    input: { act: given.act(), release: given.target, study: 'lost-cases', name: 'Release 1' },
  }),
  'study.sign': (given) => ({ params: about(given), input: { act: given.act() } }),
  'study.survey': nothing,
  'study.open-survey': (given) => ({
    params: {},
    input: {
      act: given.act(),
      survey: given.target,
      name: 'Round 1',
      kind: 'baseline',
      from: '2026-11-24',
      to: '2026-12-11',
      asked: [{ house: 1, asked: 20 }],
    },
  }),
  'study.answer-survey': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      answer: given.act().id,
      blind: '0'.repeat(64),
      answers: { stage: 'A', frequencies, helped: {} },
    },
  }),
  'study.close-survey': steered,
  'study.publish-survey': (given) => ({ params: about(given), input: { act: given.act() } }),
};
