import { isRecord, type JsonRecord } from './hsds-faults.ts';

/** What a field of ours is called in HSDS; a record or a list of records has names of its own. */
export type Renaming = { readonly [ours: string]: string | { readonly in: string; readonly each: Renaming } };

const place: Renaming = {
  id: 'id',
  location: {
    in: 'location',
    each: {
      ...{ id: 'id', kind: 'location_type', name: 'name' },
      accessibility: { in: 'accessibility', each: { id: 'id', description: 'description', details: 'details' } },
    },
  },
};
export const serviceNames: Renaming = {
  ...{ id: 'id', name: 'name', status: 'status', description: 'description', email: 'email', website: 'url' },
  ...{ eligibility: 'eligibility_description', ageFrom: 'minimum_age', ageTo: 'maximum_age' },
  ...{ interpreting: 'interpretation_services', howToRefer: 'application_process' },
  organisation: { in: 'organization', each: { id: 'id', name: 'name', description: 'description' } },
  languages: { in: 'languages', each: { id: 'id', name: 'name', code: 'code', note: 'note' } },
  schedules: {
    in: 'schedules',
    each: { id: 'id', opens: 'opens_at', closes: 'closes_at', days: 'byday', description: 'description' },
  },
  phones: { in: 'phones', each: { id: 'id', number: 'number', extension: 'extension', description: 'description' } },
  areas: { in: 'service_areas', each: { id: 'id', name: 'name', description: 'description' } },
  places: { in: 'service_at_locations', each: place },
};

/** A record of HSDS with our names; what has none is under `carried`. */
export function intoOurs(record: JsonRecord, names: Renaming): JsonRecord {
  const ours: Record<string, unknown> = {};
  const rest: Record<string, unknown> = { ...record };
  for (const [name, to] of Object.entries(names)) {
    const from = typeof to === 'string' ? to : to.in;
    if (record[from] === undefined) continue;
    delete rest[from];
    ours[name] = typeof to === 'string' ? record[from] : inEach(record[from], (one) => intoOurs(one, to.each));
  }
  return Object.keys(rest).length > 0 ? { ...ours, carried: rest } : ours;
}

/** The other way: what was carried, and over it what has a name of ours. */
export function intoTheirs(ours: JsonRecord, names: Renaming): JsonRecord {
  const theirs: Record<string, unknown> = isRecord(ours.carried) ? { ...ours.carried } : {};
  for (const [name, to] of Object.entries(names)) {
    if (ours[name] === undefined) continue;
    if (typeof to === 'string') theirs[to] = ours[name];
    else theirs[to.in] = inEach(ours[name], (one) => intoTheirs(one, to.each));
  }
  return theirs;
}

const inEach = (value: unknown, change: (one: JsonRecord) => JsonRecord): unknown =>
  Array.isArray(value) ? value.map((one) => inEach(one, change)) : isRecord(value) ? change(value) : value;
