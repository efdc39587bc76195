import { trackOf } from '../../../kernel/capacity.ts';
import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { caseEnds } from '../schema.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });

export const caseExamples: Readonly<Record<string, RouteExample>> = {
  'case.open': (given) => {
    const act = given.act();
    return {
      params: {},
      input: {
        act,
        case: given.target,
        track: trackOf(act.capacity ?? 'supervision'),
        about: {
          sector: 'restaurant',
          workplaceName: given.text('workplaceName'),
          municipality: given.text('municipality'),
        },
        basedOn: [],
        note: given.text('note'),
      },
    };
  },
  'case.list': () => ({ params: {}, input: {} }),
  'case.read': (given) => ({ params: about(given), input: {} }),
  'case.timeline': (given) => ({ params: about(given), input: {} }),
  'case.view-as': (given) => ({ params: about(given), input: { unit: String(given.unit) } }),
  'case.records': (given) => ({ params: about(given), input: {} }),
  'case.copy-paper': (given) => ({
    params: about(given),
    input: { format: 'docx', copy: given.basis[0] ?? given.target },
  }),
  'case.answer-paper': (given) => ({
    params: about(given),
    input: { format: 'docx', answer: given.basis[0] ?? given.target },
  }),
  'case.brief-paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'case.costs-paper': (given) => ({ params: about(given), input: { format: 'docx', claimant: 'interpreter' } }),
  'case.copy': (given) => ({ params: about(given), input: { copy: given.basis[0] ?? given.target } }),
  'case.register': (given) => ({
    params: about(given),
    input: { act: given.act(), number: `KS 2026-${given.number}` },
  }),
  'case.give-copy': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      asker: given.text('asker'),
      items: [{ act: given.basis[0] ?? given.target, mask: 'nothing', provision: null }],
    },
  }),
  'case.refuse-copy': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      asker: given.text('asker'),
      provision: 'se.osl-26-1',
      reason: given.text('reason'),
      appeal: 'se.osl-6-7',
    },
  }),
  'case.note': (given) => ({ params: about(given), input: { act: given.act(), note: given.text('note') } }),
  'case.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'case.link': (given) => ({
    params: about(given),
    input: { act: given.act(), elsewhere: '0d3e7a52-1111-4222-8333-5b1d0f9a77c1' },
  }),
  'case.at-risk': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      risk: given.act().id,
      what: 'recording',
      diesOn: null,
      estimated: false,
      holder: 'employer',
      saver: 'police',
      note: given.text('note'),
    },
  }),
  'case.end-risk': (given) => ({
    params: about(given),
    input: { act: given.act(), risk: given.basis[0] ?? given.target, end: 'saved' },
  }),
  'case.correct': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      about: { municipality: given.text('other municipality') },
      reason: given.text('reason'),
    },
  }),
  'case.withdraw-note': (given) => ({
    params: about(given),
    input: { act: given.act(), note: given.basis[0] ?? given.target, reason: given.text('reason') },
  }),
  'case.reopen': (given) => ({ params: about(given), input: { act: given.act(), reason: given.text('reason') } }),
  'case.close': (given) => ({
    params: about(given),
    input: { act: given.act(), end: caseEnds[given.number % caseEnds.length] ?? 'other', reason: given.text('reason') },
  }),
};
