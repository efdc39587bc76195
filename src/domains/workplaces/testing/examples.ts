import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
/** The id of a thing that is nowhere. */
const nowhere = '00000000-0000-7000-8000-00000000ffff';

const firmOf = ({ text, number }: ExampleValues) => ({
  name: text('firmName'),
  country: 'SE' as const,
  organisationNumber: `559${String(number).slice(0, 3)}-1${String(number).slice(3, 6)}`.padEnd(11, '0'),
  vatNumber: null,
  sector: 'cleaning' as const,
});

const placeOf = ({ text }: ExampleValues) => ({
  kind: 'housing' as const,
  street: text('street'),
  municipality: text('municipality'),
  county: 'SE-AB',
});

export const workplaceExamples: Readonly<Record<string, RouteExample>> = {
  'workplace.list': () => ({ params: {}, input: {} }),
  'workplace.seen': () => ({
    params: {},
    input: { name: 'Canary', organisationNumber: null, vatNumber: null, country: null, matter: null },
  }),
  'workplace.read': (given) => ({ params: about(given), input: {} }),
  'workplace.register': (given) => ({
    params: {},
    input: { act: given.act(), workplace: given.target, firm: firmOf(given), place: placeOf(given) },
  }),
  'workplace.undo-register': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'workplace.correct': (given) => ({
    params: about(given),
    input: { act: given.act(), firm: { name: firmOf(given).name }, reason: given.text('reason') },
  }),
  'workplace.add-place': (given) => ({ params: about(given), input: { act: given.act(), place: placeOf(given) } }),
  'workplace.add-vehicle': (given) => ({
    params: about(given),
    input: { act: given.act(), vehicle: { registration: `XYZ ${given.number}`, country: 'SE' } },
  }),
  'workplace.add-person': (given) => ({
    params: about(given),
    input: { act: given.act(), role: 'manager', name: given.text('personName') },
  }),
  'workplace.add-contractor': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      contract: {
        relation: 'works-for',
        other: null,
        name: given.text('contractor'),
        organisationNumber: null,
        from: '2026-01-01',
        to: null,
        known: 'said',
      },
    },
  }),
  'workplace.link': (given) => ({
    params: about(given),
    input: { act: given.act(), matter: { kind: 'signal', id: nowhere } },
  }),
  'workplace.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), part: nowhere, reason: given.text('reason') },
  }),
  'workplace.merge': (given) => ({
    params: about(given),
    input: { act: given.act(), into: nowhere, reason: given.text('reason') },
  }),
  'workplace.unmerge': (given) => ({
    params: about(given),
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'workplace.close': (given) => ({ params: about(given), input: { act: given.act(), reason: given.text('reason') } }),
  'workplace.check-import': (given) => ({
    params: {},
    input: { rows: [{ name: given.text('firmName'), municipality: 'Vadsund' }] },
  }),
  'workplace.imports': () => ({ params: {}, input: {} }),
  'workplace.import': (given) => ({
    params: {},
    input: {
      act: given.act(),
      import: given.target,
      rows: [{ name: given.text('firmName'), municipality: given.text('municipality') }],
    },
  }),
  'workplace.undo-import': (given) => ({ params: about(given), input: { act: given.act() } }),
};
