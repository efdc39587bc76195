import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
const day = '2025-06-30';

/** Right requests about the money of the programme that `programme.open` sets up. */
export const moneyExamples: Readonly<Record<string, RouteExample>> = {
  'programme.budget': (given) => ({ params: about(given), input: {} }),
  'programme.budget-file': (given) => ({ params: about(given), input: { format: 'csv' } }),
  'programme.report': (given) => ({ params: about(given), input: { kind: 'final', format: 'docx' } }),
  'programme.line': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: { act, line: act.id, name: given.text('line'), kind: 'travel', goal: 'trained', amount: given.number },
    };
  },
  'programme.cost': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        cost: act.id,
        line: 'travel',
        on: day,
        what: given.text('what'),
        voucher: given.text('voucher'),
        paid: given.number,
        currency: 'NOK',
        rate: { millionths: 85_100, on: day, source: given.text('rate') },
        receipts: [],
      },
    };
  },
  'programme.forecast': (given) => ({
    params: about(given),
    input: { act: given.act(), line: 'travel', remaining: given.number, on: day, why: given.text('why') },
  }),
  'programme.explain': (given) => ({
    params: about(given),
    input: { act: given.act(), line: 'none', why: given.text('why'), answer: given.text('answer') },
  }),
  'programme.co-funding': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        source: act.id,
        who: given.text('who'),
        kind: 'in-kind',
        promised: given.number,
        received: 0,
        on: day,
        note: given.text('note'),
      },
    };
  },
  'programme.terms': (given) => ({
    params: about(given),
    input: { act: given.act(), tolerance: 10, source: given.text('source') },
  }),
};

/** Right requests about its risks, its steering group and what did not work. */
export const steeringExamples: Readonly<Record<string, RouteExample>> = {
  'programme.steering': (given) => ({ params: about(given), input: {} }),
  'programme.risk': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        risk: act.id,
        what: given.text('what'),
        likelihood: 'medium',
        consequence: 'high',
        why: given.text('why'),
        answer: given.text('answer'),
        owner: null,
        reviewBy: null,
      },
    };
  },
  'programme.risk-over': (given) => ({
    params: about(given),
    input: { act: given.act(), risk: given.target, outcome: 'happened', on: day, how: given.text('how') },
  }),
  'programme.meeting': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: { act, meeting: act.id, on: day, place: given.text('place'), present: given.text('present') },
    };
  },
  'programme.minutes': (given) => ({
    params: about(given),
    input: { act: given.act(), meeting: given.target, text: given.text('text') },
  }),
  'programme.approve': (given) => ({
    params: about(given),
    input: { act: given.act(), meeting: given.target, version: given.target, signer: null, copy: null },
  }),
  'programme.decision': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        decision: act.id,
        meeting: given.target,
        what: given.text('what'),
        why: given.text('why'),
        who: given.text('who'),
        due: null,
      },
    };
  },
  'programme.decision-done': (given) => ({
    params: about(given),
    input: { act: given.act(), decision: given.target, on: day, how: given.text('how') },
  }),
  'programme.lesson': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        lesson: act.id,
        on: day,
        goal: null,
        what: given.text('what'),
        why: given.text('why'),
        instead: given.text('instead'),
      },
    };
  },
};
