import {
  byCountry,
  type ExampleValues,
  fileCountry,
  type RouteExample,
} from '../../../platform/testing/route-example.ts';

const about = ({ target }: ExampleValues): { id: string } => ({ id: target });
const nothing: RouteExample = (given) => ({ params: about(given), input: {} });
const list: RouteExample = () => ({ params: {}, input: {} });
/** A hash that nothing else has, and from which no number can be read. */
const hashOf = ({ number }: ExampleValues): string => number.toString(16).padStart(64, '0');

const reason = (given: ExampleValues) => ({
  kind: 'tip',
  on: null,
  proxies: ['address'],
  origin: 'stands',
  sameAs: null,
  source: given.text('reason'),
});

/** A right request for each route of choosing workplaces, of briefing and of calendars. */
export const choosingExamples: Readonly<Record<string, RouteExample>> = {
  'situation.list': list,
  'situation.read': nothing,
  'situation.set-priorities': (given) => ({
    params: {},
    input: {
      act: given.act(),
      picture: given.target,
      from: '2026-01-01',
      until: '2026-12-31',
      priorities: [
        { sector: 'restaurant', restsOn: ['tips'], why: given.text('narrative'), source: given.text('purpose') },
      ],
    },
  }),
  'candidate.list': list,
  'candidate.read': nothing,
  'candidate.propose': (given) => ({
    params: {},
    input: {
      act: given.act(),
      candidate: given.target,
      workplace: {
        name: given.text('workplaceName'),
        organisationNumber: null,
        street: null,
        municipality: given.text('municipality'),
      },
      form: 'company',
      sector: 'restaurant',
      reasons: [reason(given)],
    },
  }),
  'candidate.weigh': (given) => ({ params: about(given), input: { act: given.act(), reasons: [reason(given)] } }),
  'candidate.choose': (given) => ({
    params: about(given),
    input: { act: given.act(), inspection: given.basis[0] ?? given.target, cannotWait: null },
  }),
  'candidate.put-aside': (given) => ({
    params: about(given),
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'pool.read': nothing,
  'pool.list': (given) => ({
    params: {},
    input: {
      act: given.act(),
      pool: given.target,
      sector: 'restaurant',
      basis: byCountry(given, {
        se: 'se.aml-7-5',
        elsewhere: `${fileCountry(given).toLowerCase()}.not-entered.supervision`,
      }),
      source: given.text('reason'),
      workplaces: ['workplaceName', 'otherName'].map((field) => ({
        name: given.text(field),
        municipality: given.text('municipality'),
      })),
    },
  }),
  'pool.draw': (given) => {
    const act = given.act();
    return { params: about(given), input: { act, candidate: act.id } };
  },
  'calendar.list': list,
  'calendar.make': (given) => ({
    params: {},
    input: { act: given.act(), calendar: given.target, secretHash: hashOf(given) },
  }),
  'calendar.renew': (given) => ({ params: about(given), input: { act: given.act(), secretHash: hashOf(given) } }),
  'calendar.end': (given) => ({ params: about(given), input: { act: given.act() } }),
  'inspection.shares': nothing,
  'inspection.briefing': nothing,
  'inspection.briefing-file': nothing,
  'inspection.calendar-file': nothing,
};
