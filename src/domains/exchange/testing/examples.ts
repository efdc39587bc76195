import { trackOf } from '../../../kernel/capacity.ts';
import { type ExampleValues, groundIn, type RouteExample } from '../../../platform/testing/route-example.ts';
import { claimFacts } from '../schema.ts';

const about = ({ target }: ExampleValues) => ({ id: target });

/** What was chosen, as far as a fee claim has it. */
function chosenOf({ facts }: ExampleValues): readonly string[] {
  const chosen = claimFacts.filter((fact) => facts.includes(fact));
  return chosen.length > 0 ? chosen : ['workers'];
}

const headings = 'ab'.repeat(32);

/** How a list is read in the file of the capacity in which someone acts. */
const settingsOf = ({ act }: ExampleValues) => ({
  track: trackOf(act().capacity ?? 'supervision'),
  dates: 'dmy' as const,
  repeated: 'mistake' as const,
  values: {},
});

/** All workers have consented to the unit that the proof names. What was previewed of a caseload, each test says itself. */
export const exchangeExamples: Readonly<Record<string, RouteExample>> = {
  'region.compare': () => ({ params: {}, input: {} }),
  'case-import.list': () => ({ params: {}, input: {} }),
  'case-import.rows': (given) => ({ params: about(given), input: {} }),
  'case-import.remembered': () => ({ params: {}, input: { headings } }),
  'case-import.check': (given) => ({
    params: {},
    input: { settings: settingsOf(given), rows: [{ row: 2, cells: { reference: `KS ${given.number}` } }] },
  }),
  'case-import.begin': (given) => ({
    params: {},
    input: {
      act: given.act(),
      import: given.target,
      settings: settingsOf(given),
      headings,
      file: headings,
      columns: { reference: 0, openedOn: 1 },
      rows: 3,
      setAside: 0,
    },
  }),
  // A row without a day is refused: cases whose ids only the server knows would be in no world.
  'case-import.take': (given) => ({
    params: about(given),
    input: { act: given.act(), rows: [{ row: 2, cells: { reference: `KS ${given.number}` } }] },
  }),
  'case-import.undo': (given) => ({ params: about(given), input: { act: given.act(), reason: given.text('reason') } }),
  'fee-claim.list': () => ({ params: {}, input: {} }),
  'fee-claim.contacts': () => ({ params: {}, input: {} }),
  'fee-claim.read': (given) => ({ params: about(given), input: {} }),
  'fee-claim.paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'fee-claim.addresses': (given) => ({ params: about(given), input: {} }),
  'fee-claim.preview': (given) => ({ params: about(given), input: { facts: chosenOf(given).join(',') } }),
  'fee-claim.register': (given) => {
    const workers = (given.number % 900) + 1;
    return {
      params: {},
      input: {
        act: given.act(),
        claim: given.target,
        workers,
        amount: { value: given.number, currency: 'EUR' },
        period: { from: '2025-03', to: '2025-05' },
        firm: given.text('firm'),
        story: given.text('story'),
        consent: { toUnit: Math.max(1, given.unit), given: workers },
      },
    };
  },
  'fee-claim.pass-on': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      toUnit: given.unit,
      facts: chosenOf(given),
      purpose: given.text('purpose'),
      ground: groundIn(given, 'se.osl-10-1-consent', 'consent'),
      weighing: null,
    },
  }),
  'standards.read': () => ({ params: {}, input: {} }),
  'caseload.look': () => ({ params: {}, input: {} }),
  'caseload.export': (given) => ({
    params: {},
    input: { act: given.act(), export: given.target, seen: '0'.repeat(64), purpose: given.text('purpose') },
  }),
  'fee-claim.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'fee-claim.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'fee-claim.take': (given) => ({ params: about(given), input: { act: given.act() } }),
};
