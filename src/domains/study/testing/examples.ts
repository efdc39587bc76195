import type { Given, RouteExample } from '../../../platform/testing/route-example.ts';
import { aCoding } from './builders.ts';

const about: (given: Given) => { id: string } = ({ target }) => ({ id: target });
const nothing: RouteExample = () => ({ params: {}, input: {} });

/** A name for a file that no other file of a proof has. */
const fileName = ({ number }: Given): string => `P-${String(number).slice(0, 4)}-${number % 1000}`;

export const studyExamples: Readonly<Record<string, RouteExample>> = {
  'study.own': nothing,
  'study.national': nothing,
  'study.files': nothing,
  'study.file': (given) => ({ params: about(given), input: {} }),
  'study.contributions': nothing,
  'study.review': (given) => ({
    params: {},
    input: { act: given.act(), file: given.target, pseudonym: fileName(given), coding: aCoding() },
  }),
  'study.resolve': (given) => ({ params: about(given), input: { act: given.act(), coding: aCoding() } }),
  'study.contribute': (given) => ({
    params: {},
    input: {
      act: given.act(),
      contribution: given.target,
      study: 'lost-cases',
      ethics: null,
      ground: 'se.study-under-pseudonym',
      purpose: given.text('purpose'),
    },
  }),
  'study.release': (given) => ({
    params: {},
    input: { act: given.act(), release: given.target, study: 'lost-cases', name: 'Release 1' },
  }),
  'study.sign': (given) => ({ params: about(given), input: { act: given.act() } }),
};
