import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { seatAgencies } from '../schema.ts';
import { aVisit } from './builders.ts';
import { moneyExamples, steeringExamples } from './programme-examples.ts';
import { registerExamples } from './register-examples.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
/** Seats of one visit, which no other visit has: the first one is taken, the last one is empty. */
const seatOf = ({ target }: ExampleValues, at: number): string => `${target.slice(0, -1)}${(at + 1).toString(16)}`;
const emptySeat = seatAgencies.length - 1;

/** A visit so long ago that it has been asked for what became of it. */
export const programmeExamples: Readonly<Record<string, RouteExample>> = {
  'programme.read': () => ({ params: {}, input: {} }),
  'programme.history': () => ({ params: {}, input: {} }),
  'programme.open': (given) => ({
    params: {},
    input: {
      act: given.act(),
      programme: given.target,
      title: given.text('title'),
      from: '2025-01-01',
      ends: '2026-12-31',
      country: 'SE',
      region: given.text('region'),
      lead: given.text('lead'),
      funder: given.text('funder'),
      currency: 'EUR',
      goals: [
        {
          id: 'trained',
          level: 'outcome',
          name: given.text('name'),
          indicator: given.text('indicator'),
          source: 'by-hand',
          start: { is: 'not-known' },
          target: { is: 'number', value: given.number, of: null, unit: 'count' },
        },
      ],
      lines: [{ id: 'travel', goal: 'trained', name: given.text('line'), amount: given.number, opens: [] }],
      remains: [
        {
          id: 'study',
          what: given.text('what'),
          keeper: null,
          state: 'no-keeper',
          on: null,
          due: null,
          otherwise: given.text('otherwise'),
        },
      ],
    },
  }),
  'programme.fill': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      goal: 'trained',
      now: { is: 'number', value: given.number, of: null, unit: 'count' },
      state: 'partly',
      on: '2025-06-30',
      note: given.text('note'),
    },
  }),
  'programme.one': (given) => ({ params: about(given), input: {} }),
  'programme.framework': (given) => ({ params: about(given), input: { format: 'csv' } }),
  'programme.change': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      title: given.text('title'),
      from: '2025-01-01',
      ends: '2027-03-31',
      country: null,
      region: given.text('region'),
      lead: given.text('lead'),
      funder: given.text('funder'),
      currency: 'EUR',
    },
  }),
  'programme.goal': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        goal: act.id,
        level: 'output',
        under: 'trained',
        name: given.text('name'),
        indicator: given.text('indicator'),
        how: given.text('how'),
        source: 'by-hand',
        start: { is: 'number', value: 0, of: null, unit: 'count' },
        target: { is: 'number', value: given.number, of: null, unit: 'count' },
      },
    };
  },
  'programme.partner': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        partner: act.id,
        role: 'partner',
        country: 'FI',
        name: given.text('name'),
        does: given.text('does'),
      },
    };
  },
  'programme.remains': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: { act, row: act.id, what: given.text('what'), due: null, otherwise: given.text('otherwise') },
    };
  },
  'programme.end': (given) => ({
    params: about(given),
    input: { act: given.act(), on: '2099-01-01', why: given.text('why') },
  }),
  'programme.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'programme.decide': (given) => ({
    params: about(given),
    input: { act: given.act(), row: 'study', keeper: given.text('keeper') },
  }),
  ...moneyExamples,
  ...steeringExamples,
  ...registerExamples,
  'visit.read': (given) => ({ params: about(given), input: {} }),
  'visit.create': (given) => ({
    params: {},
    input: aVisit(given.act(), {
      visit: given.target,
      title: given.text('title'),
      place: given.text('place'),
      from: '2025-08-27',
      to: '2025-08-28',
      monday: '2025-09-01',
      practice: given.text('practice'),
      supports: given.text('supports'),
      doesNotShow: given.text('doesNotShow'),
      sources: given.text('sources'),
      law: [{ there: given.text('there'), here: given.text('here'), answer: 'needs-law', note: given.text('note') }],
      seats: seatAgencies.map((agency, at) => ({
        id: seatOf(given, at),
        agency,
        taken: at !== emptySeat,
        says: given.text(`seat${at}`),
      })),
    }),
  }),
  'visit.seat': (given) => ({
    params: about(given),
    input: { act: given.act(), seat: seatOf(given, emptySeat), taken: false, says: given.text('reason') },
  }),
  'visit.monday-act': (given) => ({
    params: about(given),
    input: { act: given.act(), seat: seatOf(given, 0), says: given.text('monday') },
  }),
  'visit.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  // No one has answered: this can be recorded again, until a person has.
  'visit.check': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      seat: seatOf(given, 0),
      after: 3,
      answer: 'no-answer',
      count: null,
      note: given.text('check'),
    },
  }),
};
