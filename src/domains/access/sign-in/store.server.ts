import { sql } from 'kysely';
import type { Named } from '../../../kernel/who.ts';
import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { HeardEnd } from './heard-end.server.ts';
import { invitationBytes } from './invitation-code.ts';
import type { Provider } from './provider.ts';
import { recoveryBytes } from './recovery-code.server.ts';

/** An account that a person may act with now: where, and as what, the first capacity first. */
export type PlaceToAct = {
  readonly account: string;
  readonly agency: number;
  readonly unit: number;
  readonly name: string;
  readonly unitName: Named;
  readonly agencyName: Named;
  readonly capacities: readonly string[];
};

const secretKey = (keys: Pick<Keys, 'root'>, provider: string): Buffer =>
  hmac(keys.root, 'cape provider secret', provider);

/** The secret of a provider as the database keeps it. */
export const sealSecret = (keys: Pick<Keys, 'root'>, provider: string, secret: string): Buffer =>
  sealWith(secretKey(keys, provider), Buffer.from(secret), `provider secret ${provider}`);

type ProviderRow = {
  id: string;
  agency: number;
  key: string;
  name_sv: string;
  name_en: string;
  house_sv: string;
  house_en: string;
  issuer: string;
  client_id: string;
  sealed_secret: Buffer | null;
  algorithms: string[];
  scopes: string[];
  assurance: string | null;
  jwt_logout: boolean;
};

/** Every provider in use, those of one agency together. In the role `cape_login`. */
export async function listProviders(tx: Tx, keys: Pick<Keys, 'root'>): Promise<readonly Provider[]> {
  const { rows } = await sql<ProviderRow>`select * from access.providers()`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    agency: row.agency,
    key: row.key,
    name: { sv: row.name_sv, en: row.name_en },
    agencyName: { sv: row.house_sv, en: row.house_en },
    issuer: row.issuer,
    clientId: row.client_id,
    secret: row.sealed_secret
      ? openWithKey(secretKey(keys, row.id), row.sealed_secret, `provider secret ${row.id}`).toString()
      : null,
    algorithms: row.algorithms,
    scopes: row.scopes,
    assurance: row.assurance,
    jwtLogout: row.jwt_logout,
  }));
}

export type PlaceRow = {
  account: string;
  agency: number;
  unit: number;
  name: string;
  unit_sv: string;
  unit_en: string;
  house_sv: string;
  house_en: string;
  capacities: string[];
};
export const placeColumns = sql`account::text as account, agency, unit, name, unit_sv, unit_en, house_sv, house_en, capacities`;

export const placeIn = (row: PlaceRow): PlaceToAct => ({
  account: row.account,
  agency: row.agency,
  unit: row.unit,
  name: row.name,
  unitName: { sv: row.unit_sv, en: row.unit_en },
  agencyName: { sv: row.house_sv, en: row.house_en },
  capacities: row.capacities,
});

/** Where a person whom a provider knows may act, in the agency of that provider alone. */
export async function placesOfIdentity(tx: Tx, provider: string, subject: string): Promise<readonly PlaceToAct[]> {
  const { rows } = await sql<PlaceRow>`select ${placeColumns}
    from access.places_of_identity(${provider}, ${subject})`.execute(tx);
  return rows.map(placeIn).filter(({ capacities }) => capacities.length > 0);
}

/** Whether an agency has been set up here. */
export async function hasAgency(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select 1 from access.agency) as has`.execute(tx);
  return rows[0]?.has === true;
}

/** Whom a code invites. Null where it was never made, was used, or has ended. */
export async function findInvited(tx: Tx, code: string): Promise<PlaceToAct | null> {
  const { rows } = await sql<PlaceRow>`select ${placeColumns} from access.invited(${invitationBytes(code)})`.execute(
    tx,
  );
  return rows[0] ? placeIn(rows[0]) : null;
}

/** Whose code on paper it is. Null where it was never made, was used, or has ended. */
export async function findRecovering(tx: Tx, code: string): Promise<PlaceToAct | null> {
  const { rows } = await sql<PlaceRow>`select ${placeColumns} from access.recovering(${recoveryBytes(code)})`.execute(
    tx,
  );
  return rows[0] ? placeIn(rows[0]) : null;
}

/** Ties the account of an invitation to a person at the provider of its agency, and uses the code up. False where it may not. */
export async function tieIdentity(tx: Tx, code: string, provider: string, subject: string): Promise<boolean> {
  const { rows } = await sql<{ tied: boolean }>`select
    access.tie_identity(${invitationBytes(code)}, ${provider}, ${subject}) as tied`.execute(tx);
  return rows[0]?.tied === true;
}

export type EndedSession = {
  readonly hash: Buffer;
  readonly account: string;
  readonly agency: number;
  readonly unit: number;
};

/** Ends the sessions here that a provider says have ended there. Null where it has said so before. */
export async function endSessionsOf(tx: Tx, provider: string, end: HeardEnd): Promise<readonly EndedSession[] | null> {
  const heard = await sql<{ heard: boolean }>`select
    access.hear_end(${provider}, ${sha256('cape heard end', end.token)}, ${end.until}) as heard`.execute(tx);
  if (heard.rows[0]?.heard !== true) return null;
  const { rows } = await sql<EndedSession>`select hash, account::text as account, agency, unit
    from access.end_sessions_of(${provider}, ${end.subject}, ${end.session})`.execute(tx);
  return rows;
}
