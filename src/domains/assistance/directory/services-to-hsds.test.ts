import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DirectoryService, forWhomGroups } from './entry-fields.ts';
import { servicesFromHsds } from './services-from-hsds.ts';
import { servicesToHsds } from './services-to-hsds.ts';

const text = fc.string({ maxLength: 20 });
const service = fc.record(
  {
    ...{ id: fc.uuid(), name: text, status: fc.constantFrom('active' as const, 'temporarily closed' as const) },
    ...{ forWhom: fc.uniqueArray(fc.constantFrom(...forWhomGroups)), counties: fc.uniqueArray(text, { maxLength: 3 }) },
    ...{ confidentialAddress: fc.boolean(), howKnown: fc.constantFrom('verified' as const, 'not-verified' as const) },
    ...{ description: text, eligibility: text, ageFrom: fc.nat(99), interpreting: text, howToRefer: text },
    languages: fc.array(fc.record({ id: fc.uuid(), name: text, code: text }), { maxLength: 2 }),
    schedules: fc.array(fc.record({ id: fc.uuid(), opens: text, closes: text, days: text }), { maxLength: 2 }),
    phones: fc.array(fc.record({ id: fc.uuid(), number: text, extension: fc.nat(999) }), { maxLength: 2 }),
    areas: fc.array(fc.record({ id: fc.uuid(), name: text }), { maxLength: 2 }),
    source: fc.constant('https://invented.example'),
    sourceOn: fc.constant('2026-11-02'),
  },
  {
    requiredKeys: [
      ...(['id', 'name', 'status', 'forWhom', 'counties', 'confidentialAddress', 'howKnown'] as const),
      ...(['source', 'sourceOn'] as const),
    ],
  },
);

test('what CAPE says of a service comes back from HSDS as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(service, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), (services) => {
      const out = servicesToHsds({ services });
      expect(out).not.toHaveProperty('faults');
      const back = 'page' in out ? servicesFromHsds(JSON.parse(JSON.stringify(out.page))) : out;
      expect('services' in back && back.services).toEqual(services.map((one) => DirectoryService.parse(one)));
    }),
    { numRuns: 100 },
  );
});

test('a service is verified with a source and a day, and not without', () => {
  const plain = {
    ...{ id: 'ac148810-d857-441c-9679-408f346de14b', name: 'Invented', status: 'active' },
    ...{ forWhom: [], counties: [], confidentialAddress: false },
  };
  expect(
    servicesToHsds({ services: [{ ...plain, howKnown: 'verified', source: 'https://invented.example' }] }),
  ).toEqual({
    faults: [{ at: 'services.0.howKnown', code: 'not-known-how' }],
  });
  const said = servicesFromHsds({ ...plain, status: 'active' });
  expect(said).toMatchObject({ services: [{ howKnown: 'not-verified' }] });
});
