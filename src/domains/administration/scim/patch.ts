import { z } from 'zod';
import { type ChangedPlace, type Filter, isMeant, readPlace } from './filter.ts';
import { enterpriseUrn, isObject, type Json, type JsonObject, partsOf, spelt } from './names.ts';
import { ScimProblem, wrong } from './problem.ts';

/** What a change may touch of a kind of resource, by names in small letters. */
export type Touchable = {
  /** Kept here, as they are spelt. */
  readonly kept: readonly string[];
  /** Of the standard and not kept here: said by a directory they are passed over. */
  readonly passedOver: readonly string[];
  readonly readOnly: readonly string[];
  readonly several: readonly string[];
};

export const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const Patch = z.looseObject({
  schemas: z.array(z.string()).refine((given) => given.includes(patchUrn)),
  Operations: z
    .array(
      z.looseObject({
        op: z.string().transform((op) => op.toLowerCase()),
        path: z.string().optional(),
        value: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(1000),
});

const small = (name: string): string => name.toLowerCase();
const has = (names: readonly string[], name: string): boolean => names.some((one) => small(one) === small(name));

/** A resource after all operations of a change, or none of them: what one refuses, stops them all (RFC 7644, 3.5.2). */
export function patched(before: JsonObject, body: unknown, touchable: Touchable): JsonObject {
  const read = Patch.safeParse(body);
  if (!read.success) throw wrong('invalidSyntax', 'A change has schemas and Operations, each with op.');
  return read.data.Operations.reduce<JsonObject>((so, { op, path, value }) => {
    if (op !== 'add' && op !== 'replace' && op !== 'remove')
      throw wrong('invalidSyntax', 'An operation is add, replace or remove.');
    const given = value as Json | undefined;
    if (path === undefined || path === '') return withoutPath(so, op, given, touchable);
    return at(so, op, readPlace(path), given, touchable);
  }, before);
}

type Op = 'add' | 'replace' | 'remove';

/** Without a path the value holds attributes: each is set, and those that only the server sets are passed over. */
function withoutPath(so: JsonObject, op: Op, value: Json | undefined, touchable: Touchable): JsonObject {
  if (op === 'remove') throw wrong('noTarget', 'A removal says of what, by a path.');
  if (!isObject(value)) throw wrong('invalidValue', 'Without a path the value is an object of attributes.');
  return Object.entries(value).reduce<JsonObject>((now, [name, given]) => {
    const path = partsOf(name, 'invalidPath');
    if (has(touchable.readOnly, path[0] ?? '')) return now;
    if (path.length === 1 && path[0] === enterpriseUrn && isObject(given))
      return Object.entries(given).reduce<JsonObject>(
        (more, [sub, one]) =>
          at(
            more,
            op,
            { path: [enterpriseUrn, ...partsOf(sub, 'invalidPath')], which: null, sub: null },
            one,
            touchable,
          ),
        now,
      );
    return at(now, op, { path, which: null, sub: null }, given, touchable);
  }, so);
}

function at(so: JsonObject, op: Op, place: ChangedPlace, value: Json | undefined, touchable: Touchable): JsonObject {
  const [first = '', ...rest] = place.path;
  if (has(touchable.readOnly, first)) throw wrong('mutability', 'An attribute that only the server sets is changed.');
  const isEnterprise = first === enterpriseUrn;
  const named = isEnterprise ? (rest[0] ?? '') : first;
  if (has(touchable.passedOver, named)) return so;
  const name = touchable.kept.find((one) => small(one) === small(isEnterprise ? first : named));
  if (!name || (isEnterprise && small(named) !== 'department'))
    throw wrong('invalidPath', 'There is no such attribute here.');
  if (op !== 'remove' && value === undefined) throw wrong('invalidValue', 'An operation lacks its value.');
  if (has(touchable.several, name)) {
    const sub = place.sub ?? rest[0] ?? null;
    return { ...so, [name]: several(listOf(so[name]), op, { which: place.which, sub }, value) };
  }
  if (place.which) throw wrong('invalidPath', 'This attribute has one value, of which none can be chosen.');
  const [sub] = rest;
  if (sub === undefined) {
    if (op === 'remove') return { ...so, [name]: null };
    // Parts that are added to a value leave its others as they are.
    const before = so[name];
    const merged = isObject(value) && isObject(before) && op === 'add' ? { ...before, ...value } : value;
    return { ...so, [name]: (isObject(merged) && isObject(before) ? { ...before, ...merged } : merged) ?? null };
  }
  const before = isObject(so[name]) ? (so[name] as JsonObject) : {};
  return { ...so, [name]: { ...before, [spelt(before, sub) ?? sub]: op === 'remove' ? null : (value ?? null) } };
}

const listOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];

/** What was given for several values, as a list of objects: a bare text is the value of one. */
function valuesIn(value: Json | undefined): readonly JsonObject[] {
  const all: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value ?? null];
  return all.map((one) => {
    if (isObject(one)) return one;
    if (typeof one === 'string') return { value: one };
    throw wrong('invalidValue', 'One of several values is an object with a value.');
  });
}

const isSame = (one: JsonObject, other: JsonObject): boolean => one.value === other.value && one.type === other.type;

function several(
  before: readonly JsonObject[],
  op: Op,
  { which, sub }: { readonly which: Filter | null; readonly sub: string | null },
  value: Json | undefined,
): readonly JsonObject[] {
  if (which) return chosen(before, op, { which, sub }, value);
  if (sub !== null) throw wrong('invalidPath', 'Say which of several values is meant.');
  if (op === 'replace') return once(valuesIn(value));
  if (op === 'add') return once([...before, ...valuesIn(value)]);
  if (value === undefined || value === null) return [];
  // Directories send which ones go beside the path, and not in it.
  const gone = new Set(valuesIn(value).map((one) => one.value));
  return before.filter((one) => !gone.has(one.value));
}

/** The values one by one, each as it was first said. */
function once(all: readonly JsonObject[]): readonly JsonObject[] {
  const known = new Map<string, JsonObject>();
  for (const one of all) {
    const key = JSON.stringify([one.value ?? null, one.type ?? null]);
    const found = known.get(key);
    known.set(key, found && isSame(found, one) ? { ...found, ...one } : one);
  }
  return [...known.values()];
}

function chosen(
  before: readonly JsonObject[],
  op: Op,
  { which, sub }: { readonly which: Filter; readonly sub: string | null },
  value: Json | undefined,
): readonly JsonObject[] {
  const meant = before.filter((one) => isMeant(one, which));
  if (meant.length === 0) {
    if (op === 'remove') return before;
    const made = op === 'add' ? madeFor(which) : null;
    if (!made) throw new ScimProblem(400, 'No value is there that the path means.', 'noTarget');
    return once([...before, sub === null ? { ...made, ...valuesIn(value)[0] } : { ...made, [sub]: value ?? null }]);
  }
  if (op === 'remove' && sub === null) return before.filter((one) => !meant.includes(one));
  return before.map((one) => {
    if (!meant.includes(one)) return one;
    if (sub !== null) return { ...one, [spelt(one, sub) ?? sub]: op === 'remove' ? null : (value ?? null) };
    return { ...one, ...valuesIn(value)[0] };
  });
}

/** What `[type eq "work"]` says of a value that is not there yet. */
function madeFor(which: Filter): JsonObject | null {
  if (which.kind === 'compare' && which.by === 'eq' && which.path.length === 1 && which.path[0])
    return { [which.path[0]]: which.to };
  return null;
}
