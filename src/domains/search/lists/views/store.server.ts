import { sql } from 'kysely';
import { z } from 'zod';
import type { ListColumn } from '../../../../kernel/lists/listed.ts';
import { openWithKey, sealWith } from '../../../../platform/crypto/box.ts';
import { hmac } from '../../../../platform/crypto/digest.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { OwnOptions, ownPost } from '../../../access/public.server.ts';
import { ListState } from '../schema.ts';
import type { ViewShown } from './shapes.ts';

/*
 * A saved view lies sealed under the key of the agency, for its unit: its name is what a person called it, and what it narrows to is what the
 * unit looks at. The database knows of which list it is, whose, and whether it is shared.
 */

export type ViewKeys = Pick<Keys, 'agencyKey' | 'agencyKeyAt'>;
type Own = Parameters<Parameters<ReturnType<typeof ownPost>>[2]>[0];
export type Viewer = Own & { readonly as: { readonly capacity: string; readonly sitting: string } };
/** `lists`: those that there are, by name. */
export type ViewOptions = OwnOptions & { readonly keys: ViewKeys; readonly lists: ReadonlyMap<string, ListColumns> };

/** Of a list, what a view of it may name. */
type ListColumns = { readonly columns: readonly ListColumn[] };

const Contents = z.strictObject({ name: z.string(), state: ListState });
type Contents = z.infer<typeof Contents>;

const keyOf = (keys: ViewKeys, { session }: Own, epoch: number): Buffer =>
  hmac(keys.agencyKeyAt(session.agency, epoch), 'cape list view', String(session.unit));
const placeOf = ({ session, as }: Viewer, list: string): string => `list view ${session.unit} ${as.capacity} ${list}`;

/** The epoch of the agency’s key (4 bytes), then what `sealWith` gives. */
function seal(keys: ViewKeys, own: Viewer, list: string, contents: Contents): Buffer {
  const { epoch } = keys.agencyKey(own.session.agency);
  const before = Buffer.alloc(4);
  before.writeUInt32BE(epoch);
  const bytes = Buffer.from(JSON.stringify(contents));
  return Buffer.concat([before, sealWith(keyOf(keys, own, epoch), bytes, placeOf(own, list))]);
}

function open(keys: ViewKeys, own: Viewer, list: string, sealed: Buffer): Contents {
  const key = keyOf(keys, own, sealed.readUInt32BE(0));
  return Contents.parse(JSON.parse(openWithKey(key, sealed.subarray(4), placeOf(own, list)).toString('utf8')));
}

const asked = ({ token, as }: Viewer) => sql`${Buffer.from(token)}, ${as.capacity}, ${as.sitting}`;

/** One's own views of a list, then those that others of the unit share. */
export async function listViews(tx: Tx, keys: ViewKeys, own: Viewer, list: string): Promise<ViewShown[]> {
  const { rows } = await sql<{
    id: string;
    by_whom: string | null;
    shared: boolean;
    starts: boolean;
    removable: boolean;
    sealed: Buffer;
  }>`select id, by_whom, shared, starts, removable, sealed from access.own_list_views(${asked(own)}, ${list})`.execute(
    tx,
  );
  return rows.map(({ by_whom: by, sealed, ...row }) => ({ ...row, by, ...open(keys, own, list, Buffer.from(sealed)) }));
}

type Outcome = 'kept' | 'full' | 'none' | 'signed-out';

export async function keepView(
  tx: Tx,
  keys: ViewKeys,
  own: Viewer,
  view: Contents & {
    readonly list: string;
    readonly view: string | null;
    readonly shared: boolean;
    readonly starts: boolean;
  },
): Promise<{ outcome: Outcome; view: string | null }> {
  const { list, view: id, shared, starts, name, state } = view;
  const sealed = seal(keys, own, list, { name, state });
  const { rows } = await sql<{ outcome: Outcome; view: string | null }>`select outcome, kept as view
    from access.keep_list_view(${asked(own)}, ${list}, ${id}, ${shared}, ${sealed}, ${starts})`.execute(tx);
  return rows[0] ?? { outcome: 'signed-out', view: null };
}

export async function startView(tx: Tx, own: Viewer, list: string, view: string | null): Promise<Outcome> {
  const { rows } = await sql<{ outcome: Outcome }>`select
    access.start_list_view(${asked(own)}, ${list}, ${view}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

export async function dropView(tx: Tx, own: Viewer, view: string): Promise<Outcome> {
  const { rows } = await sql<{
    outcome: Outcome;
  }>`select access.drop_list_view(${asked(own)}, ${view}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

/** Forgets what only people who have left saw. */
export async function forgetListViews(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select access.forget_list_views() as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
