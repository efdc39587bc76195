import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
const day = '2026-10-05';

export const claimExamples: Readonly<Record<string, RouteExample>> = {
  'claim.list': () => ({ params: {}, input: {} }),
  'claim.read': (given) => ({ params: about(given), input: {} }),
  'claim.paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'claim.notice-paper': (given) => ({ params: about(given), input: { format: 'docx', notice: given.target } }),
  'claim.open': (given) => ({
    params: {},
    input: {
      act: given.act(),
      claim: given.target,
      caseId: null,
      began: day,
      people: (given.number % 30) + 1, // each of them counts twice in the study
      sector: 'construction',
      who: given.text('who'),
      against: given.text('against'),
    },
  }),
  'claim.line': (given) => {
    const act = given.act();
    const kronor = 90_000_000 + given.number;
    return {
      params: about(given),
      input: {
        act,
        line: act.id,
        kind: 'unpaid-wage',
        nature: 'gross',
        computed: { how: 'read', range: { documented: kronor, probable: kronor, claimed: kronor } },
        dues: [{ due: day, kronor }],
        evidence: given.text('evidence'),
        toDocument: given.text('toDocument'),
        toSupport: given.text('toSupport'),
      },
    };
  },
  'claim.payday': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      day,
      owed: given.number,
      plusOvertime: true,
      reported: given.number,
      net: given.number,
      cashBack: 0,
      rent: 0,
    },
  }),
  'claim.receive': (given) => ({
    params: about(given),
    input: { act: given.act(), line: null, kronor: given.number, from: 'employer', receivedOn: day },
  }),
  'claim.payer': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        payer: act.id,
        kind: 'estate',
        state: 'asked',
        by: day,
        kronor: given.number,
        name: given.text('name'),
        note: given.text('note'),
        price: { paid: 95, wage: 160, hours: 100 },
      },
    };
  },
  'claim.notify': (given) => ({
    params: about(given),
    input: { act: given.act(), notice: given.target, role: 'first', day, to: given.text('to') },
  }),
  'claim.settlement-offer': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        offer: act.id,
        kronor: given.number,
        asksSilence: true,
        permitForTrial: null,
        day,
        from: given.text('from'),
      },
    };
  },
  'claim.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'claim.correct': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      changed: {},
      who: given.text('who'),
      against: given.text('against'),
      reason: given.text('reason'),
    },
  }),
  'claim.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.basis[0] ?? given.target, reason: given.text('reason') },
  }),
  'claim.settle': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      offer: given.basis[0] ?? given.target,
      answer: 'refused',
      day,
      reason: given.text('reason'),
    },
  }),
};
