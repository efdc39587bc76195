import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { openWords } from '../../../platform/acts/data-key.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { unwrapKey } from '../../../platform/crypto/envelope.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { mayHoldIdentity } from '../access.ts';
import { Identity, identityFields, type Protection } from '../schema.ts';
import { blindOf } from './identity.server.ts';

/*
 * Opens the identities of people in the files of one officer, to be compared in memory with what the officer seeks. The caller has
 * a reason, and logs it with whom was shown. What the officer may not open is not read: it changes neither the answer nor its time.
 */

/** A person whose identity is open, for the moment. */
export type OpenPerson = {
  readonly id: string;
  readonly alias: string;
  readonly protection: Protection;
  readonly identity: Identity;
};

/** The files in which this officer may open identities, in the capacity they act in. */
export const filesToOpen = ({ who, writable }: Pick<AnyCall, 'who' | 'writable'>): readonly RealmKey[] =>
  writable.filter((at) => mayHoldIdentity(who, { at }));

type Row = RealmKey & {
  id: string;
  act: string;
  born_realm: string;
  words: Buffer | null;
  epoch: number | null;
  wrapped: Buffer | null;
  alias: string;
  protection: Protection;
  registered_at: Date;
};

/** Only the manager of the unit opens an identity that is protected; for everyone else it is not there. */
const openable = ({ who }: AnyCall) =>
  who.roles.includes('lead') ? sql`true` : sql`p.folded ->> 'protection' = 'none'`;

/** With the sealed identity of each line, and the key of its file as this agency has it. */
const sealedOf = (call: AnyCall) => sql`
  join acts.act a on a.country = line.country and a.realm = line.realm and a.id = line.act
  left join lateral (
    select w.epoch, w.wrapped from keys.wrapped w
    where w.country = line.country and w.realm = line.realm and w.stream = line.identity and w.agency = ${call.who.agency}
    order by w.epoch desc limit 1
  ) key on true`;
const columns = sql`line.id, line.country, line.realm::text as realm, line.act, a.born_realm::text as born_realm, a.words,
  key.epoch, key.wrapped, line.alias, line.protection, line.registered_at`;

function opened(call: AnyCall, row: Row): OpenPerson[] {
  // What was erased is simply not there.
  if (row.words === null || row.wrapped === null || row.epoch === null) return [];
  const dataKey = unwrapKey(call.keys.agencyKeyAt(call.who.agency, row.epoch), row.wrapped);
  const words = openWords(dataKey, { country: row.country, bornRealm: row.born_realm, id: row.act }, row.words);
  const identity = Identity.parse(Object.fromEntries(identityFields.map((field) => [field, words[field] ?? null])));
  return [{ id: row.id, alias: row.alias, protection: row.protection, identity }];
}

type PersonPlace = { readonly at: string; readonly id: string };

/** The identities of the newest people with one, at most `limit`, registered before the place; and where the next ones begin. */
export async function openMany(
  tx: Tx,
  call: AnyCall,
  { before, limit }: { readonly before: PersonPlace | null; readonly limit: number },
): Promise<{ readonly people: readonly OpenPerson[]; readonly looked: number; readonly next: PersonPlace | null }> {
  const { rows } = await sql<Row>`select ${columns} from (
      select one.* from ${permittedRealms(filesToOpen(call))}
      cross join lateral (
        select p.country, p.realm, p.id, p.alias, p.folded ->> 'protection' as protection, p.registered_at, i.id as identity,
          (i.folded ->> 'act')::uuid as act
        from persons.person_now p
        join persons.identity_now i on i.country = p.country and i.realm = p.realm and i.person = p.id
        where p.country = permitted.country and p.realm = permitted.realm and not p.taken_back
          and ${openable(call)}
          ${before ? sql`and (p.registered_at, p.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
        order by p.registered_at desc, p.id desc limit ${limit + 1}
      ) one order by one.registered_at desc, one.id desc limit ${limit + 1}
    ) line ${sealedOf(call)} order by line.registered_at desc, line.id desc`.execute(tx);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    people: shown.flatMap((row) => opened(call, row)),
    looked: shown.length,
    next: last ? { at: last.registered_at.toISOString(), id: last.id } : null,
  };
}

/** The identities of those who have this number or phone, found by its blind index in each file; at most `limit`. */
export async function openByNumber(
  tx: Tx,
  call: AnyCall,
  field: 'personalNumber' | 'phone',
  { written, limit }: { readonly written: string; readonly limit: number },
): Promise<readonly OpenPerson[]> {
  const nothing = { givenNames: '', familyName: null, birthDate: null, passportNumber: null, address: null };
  const people: OpenPerson[] = [];
  for (const at of filesToOpen(call)) {
    const blind = blindOf({ ...nothing, personalNumber: null, phone: null, [field]: written }, at, call)[field];
    if (blind === null) continue;
    const column = sql.ref(field === 'phone' ? 'i.phone' : 'i.personal_number');
    const { rows } = await sql<Row>`select ${columns} from (
        select p.country, p.realm, p.id, p.alias, p.folded ->> 'protection' as protection, p.registered_at, i.id as identity,
          (i.folded ->> 'act')::uuid as act
        from ${permittedRealms([at])}
        join persons.identity_now i on i.country = permitted.country and i.realm = permitted.realm and ${column} = ${blind}::text
        join persons.person_now p on p.country = i.country and p.realm = i.realm and p.id = i.person
        where not p.taken_back and ${openable(call)} order by p.registered_at desc, p.id desc limit ${limit}
      ) line ${sealedOf(call)}`.execute(tx);
    people.push(...rows.flatMap((row) => opened(call, row)));
  }
  return people.slice(0, limit);
}
