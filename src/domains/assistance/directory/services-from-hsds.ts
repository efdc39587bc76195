import { DirectoryService } from './entry-fields.ts';
import { type HsdsFault, hsdsFaults, isRecord, type JsonRecord } from './hsds-faults.ts';
import { readProfile } from './profile.ts';
import { intoOurs, serviceNames } from './renaming.ts';
import { serviceFaults } from './service-faults.ts';
import { withholdAddresses } from './withhold-addresses.ts';

export type ServicesRead =
  | { readonly services: readonly DirectoryService[]; readonly withheld: number }
  | { readonly faults: readonly HsdsFault[] };

/**
 * The services of a file as HSDS 3.0 has them: one, a list, a page of a list, an organisation with its services, or a service at a
 * location. All of it, or what is wrong with it. What is confidential of an address is gone before anything else is read.
 */
export function servicesFromHsds(content: unknown): ServicesRead {
  const found = gathered(content, '');
  const faults = found.flatMap((one) => ('fault' in one ? [one.fault] : hsdsFaults(one.service, 'service', one.at)));
  if (found.length === 0) return { faults: [{ at: '', code: 'no-services' }] };
  if (faults.length > 0) return { faults };
  const records = found.flatMap((one) => ('service' in one ? [one.service] : []));
  const safe = withholdAddresses(records);
  const read = safe.services.map((record) => {
    const { fields, rest } = readProfile(record);
    return DirectoryService.safeParse({ ...intoOurs(rest, serviceNames), ...fields });
  });
  // All but our own attributes was checked as HSDS has it.
  const refused = read.flatMap(({ error }, index) =>
    error ? serviceFaults(error).map(({ code }) => ({ at: inside(found[index], 'attributes'), code })) : [],
  );
  if (refused.length > 0) return { faults: refused };
  return { services: read.flatMap(({ data }) => (data ? [data] : [])), withheld: safe.withheld };
}

const inside = (one: Gathered | undefined, name: string): string =>
  one && 'at' in one && one.at !== '' ? `${one.at}.${name}` : name;

type Gathered = { readonly service: JsonRecord; readonly at: string } | { readonly fault: HsdsFault };

function gathered(content: unknown, at: string): readonly Gathered[] {
  const within = (name: string | number) => (at === '' ? String(name) : `${at}.${name}`);
  if (Array.isArray(content)) return content.flatMap((one, index) => gathered(one, within(index)));
  if (!isRecord(content)) return [{ fault: { at, code: 'not-record' } }];
  if (Array.isArray(content.contents)) return gathered(content.contents, within('contents'));
  if (Array.isArray(content.services)) {
    const { services, ...organization } = content;
    const of = content.id === undefined ? {} : { organization };
    return content.services.flatMap((one, index): Gathered[] =>
      isRecord(one)
        ? [{ service: { ...of, ...one }, at: within(`services.${index}`) }]
        : [{ fault: { at: within(`services.${index}`), code: 'not-record' } }],
    );
  }
  if (isRecord(content.service)) {
    const { service, ...placed } = content;
    return [{ service: { ...content.service, service_at_locations: [...placesOf(service), placed] }, at }];
  }
  // An organisation without services, a location or a term of a taxonomy is no service, and is not dropped without a word.
  const isOther =
    content.status === undefined && ('location_type' in content || !('url' in content && 'name' in content));
  return isOther ? [{ fault: { at, code: 'not-a-service' } }] : [{ service: content, at }];
}

const placesOf = ({ service_at_locations: places }: JsonRecord): readonly unknown[] =>
  Array.isArray(places) ? places : [];
