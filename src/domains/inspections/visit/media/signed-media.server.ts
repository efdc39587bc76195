import { sql } from 'kysely';
import type { RealmKey } from '../../../../kernel/act.ts';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { DeviceHead } from '../../../../kernel/device-act.ts';
import { openFile } from '../../../../platform/acts/open-file.ts';
import { permittedRealms } from '../../../../platform/acts/permitted-realms.ts';
import { readActs } from '../../../../platform/acts/read-acts.ts';
import { isSignedByDevice } from '../../../../platform/crypto/sign.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { AnyCall } from '../../../../platform/http/call.ts';
import { listSignedHeads } from '../../../access/public.server.ts';
import { findVisit } from '../../store.ts';
import type { Visit } from '../visit.ts';
import type { Medium } from './medium.ts';
import { Manifest } from './schema.ts';

/** A picture or sound of a visit, by whom and when it was taken, and in which capacity. */
export type VisitMedium = Pick<Medium, 'id' | 'kind' | 'bytes' | 'whole'> & {
  readonly visit: string;
  readonly workplace: string;
  readonly by: string;
  readonly at: string;
};

/** The same, with what the phone signed of it at capture, verified again; null: it was recorded at a desk. */
export type SignedMedium = VisitMedium & {
  readonly capacity: Capacity;
  readonly sha256: string;
  readonly capturedSha256: string;
  readonly signed: { readonly counter: number; readonly holds: boolean; readonly trusted: boolean } | null;
};

const mostVisits = 30;

function mediaOf(visit: string, state: Pick<Visit, 'media' | 'observations' | 'workplace'>): VisitMedium[] {
  return state.media.flatMap(({ id, kind, bytes, whole, observation }) => {
    const noted = state.observations.find(({ act }) => act === observation);
    // Of a note that was retracted nothing is used.
    return noted
      ? [{ id, kind, bytes, whole, visit, workplace: state.workplace.name, by: noted.by, at: noted.at }]
      : [];
  });
}

/** The pictures and sounds of the newest visits of one file that have any. What they show, and where, is not among it. */
export async function listVisitMedia(tx: Tx, at: RealmKey): Promise<VisitMedium[]> {
  const { rows } = await sql<{ id: string; folded: Visit }>`select v.id, v.folded from ${permittedRealms([at])}
    join inspections.visit_now v on v.country = permitted.country and v.realm = permitted.realm
    where jsonb_array_length(v.folded -> 'media') > 0
    order by v.begun_at desc, v.id desc limit ${mostVisits}`.execute(tx);
  return rows.flatMap(({ id, folded }) => mediaOf(id, folded));
}

/** One picture or sound of a visit of this file, with its hashes and its signature; null where the file has none of this id. */
export async function findSignedMedium(
  tx: Tx,
  call: AnyCall,
  at: RealmKey,
  { visit, medium }: { readonly visit: string; readonly medium: string },
): Promise<SignedMedium | null> {
  const found = await findVisit(tx, [at], visit, { lock: false });
  const named = found?.state.media.find(({ id }) => id === medium);
  const line = found && mediaOf(visit, found.state).find(({ id }) => id === medium);
  if (!named || !line) return null;
  const { rows, words } = await openFile(tx, call, at, visit);
  const acts = readActs(call.registry, rows).filter(({ id }) => id === named.observation);
  const [noted] = acts;
  const said = words.get(named.observation)?.files;
  const hashes = said ? Manifest.parse(JSON.parse(said)).find(({ id }) => id === medium) : undefined;
  if (!noted || !hashes) return null;
  const head = (await listSignedHeads(tx, acts)).get(noted.id);
  return {
    ...line,
    capacity: noted.capacity as Capacity,
    sha256: hashes.sha256,
    capturedSha256: hashes.capturedSha256,
    signed: head
      ? {
          counter: DeviceHead.parse(JSON.parse(head.head)).counter,
          holds: isSignedByDevice(head.publicKey, head.head, head.signature),
          trusted: !head.quarantined,
        }
      : null,
  };
}
