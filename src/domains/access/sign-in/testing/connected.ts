import { uuidV4 } from '../../../../kernel/id.ts';
import { randomBytes, sha256 } from '../../../../platform/crypto/digest.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { TestStore } from '../../../../testing/stores.ts';
import { invitationBytes, invitationCode, invitationRandom } from '../invitation-code.ts';
import { sealSecret } from '../store.server.ts';

type Connected = {
  readonly agency: number;
  readonly key: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly algorithms?: readonly string[];
  readonly assurance?: string;
  readonly jwtLogout?: boolean;
};

/** Connects a provider to an agency, as the owner of the database. */
export async function connectProvider(
  asOwner: TestStore['asOwner'],
  keys: Pick<Keys, 'root'>,
  provider: Connected,
): Promise<string> {
  const id = uuidV4(randomBytes(16));
  const {
    agency,
    key,
    issuer,
    clientId,
    clientSecret,
    algorithms = ['RS256', 'ES256'],
    assurance = null,
    jwtLogout = false,
  } = provider;
  await asOwner(
    `insert into access.provider (id, agency, key, name_sv, name_en, issuer, client_id, sealed_secret, algorithms, assurance, jwt_logout)
      values ($1, $2, $3, 'Påhittad inloggning', 'Invented sign-in', $4, $5, $6, $7, $8, $9)`,
    [
      id,
      agency,
      key,
      issuer,
      clientId,
      clientSecret && sealSecret(keys, id, clientSecret),
      algorithms,
      assurance,
      jwtLogout,
    ],
  );
  return id;
}

/** Makes an invitation for an account and gives its code, which the database does not have. */
export async function inviteAccount(asOwner: TestStore['asOwner'], account: string, hours = 24): Promise<string> {
  const code = invitationCode(randomBytes(invitationRandom));
  await asOwner(
    `insert into access.invitation_code (hash, account, until) values ($1, $2, clock_timestamp() + make_interval(hours => $3))`,
    [sha256(invitationBytes(code)), account, hours],
  );
  return code;
}
