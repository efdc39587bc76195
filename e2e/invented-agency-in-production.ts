import { invitationBytes, invitationCode, invitationRandom } from '../src/domains/access/sign-in/invitation-code.ts';
import { randomBytes, sha256 } from '../src/platform/crypto/digest.ts';
import type { AsOwner } from './harness/server.ts';

type Invented = { readonly name: string; readonly capacity: string; readonly role: string };

/** Puts an invented agency with one unit and these people into a database for real use, and gives the codes that invite them. */
export async function inventPeople(asOwner: AsOwner, people: readonly Invented[]): Promise<readonly string[]> {
  await asOwner(
    `insert into access.agency (id, country, key, name_sv, name_en, kind) values (1, 'SE', 'exempelverket', 'Exempelverket', 'The Example Agency', 'coordination')`,
  );
  await asOwner(
    `select access.add_unit(1::smallint, 11, 'prov', 'Provenheten', 'The Sample Unit', 'protection', '{support}')`,
  );
  const codes: string[] = [];
  for (const [at, { name, capacity, role }] of people.entries()) {
    await asOwner(
      `select access.add_person($1::bigint, 11, $2, 'Handläggare', 'Officer', null, array[$3], string_to_array($4, ','))`,
      [100 + at, name, capacity, role],
    );
    // They have been what they are for some time: a new administrator does not confirm a recovery.
    await asOwner(
      `update access.role_grant set active_from = clock_timestamp() - interval '30 days' where account = $1::bigint`,
      [100 + at],
    );
    const code = invitationCode(randomBytes(invitationRandom));
    await asOwner(
      `insert into access.invitation_code (hash, account, until) values ($1, $2, clock_timestamp() + interval '1 hour')`,
      [sha256(invitationBytes(code)), 100 + at],
    );
    codes.push(code);
  }
  return codes;
}

const alone = async (asOwner: AsOwner, capacity: string, role: string): Promise<string> =>
  (await inventPeople(asOwner, [{ name: 'Alma Provberg', capacity, role }]))[0] ?? '';

/** The same with one person who works there. */
export const inventAgency = (asOwner: AsOwner): Promise<string> => alone(asOwner, 'support', 'officer,tip-reader');

/** The same with one person, who gives access to others and works on no matter. */
export const inventAdministrator = (asOwner: AsOwner): Promise<string> =>
  alone(asOwner, 'access-administration', 'administrator');
