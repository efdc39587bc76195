import { sql } from 'kysely';
import { z } from 'zod';
import { type DraftActor, OfForm } from '../../../kernel/kept-draft.ts';
import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Own } from '../sign-in/own-post.server.ts';

/*
 * A draft lies sealed under the key of the agency, each for its own person and form. Which form it is of, the database knows by a keyed
 * digest alone: whose address it is would say which matter a person writes about.
 */

export type DraftKeys = Pick<Keys, 'root' | 'agencyKey' | 'agencyKeyAt'>;

/** What a list shows of a draft. It is sealed apart, so that a list opens nothing of what was typed. */
const Head = z.strictObject({ ...OfForm.shape, title: z.string(), at: z.iso.datetime() });
type Head = z.infer<typeof Head>;
/** What is sealed of a draft. */
const Contents = Head.extend({ value: z.string() });
type Contents = z.infer<typeof Contents>;
type StoredDraft = Contents & { readonly version: string };
type ListedDraft = Head & { readonly version: string };

const formOf = (keys: DraftKeys, { session }: Own, { address, part }: OfForm): Buffer =>
  hmac(keys.root, 'cape draft form', session.account, address, part);

const keyOf = (keys: DraftKeys, { session }: Own, epoch: number): Buffer =>
  hmac(keys.agencyKeyAt(session.agency, epoch), 'cape draft', session.account);

const placeOf = ({ session }: Own, form: Uint8Array): string =>
  `draft ${session.account} ${Buffer.from(form).toString('hex')}`;
const headPlaceOf = (own: Own, form: Uint8Array): string => `head of ${placeOf(own, form)}`;

/** The epoch of the agency’s key (4 bytes), then what `sealWith` gives. A head bears the place of a head, and opens as nothing else. */
function seal(keys: DraftKeys, own: Own, place: string, contents: Head | Contents): Buffer {
  const { epoch } = keys.agencyKey(own.session.agency);
  const before = Buffer.alloc(4);
  before.writeUInt32BE(epoch);
  const bytes = Buffer.from(JSON.stringify(contents));
  return Buffer.concat([before, sealWith(keyOf(keys, own, epoch), bytes, place)]);
}

type DraftRow = { form: Buffer; sealed: Buffer; version: string };

function opened(keys: DraftKeys, own: Own, place: string, sealed: Buffer): unknown {
  const key = keyOf(keys, own, Buffer.from(sealed).readUInt32BE(0));
  return JSON.parse(openWithKey(key, sealed.subarray(4), place).toString('utf8'));
}

const open = (keys: DraftKeys, own: Own, { form, sealed, version }: DraftRow): StoredDraft => ({
  ...Contents.parse(opened(keys, own, placeOf(own, form), sealed)),
  version,
});

/** As what a window asks, with its token. */
export type Writer = Own & { readonly as: DraftActor };

/** Whether the window is still signed in as the one who asks: its sitting is the present one, and its person still has the capacity. */
export async function mayDraft(tx: Tx, { token, as }: Writer): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select
    access.may_draft(${Buffer.from(token)}, ${as.capacity}, ${as.sitting}) as may`.execute(tx);
  return rows[0]?.may === true;
}

export async function keepDraft(
  tx: Tx,
  keys: DraftKeys,
  own: Writer,
  { was, ...contents }: Contents & { readonly was: string | null },
): Promise<{ outcome: 'kept' | 'changed' | 'full' | 'signed-out'; version: string | null }> {
  const form = formOf(keys, own, contents);
  const whole = seal(keys, own, placeOf(own, form), contents);
  const { value: _value, ...listed } = contents;
  const head = seal(keys, own, headPlaceOf(own, form), listed);
  const { rows } = await sql<{ outcome: 'kept' | 'changed' | 'full' | 'signed-out'; version: string | null }>`select
    outcome, kept as version
    from access.keep_draft(${Buffer.from(own.token)}, ${own.as.capacity}, ${own.as.sitting}, ${form}, ${whole}, ${head}, ${was})`.execute(
    tx,
  );
  return rows[0] ?? { outcome: 'signed-out', version: null };
}

/** One’s own draft of a form, in the present capacity. */
export async function findDraft(tx: Tx, keys: DraftKeys, own: Writer, of: OfForm): Promise<StoredDraft | null> {
  const { rows } = await sql<DraftRow>`select form, sealed, version::text as version
    from access.own_drafts(${Buffer.from(own.token)}, ${own.as.capacity}, ${own.as.sitting}, ${formOf(keys, own, of)})`.execute(
    tx,
  );
  return rows[0] ? open(keys, own, rows[0]) : null;
}

/** All of one’s own drafts in the present capacity, the newest first. */
export async function listDrafts(tx: Tx, keys: DraftKeys, own: Writer): Promise<ListedDraft[]> {
  const { rows } = await sql<{
    form: Buffer;
    head: Buffer | null;
    sealed: Buffer | null;
    version: string;
  }>`select form, head, sealed, version::text as version
    from access.own_draft_heads(${Buffer.from(own.token)}, ${own.as.capacity}, ${own.as.sitting})`.execute(tx);
  return rows.map(({ form, head, sealed, version }) => {
    if (head) return { ...Head.parse(opened(keys, own, headPlaceOf(own, form), head)), version };
    if (!sealed) throw new Error('A draft has neither a head nor contents.');
    const { value: _value, ...listed } = open(keys, own, { form, sealed, version });
    return listed;
  });
}

export async function dropDraft(
  tx: Tx,
  keys: DraftKeys,
  own: Writer,
  { was, ...of }: OfForm & { readonly was: string | null },
) {
  await sql`select access.drop_draft(${Buffer.from(own.token)}, ${own.as.capacity}, ${own.as.sitting}, ${formOf(keys, own, of)}, ${was})`.execute(
    tx,
  );
}

/** Forgets what has not been touched for thirty days, and what belongs to people who have left. */
export async function forgetDrafts(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select access.forget_drafts() as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
