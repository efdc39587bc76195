import { sql } from 'kysely';
import { invitationBytes, invitationCode, invitationRandom } from '../../domains/access/public.server.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { SettingProblem } from '../settings.ts';

/** A code that lets one person tie a way to sign in to their account. Shown once: the database has its hash alone. */
export type SetupInvitation = {
  readonly account: string;
  readonly agency: string;
  /** `agency/person`, or the number of the account where no file has named it. */
  readonly person: string;
  readonly code: string;
  readonly until: string;
};

type Invitee = { readonly id: string; readonly agency: string; readonly person: string };

/**
 * Whom a file has named and who has no way to sign in, never had one and waits for none: no provider or passkey, no code that is open or
 * was used. A way that an agency has ended, and a code that it has ended, is not given back by this.
 */
export async function listUninvited(tx: Tx): Promise<readonly Invitee[]> {
  const { rows } = await sql<Invitee>`select p.id::text as id, a.key as agency, p.setup_key as person
    from access.account p join access.unit u on u.id = p.unit join access.agency a on a.id = u.agency
    where p.setup_key is not null and (p.active_until is null or p.active_until > clock_timestamp())
      and not exists (select 1 from access.identity i where i.account = p.id)
      and not exists (select 1 from access.passkey k where k.account = p.id)
      and not exists (select 1 from access.invitation_code c where c.account = p.id
        and (c.used_at is not null or c.ended_at is not null or c.until > clock_timestamp()))
    order by a.id, p.id`.execute(tx);
  return rows;
}

/** The person whom the operator means: `agency/person` of a file, or the number of an account. */
export async function findInvitee(tx: Tx, person: string): Promise<Invitee> {
  const { rows } =
    await sql<Invitee>`select p.id::text as id, a.key as agency, coalesce(p.setup_key, p.id::text) as person
    from access.account p join access.unit u on u.id = p.unit join access.agency a on a.id = u.agency
    where p.kind = 'person' and (p.setup_key = ${person} or p.id::text = ${person})
      and (p.active_until is null or p.active_until > clock_timestamp())`.execute(tx);
  const found = rows[0];
  if (found) return found;
  throw new SettingProblem(
    'There is no such person with an open account. Write the key of the agency and that of the person in the file, as agency/person, or the number of the account.',
  );
}

/** Makes a code that ends in seven days; one that was open before ends now. */
export async function invite(tx: Tx, { id, agency, person }: Invitee): Promise<SetupInvitation> {
  const code = invitationCode(randomBytes(invitationRandom));
  await sql`update access.invitation_code set ended_at = clock_timestamp()
    where account = ${id}::bigint and used_at is null and ended_at is null`.execute(tx);
  const { rows } = await sql<{ until: Date }>`insert into access.invitation_code (hash, account, until)
    values (${sha256(invitationBytes(code))}, ${id}::bigint, clock_timestamp() + interval '7 days') returning until`.execute(
    tx,
  );
  return { account: id, agency, person, code, until: rows[0]?.until.toISOString() ?? '' };
}
