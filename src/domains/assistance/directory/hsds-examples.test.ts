import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { hsdsRecords, neededBesidesId } from './hsds-records.ts';
import { servicesFromHsds } from './services-from-hsds.ts';
import { servicesToHsds } from './services-to-hsds.ts';

const folder = join(process.env.CAPE_SHARED ?? '../shared/data', 'standards/hsds');
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

describe.skipIf(!existsSync(folder))('the examples and the schema of HSDS 3.0 itself', () => {
  const schema = () => json('schema/compiled/service_with_definitions.json');
  const valid = () => new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema());
  const written = (content: unknown) => {
    const read = servicesFromHsds(content);
    expect(read).not.toHaveProperty('faults');
    const back = servicesToHsds(JSON.parse(JSON.stringify(read)));
    return 'page' in back ? JSON.parse(JSON.stringify(back.page)).contents : back.faults;
  };

  test('every field and every needed field is known as the schema has it', () => {
    const { definitions, ...service } = schema();
    const records = Object.entries<{ properties: object; required: string[] }>({ service, ...definitions });
    for (const [name, { properties, required }] of records) {
      if (name === 'meta_table_description') continue;
      const known = hsdsRecords[name as keyof typeof hsdsRecords];
      expect(Object.keys(known).sort(), name).toEqual(Object.keys(properties).sort());
      expect(['id', ...(neededBesidesId[name as keyof typeof hsdsRecords] ?? [])], name).toEqual(required);
    }
  });

  test.each(['service_full', 'service_list'])('%s comes in and goes out as it was', (name) => {
    const example = json(`examples/${name}.json`);
    const out = written(example);
    expect(out).toEqual(example.contents ?? [example]);
    const check = valid();
    expect([check(out[0]), check.errors]).toEqual([true, null]);
  });

  test('services of an organisation carry it; a service at a location carries the location', () => {
    const { services, ...organization } = json('examples/organization_full.json');
    expect(written({ services, ...organization })).toEqual([{ ...services[0], organization }]);
    const { service, ...placed } = json('examples/service_at_location_full.json');
    expect(written({ service, ...placed })).toEqual([{ ...service, service_at_locations: [placed] }]);
    const check = valid();
    expect(check(written({ services, ...organization })[0])).toBe(true);
  });

  test.each(['organization_list', 'location', 'taxonomy', 'taxonomy_term_list', 'tabular', 'base'])(
    '%s holds no service, and that is said',
    (name) => {
      const read = servicesFromHsds(json(`examples/${name}.json`));
      expect('faults' in read && read.faults.map(({ code }) => code)).toEqual(['not-a-service']);
    },
  );
});
