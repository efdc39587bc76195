import { z } from 'zod';
import { type Filter, isMeant, readFilter } from './filter.ts';
import { enterpriseUrn, isObject, type Json, type JsonObject, partsOf, spelt } from './names.ts';
import { wrong } from './problem.ts';

/** How many resources one answer holds: so many where nothing is said, and at most. */
export const pageSize = { usual: 100, most: 200 };

/** What is asked of a list or of one resource, in an address or in a body of `.search`. */
export type AskedList = {
  readonly filter: Filter | null;
  readonly startIndex: number;
  readonly count: number;
  readonly shown: ShownParts;
};
export type ShownParts = {
  readonly attributes: readonly (readonly string[])[] | null;
  readonly excluded: readonly (readonly string[])[];
};

const Names = z.union([z.string(), z.array(z.string())]).optional();
const Asking = z.looseObject({
  filter: z.string().optional(),
  startIndex: z.union([z.string(), z.number()]).optional(),
  count: z.union([z.string(), z.number()]).optional(),
  attributes: Names,
  excludedAttributes: Names,
});

function wholeNumber(given: string | number | undefined, usual: number, name: string): number {
  if (given === undefined) return usual;
  const read = Number(given);
  if (!Number.isInteger(read)) throw wrong('invalidValue', `${name} is a whole number.`);
  return read;
}

const namesIn = (given: string | readonly string[] | undefined): (readonly string[])[] =>
  (typeof given === 'string' ? given.split(',') : (given ?? []))
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => partsOf(name, 'invalidPath'));

/** Counts from one; what is below is the first, and fewer than none is none (RFC 7644, 3.4.2.4). */
export function readAsked(given: unknown): AskedList {
  const read = Asking.safeParse(given ?? {});
  if (!read.success) throw wrong('invalidSyntax', 'What is asked cannot be read.');
  const { filter, startIndex, count, attributes, excludedAttributes } = read.data;
  return {
    filter: filter === undefined ? null : readFilter(filter),
    startIndex: Math.max(1, wholeNumber(startIndex, 1, 'startIndex')),
    count: Math.min(pageSize.most, Math.max(0, wholeNumber(count, pageSize.usual, 'count'))),
    shown: {
      attributes: attributes === undefined ? null : namesIn(attributes),
      excluded: namesIn(excludedAttributes),
    },
  };
}

export const listUrn = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/** The part of a list that was asked for. */
export function listAnswer(all: readonly JsonObject[], { filter, startIndex, count, shown }: AskedList): JsonObject {
  const meant = filter ? all.filter((one) => isMeant(one, filter)) : all;
  const page = meant.slice(startIndex - 1, startIndex - 1 + count);
  return {
    schemas: [listUrn],
    totalResults: meant.length,
    startIndex,
    itemsPerPage: page.length,
    Resources: page.map((one) => asShown(one, shown)),
  };
}

/** What is in every answer, whatever is asked for. */
const always = ['schemas', 'id'];

/** A resource with the attributes that were asked for, or without those that were not wanted. */
export function asShown(of: JsonObject, { attributes, excluded }: ShownParts): JsonObject {
  if (attributes !== null) {
    const kept = attributes.reduce<JsonObject>((so, path) => withPart(so, of, path), {});
    return { ...Object.fromEntries(always.flatMap((name) => (name in of ? [[name, of[name] as Json]] : []))), ...kept };
  }
  return excluded.reduce<JsonObject>((so, path) => (always.includes(path[0] ?? '') ? so : without(so, path)), of);
}

function withPart(so: JsonObject, of: JsonObject, [first = '', sub]: readonly string[]): JsonObject {
  const name = spelt(of, first);
  if (name === undefined) return so;
  const whole = of[name] as Json;
  if (sub === undefined) return { ...so, [name]: whole };
  const part = (one: Json, before: Json | undefined): Json => {
    if (!isObject(one)) return one;
    const inner = spelt(one, sub);
    return { ...(isObject(before) ? before : {}), ...(inner === undefined ? {} : { [inner]: one[inner] as Json }) };
  };
  if (Array.isArray(whole)) {
    const before = Array.isArray(so[name]) ? (so[name] as readonly Json[]) : [];
    return { ...so, [name]: (whole as readonly Json[]).map((one, at) => part(one, before[at])) };
  }
  return { ...so, [name]: part(whole, so[name]) };
}

function without(so: JsonObject, [first = '', sub]: readonly string[]): JsonObject {
  const name = spelt(so, first);
  if (name === undefined) return so;
  if (sub === undefined) return Object.fromEntries(Object.entries(so).filter(([one]) => one !== name));
  const stripped = (one: Json): Json => (isObject(one) ? without(one, [sub]) : one);
  const whole = so[name] as Json;
  return { ...so, [name]: Array.isArray(whole) ? (whole as readonly Json[]).map(stripped) : stripped(whole) };
}

/** A resource that is written names its schema. */
export function demandSchema(body: unknown, urn: string): void {
  const given = isObject(body) ? body.schemas : undefined;
  const isOurs =
    Array.isArray(given) && given.some((one) => typeof one === 'string' && one.toLowerCase() === urn.toLowerCase());
  if (!isOurs)
    throw wrong('invalidSyntax', `schemas names ${urn}${urn.endsWith('User') ? ` (and ${enterpriseUrn})` : ''}.`);
}
