import fc from 'fast-check';
import { expect, test } from 'vitest';
import { servicesFromHsds } from './services-from-hsds.ts';
import { servicesToHsds } from './services-to-hsds.ts';
import { confidentialMark } from './withhold-addresses.ts';

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const mark = { id: id(90), link_type: confidentialMark, value: 'yes' };
const street = 'Hittepågränd 71';
const address = (one: number) => ({
  ...{ id: id(one), address_1: street, city: 'Påhittad', state_province: 'Påhitt', postal_code: '00 971' },
  ...{ country: 'SE', address_type: 'physical' },
});
const location = (one: number) => ({
  ...{ id: id(one), location_type: 'physical', latitude: 59.98765, longitude: 17.12345, addresses: [address(one + 1)] },
  ...{ name: 'The yellow door', transportation: 'Bus 971 to the yellow door' },
  accessibility: [{ id: id(80), description: 'Step-free' }],
});
const shelter = {
  ...{ id: id(1), name: 'Invented shelter', status: 'active', description: `Come to  hittepågränd 71, at night` },
  service_at_locations: [{ id: id(2), location: location(10) }],
  metadata: [
    {
      ...{ id: id(3), resource_type: 'location', last_action_date: '2026-01-01', last_action_type: 'update' },
      ...{ field_name: 'address_1', previous_value: 'Fabelvägen 8', replacement_value: street, updated_by: 'Invented' },
    },
  ],
};
const telling = /hittepå|00 971|59\.98765|17\.12345|yellow door|Fabelvägen/i;

const throughBoth = (content: unknown) => {
  const read = servicesFromHsds(content);
  const out = servicesToHsds(JSON.parse(JSON.stringify(read)));
  return { read: JSON.stringify(read), out: JSON.stringify(out) };
};

test('an address that is marked on the service or on its location is in neither direction, nor what repeats it', () => {
  const onLocation = {
    ...shelter,
    service_at_locations: [{ id: id(2), location: { ...location(10), attributes: [mark] } }],
  };
  for (const marked of [{ ...shelter, attributes: [mark], geo: { where: 'Fabelvägen 8' } }, onLocation]) {
    const { read, out } = throughBoth(marked);
    expect(read).not.toMatch(telling);
    expect(out).not.toMatch(telling);
    expect(out).toContain('Step-free');
    expect(out).toContain('Invented shelter');
    expect(out).toContain(confidentialMark);
    expect(JSON.parse(read)).toMatchObject({ withheld: 1 });
  }
});

test('the same location of another service in the file, and the same house under another id, are withheld too', () => {
  const organization = { id: id(5), name: 'Invented', description: `Office at ${street}`, locations: [location(20)] };
  const open = {
    ...{ id: id(6), name: 'Invented day centre', status: 'active', organization },
    service_at_locations: [{ id: id(7), location: location(10) }],
  };
  const { read, out } = throughBoth([{ ...shelter, attributes: [mark] }, open]);
  expect(read).not.toMatch(telling);
  expect(out).not.toMatch(telling);
  expect(out).toContain('(withheld)');
});

test('an address in a file of our own does not leave either, and no fault repeats what stands there', () => {
  const read = servicesFromHsds(shelter);
  if (!('services' in read)) throw new Error('the shelter is a service');
  const [service] = read.services;
  expect(JSON.stringify(servicesToHsds({ services: [service] }))).toContain(street);
  const confidential = { ...service, confidentialAddress: true };
  expect(JSON.stringify(servicesToHsds({ services: [confidential] }))).not.toMatch(telling);
  const wrong = servicesToHsds({ services: [{ ...confidential, email: street, [street]: 1, ageFrom: street }] });
  expect(wrong).toHaveProperty('faults');
  expect(JSON.stringify(wrong)).not.toMatch(telling);
});

test('whatever else a service says, an address marked confidential is never in what is written', () => {
  const said = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(said, said, said, (before, after, more) => {
      const text = `${before}${street}${after}`;
      const { read, out } = throughBoth({
        ...{ ...shelter, name: text, description: more, alert: text, attributes: [mark] },
        phones: [{ id: id(30), number: text, description: text, more: [text, { text }] }],
      });
      return !telling.test(read) && !telling.test(out) && JSON.parse(out).services === 1;
    }),
    { numRuns: 100 },
  );
});
