import type { RealmKey } from '../../kernel/act.ts';
import type { MatterName } from '../../kernel/matter-name.ts';
import type { FindNames } from '../../platform/acts/named.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { findMatters, type Hit } from '../search/public.server.ts';
import { askedByName, askedByNumbers, foundKinds } from '../search/public.ts';
import type { MatterShown } from './schema.ts';

/** How matters of each kind are named, for those who hold the verb that opens them. */
export type NamedKinds = ReadonlyMap<string, { readonly verb: string; readonly find: FindNames }>;

/** The files of the own unit, of those that this person reads in their capacity: never a room that it shares with others. */
export const unitFiles = ({ who, readable }: Pick<AnyCall, 'who' | 'readable'>): readonly RealmKey[] =>
  readable.filter((at) =>
    who.memberships.some(
      ({ realm, kind, ownerUnit }) => realm === at.realm && kind === 'track' && ownerUnit === who.unit,
    ),
  );

/** The kinds of matters that this person could open. */
export const kindsFor = (call: AnyCall, named: NamedKinds): readonly string[] =>
  foundKinds.map(([kind]) => kind).filter((kind) => call.verbs.includes(named.get(kind)?.verb ?? ''));

export type Met = { readonly kind: string; readonly id: string; readonly by: 'number' | 'name' };
export type FirmAsked = { readonly name: string | null; readonly numbers: readonly string[] };

/** Which matters and records of the unit name this firm: by a number first, then by the words of its name. */
export async function findMet(
  tx: Tx,
  call: AnyCall,
  { name, numbers }: FirmAsked,
  kinds: readonly string[],
  eachKind: number,
): Promise<readonly Met[]> {
  const realms = unitFiles(call);
  const byNumber = await findMatters(tx, call.keys, realms, askedByNumbers(numbers), { kinds, eachKind });
  const byName = name === null ? [] : await findMatters(tx, call.keys, realms, askedByName(name), { kinds, eachKind });
  const met =
    (by: Met['by']) =>
    ({ kind, id }: Hit): Met => ({ kind, id, by });
  const all = [...byNumber.map(met('number')), ...byName.map(met('name'))];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

const calledOf = new Map(foundKinds);

/** Matters by their names, asked once more in the files that this person reads: what cannot be named there is not shown. */
export async function nameMatters<One extends { readonly kind: string; readonly id: string }>(
  tx: Tx,
  call: AnyCall,
  named: NamedKinds,
  matters: readonly One[],
): Promise<readonly (One & MatterShown)[]> {
  const names = new Map<string, MatterName>();
  for (const [kind, { verb, find }] of named) {
    const ids = matters.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0 || !call.verbs.includes(verb)) continue;
    for (const [id, name] of await find(tx, call.readable, ids)) names.set(id, name);
  }
  return matters.flatMap((one) => {
    const name = names.get(one.id);
    const called = calledOf.get(one.kind);
    return name && called ? [{ ...one, ...name, called: call.texts.t(called) }] : [];
  });
}
