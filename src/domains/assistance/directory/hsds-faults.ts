import { z } from 'zod';
import { type HsdsField, type HsdsRecord, hsdsRecords, neededBesidesId } from './hsds-records.ts';

export type HsdsFaultCode =
  | ('missing' | 'not-text' | 'not-number' | 'not-list' | 'not-record' | 'not-one-of')
  | ('not-id' | 'not-email' | 'not-uri' | 'not-moment' | 'no-services' | 'not-a-service' | 'not-known-how')
  | ('wrong-field' | 'unknown-field');
/** Where it is and what is wrong; never what stands there, as that may be an address. */
export type HsdsFault = { readonly at: string; readonly code: HsdsFaultCode };

export type JsonRecord = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const recordsIn = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const inside = (at: string, name: string | number): string => (at === '' ? String(name) : `${at}.${name}`);

/** What of a record is not as HSDS 3.0 has it, by path. */
export function hsdsFaults(record: unknown, kind: HsdsRecord, at = ''): readonly HsdsFault[] {
  if (!isRecord(record)) return [{ at, code: 'not-record' }];
  const missing = ['id', ...(neededBesidesId[kind] ?? [])]
    .filter((name) => record[name] === undefined)
    .map((name): HsdsFault => ({ at: inside(at, name), code: 'missing' }));
  const wrong = Object.entries(hsdsRecords[kind]).flatMap(([name, field]) =>
    record[name] === undefined ? [] : fieldFaults(record[name], field, inside(at, name)),
  );
  return [...missing, ...wrong];
}

function fieldFaults(value: unknown, field: HsdsField, at: string): readonly HsdsFault[] {
  if (typeof field === 'string') {
    const code = scalarFault[field](value);
    return code ? [{ at, code }] : [];
  }
  if ('one' in field) return hsdsFaults(value, field.one, at);
  if ('many' in field)
    return Array.isArray(value)
      ? value.flatMap((each, index) => hsdsFaults(each, field.many, inside(at, index)))
      : [{ at, code: 'not-list' }];
  return typeof value === 'string' && field.includes(value) ? [] : [{ at, code: 'not-one-of' }];
}

const formed = (shape: z.ZodType, code: HsdsFaultCode) => (value: unknown) =>
  typeof value !== 'string' ? 'not-text' : shape.safeParse(value).success ? null : code;
const scalarFault = {
  text: (value: unknown) => (typeof value === 'string' ? null : 'not-text'),
  number: (value: unknown) => (typeof value === 'number' ? null : 'not-number'),
  id: formed(z.guid(), 'not-id'),
  email: formed(z.email(), 'not-email'),
  uri: formed(z.url(), 'not-uri'),
  moment: formed(z.iso.datetime({ offset: true }), 'not-moment'),
} as const satisfies Record<string, (value: unknown) => HsdsFaultCode | null>;
