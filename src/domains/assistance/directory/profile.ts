import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isRecord, type JsonRecord, recordsIn } from './hsds-faults.ts';
import { confidentialMark, isMarked } from './withhold-addresses.ts';

/** What CAPE says of a service and HSDS has no field for: attributes of the service, which the standard allows and other programs keep. */
export const profileMarks = {
  forWhom: 'cape.for-whom',
  counties: 'cape.county',
  source: 'cape.source',
  sourceOn: 'cape.source-on',
  howKnown: 'cape.how-known',
} as const;
const ours: readonly unknown[] = [...Object.values(profileMarks), confidentialMark];

/** The attributes of ours as fields; the others stay attributes. A service of which it is not said how it is known is not verified. */
export function readProfile(service: JsonRecord): { readonly fields: JsonRecord; readonly rest: JsonRecord } {
  const attributes = recordsIn(service.attributes);
  const values = (mark: string): readonly unknown[] =>
    attributes.filter((one) => one.link_type === mark).map(({ value }) => value);
  const [source] = values(profileMarks.source);
  const [sourceOn] = values(profileMarks.sourceOn);
  const others = attributes.filter((one) => !ours.includes(one.link_type));
  const { attributes: _, ...rest } = service;
  const isEmptyOfTheirs = attributes.length === 0 && service.attributes !== undefined;
  return {
    fields: {
      forWhom: values(profileMarks.forWhom),
      counties: values(profileMarks.counties),
      confidentialAddress: isMarked(service),
      ...(source === undefined ? {} : { source }),
      ...(sourceOn === undefined ? {} : { sourceOn }),
      howKnown: values(profileMarks.howKnown).includes('verified') ? 'verified' : 'not-verified',
    },
    rest: others.length > 0 || isEmptyOfTheirs ? { ...rest, attributes: others } : rest,
  };
}

/** The same fields as attributes; their ids follow from what they say, so that the same service gives the same bytes. */
export function writeProfile(service: JsonRecord): readonly JsonRecord[] {
  const one = (mark: string, value: unknown): JsonRecord[] =>
    typeof value === 'string' ? [attribute(String(service.id), mark, value)] : [];
  const each = (mark: string, values: unknown) =>
    Array.isArray(values) ? values.flatMap((value) => one(mark, value)) : [];
  return [
    ...each(profileMarks.forWhom, service.forWhom),
    ...each(profileMarks.counties, service.counties),
    ...one(profileMarks.source, service.source),
    ...one(profileMarks.sourceOn, service.sourceOn),
    ...(service.howKnown === 'verified' ? one(profileMarks.howKnown, 'verified') : []),
    ...(service.confidentialAddress === true ? one(confidentialMark, 'yes') : []),
  ];
}

const attribute = (service: string, mark: string, value: string): JsonRecord => ({
  id: idFrom(`${service}\n${mark}\n${value}`),
  link_type: mark,
  link_entity: 'service',
  value,
});

/** A UUID of version 8 (RFC 9562) from a text. */
function idFrom(text: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(text)));
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Attributes of a record as HSDS has it, with ours behind those that it has. */
export const withProfile = (theirs: JsonRecord, profile: readonly JsonRecord[]): JsonRecord => {
  const others = Array.isArray(theirs.attributes) ? theirs.attributes.filter(isRecord) : [];
  return profile.length === 0 ? theirs : { ...theirs, attributes: [...others, ...profile] };
};
