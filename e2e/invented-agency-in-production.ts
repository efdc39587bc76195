import { invitationBytes, invitationCode, invitationRandom } from '../src/domains/access/sign-in/invitation-code.ts';
import { randomBytes, sha256 } from '../src/platform/crypto/digest.ts';
import type { AsOwner } from './harness/server.ts';

/** Puts an invented agency with one unit and one person into a database for real use, and gives the code that invites the person. */
export const inventAgency = (asOwner: AsOwner): Promise<string> => invent(asOwner, '{support}', '{officer,tip-reader}');

/** The same, where the person gives access to others and works on no matter. */
export const inventAdministrator = (asOwner: AsOwner): Promise<string> =>
  invent(asOwner, '{access-administration}', '{administrator}');

async function invent(asOwner: AsOwner, capacities: string, roles: string): Promise<string> {
  await asOwner(
    `insert into access.agency (id, country, key, name_sv, name_en, kind) values (1, 'SE', 'exempelverket', 'Exempelverket', 'The Example Agency', 'coordination')`,
  );
  await asOwner(
    `select access.add_unit(1::smallint, 11, 'prov', 'Provenheten', 'The Sample Unit', 'protection', '{support}')`,
  );
  await asOwner(
    `select access.add_person(100, 11, 'Alma Provberg', 'Handläggare', 'Officer', null, $1::text[], $2::text[])`,
    [capacities, roles],
  );
  const code = invitationCode(randomBytes(invitationRandom));
  await asOwner(
    `insert into access.invitation_code (hash, account, until) values ($1, 100, clock_timestamp() + interval '1 hour')`,
    [sha256(invitationBytes(code))],
  );
  return code;
}
