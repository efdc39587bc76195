import { z } from 'zod';
import type { Carried } from '../graph.ts';

/** What a statement says of itself, as far as CAPE reads it. */
export type BodsEnvelope = {
  readonly statementId: string;
  readonly statementDate: string;
  readonly declarationSubject: string;
  readonly recordId: string;
  readonly source?: Carried;
  readonly annotations?: readonly Carried[];
};

/** A statement of the Beneficial Ownership Data Standard 0.4; what CAPE does not read of it is carried along. */
export type BodsStatement = BodsEnvelope & {
  readonly recordType: 'entity' | 'person' | 'relationship';
  readonly recordDetails: Carried;
};

/** Where the standard leaves room for fields of others: an annotation may hold its own. */
export const ownAnnotation = 'cape';

export const recordOf = (value: unknown): Carried =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Carried) : {};

export const textIn = (record: Carried, field: string): string | undefined => {
  const value = record[field];
  return typeof value === 'string' ? value : undefined;
};

export const without = (record: Carried, ...fields: readonly string[]): Carried =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

/** A field only where there is something to say. */
export const when = (field: string, value: unknown): Carried => (value === undefined ? {} : { [field]: value });

/** A day, and a day with its time and zone, as the standard takes them from RFC 3339. */
export const isFullDate = (text: string): boolean => z.iso.date().safeParse(text).success;
export const isMoment = (text: string): boolean =>
  /^.{10}[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text) &&
  isFullDate(text.slice(0, 10));
