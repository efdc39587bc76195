import type { ScimType } from './problem.ts';
import { wrong } from './problem.ts';

export const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const groupUrn = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const enterpriseUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** A resource, or a part of one, as it travels. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lower = (text: string): string => text.toLowerCase();
const ofUser = lower(userUrn);
const ofGroup = lower(groupUrn);
const ofEnterprise = lower(enterpriseUrn);

/** A name such as `name.givenName` or `urn:…:User:department`, in its parts. Names are the same however they are written. */
export function partsOf(name: string, kind: ScimType): readonly string[] {
  const parts = splitUrn(name, kind);
  const isGood = parts.every((part) => part.startsWith('urn:') || /^\$?[A-Za-z][A-Za-z0-9_-]*$/.test(part));
  if (!isGood || parts.length === 0 || parts.length > 3)
    throw wrong(kind, 'An attribute is named in a way that cannot be read.');
  return parts;
}

function splitUrn(name: string, kind: ScimType): readonly string[] {
  const small = lower(name);
  if (!small.startsWith('urn:')) return name.split('.');
  if (small === ofEnterprise) return [enterpriseUrn];
  if (small.startsWith(`${ofEnterprise}:`)) return [enterpriseUrn, ...name.slice(ofEnterprise.length + 1).split('.')];
  for (const core of [ofUser, ofGroup]) {
    if (small.startsWith(`${core}:`)) return name.slice(core.length + 1).split('.');
  }
  throw wrong(kind, 'An attribute is of a schema that is not served here.');
}

/** How a part is spelt in this object, whatever its case. */
export const spelt = (of: JsonObject, part: string): string | undefined =>
  Object.keys(of).find((name) => lower(name) === lower(part));
