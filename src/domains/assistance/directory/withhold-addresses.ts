import { isRecord, type JsonRecord, recordsIn } from './hsds-faults.ts';
import { type HsdsRecord, hsdsRecords, neededBesidesId } from './hsds-records.ts';

export const confidentialMark = 'cape.confidential-address';
/** What stands where a text that HSDS needs said where a service is. */
export const withheldText = '(withheld)';

/** What of a confidential location may be known: how one gets in and when, not where. */
const keptOfLocation = ['id', 'location_type', 'languages', 'schedules', 'accessibility'];
/** A shorter text would be found in too much that says nothing of a place. */
const shortestTelling = 4;

const isMark = (attribute: JsonRecord): boolean => attribute.link_type === confidentialMark && attribute.value !== 'no';
export const isMarked = (record: JsonRecord): boolean => recordsIn(record.attributes).some(isMark);

const locationsAt = (service: JsonRecord): readonly JsonRecord[] =>
  recordsIn(service.service_at_locations).flatMap(({ location }) => (isRecord(location) ? [location] : []));
const locationsOf = (service: JsonRecord): readonly JsonRecord[] => [
  ...locationsAt(service),
  ...(isRecord(service.organization) ? recordsIn(service.organization.locations) : []),
];

/**
 * Services of one file without the address of any location that is marked confidential, on the service or on the location: the location
 * keeps only what does not say where it is, in every service of the file; a text that repeats the address goes too.
 */
export function withholdAddresses(services: readonly JsonRecord[]): {
  readonly services: readonly JsonRecord[];
  readonly withheld: number;
} {
  const all = services.flatMap(locationsOf);
  const hidden = new Set(
    services.flatMap((service) =>
      locationsOf(service)
        .filter((location) => isMarked(service) || isMarked(location))
        .map(({ id }) => id),
    ),
  );
  // The same house may stand under another id.
  let [telling, before] = [textsOf(all, hidden), -1];
  while (hidden.size !== before) {
    before = hidden.size;
    for (const location of all) if (tellsPlace(location, telling)) hidden.add(location.id);
    telling = textsOf(all, hidden);
  }
  if (hidden.size === 0 && !services.some(isMarked)) return { services, withheld: 0 };
  const clear = (value: unknown, kind: HsdsRecord | null, isStrict: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => clear(one, kind, isStrict));
    if (!isRecord(value)) return isTelling(value, telling) ? withheldText : value;
    const record = kind === 'location' && hidden.has(value.id) ? keptOf(value) : value;
    return Object.fromEntries(
      Object.entries(record).flatMap(([name, one]) => {
        const field = kind === null ? undefined : hsdsRecords[kind][name];
        const next = typeof field === 'object' && 'one' in field ? field.one : undefined;
        const each = typeof field === 'object' && 'many' in field ? field.many : undefined;
        if (name === 'metadata') return [[name, recordsIn(one).filter((entry) => !isOfPlace(entry, telling))]];
        const isNeeded = kind !== null && neededBesidesId[kind]?.includes(name);
        if (!isNeeded && isTelling(one, telling)) return [];
        // What the standard does not know of a confidential service, and its area as a drawing, may say where it is.
        if (isStrict && (field === undefined || name === 'extent')) return [];
        return [[name, clear(one, next ?? each ?? null, isStrict)]];
      }),
    );
  };
  return {
    services: services.map((service) => clear(service, 'service', isMarked(service))).filter(isRecord),
    withheld: hidden.size,
  };
}

function keptOf(location: JsonRecord): JsonRecord {
  const marks = recordsIn(location.attributes).filter(isMark);
  const kept = Object.entries(location).filter(([name]) => keptOfLocation.includes(name));
  return { ...Object.fromEntries(kept), ...(marks.length > 0 ? { attributes: marks } : {}) };
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const repeats = (text: string, telling: readonly string[]): boolean => {
  const read = folded(text);
  return telling.some((one) => read.includes(one));
};

const isTelling = (value: unknown, telling: readonly string[]): boolean =>
  typeof value === 'string'
    ? repeats(value, telling)
    : typeof value === 'number' && telling.includes(folded(String(value)));

/** Changes to a location are kept with what it was before. */
const isOfPlace = (entry: JsonRecord, telling: readonly string[]): boolean =>
  entry.resource_type === 'location' ||
  entry.resource_type === 'address' ||
  Object.values(entry).some((value) => typeof value === 'string' && repeats(value, telling));

const streetsOf = (location: JsonRecord): readonly string[] =>
  recordsIn(location.addresses).flatMap(({ address_1 }) => (typeof address_1 === 'string' ? [folded(address_1)] : []));
const tellsPlace = (location: JsonRecord, telling: readonly string[]): boolean =>
  streetsOf(location).some((street) => telling.includes(street));

function textsOf(locations: readonly JsonRecord[], hidden: ReadonlySet<unknown>): readonly string[] {
  const texts = locations
    .filter(({ id }) => hidden.has(id))
    .flatMap((location) => [
      ...[location.transportation, location.external_identifier, location.latitude, location.longitude],
      ...recordsIn(location.addresses).flatMap((one) => [one.address_1, one.address_2, one.postal_code]),
    ]);
  return [...new Set(texts.map((one) => folded(String(one ?? ''))).filter((one) => one.length >= shortestTelling))];
}
