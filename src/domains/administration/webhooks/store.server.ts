import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Announcement } from '../../../kernel/announcement.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Sent } from '../../../platform/http/send-outside.ts';
import { type Changed, foldChanged } from '../fold.ts';
import { type DeliveryState, type HookEvent, mostTries } from './delivery.ts';
import type { EventKind } from './webhook.ts';

/*
 * Webhooks and what is delivered to them are in tables that no role of the server reads: functions of the database give an administrator those of
 * their own agency without their secrets, and a job what it needs for one delivery.
 */

const webhooks = projection<Changed>('administration.webhook_now', {});
export const webhookStream: StreamKind<Changed> = {
  kind: 'webhook',
  fold: foldChanged,
  save: webhooks.save,
  saveAll: webhooks.saveAll,
  tasks: () => [],
};

export type WebhookRow = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly kinds: EventKind[];
  readonly made_at: Date;
  readonly earlier_until: Date | null;
  readonly paused_at: Date | null;
  readonly ended_at: Date | null;
  readonly waiting: number;
  readonly dead: number;
  readonly delivered_at: Date | null;
};

/** The webhooks of the agency, of a person who administrates it, the newest first; of any other caller, none. */
export async function listOwnWebhooks(tx: Tx): Promise<WebhookRow[]> {
  const { rows } =
    await sql<WebhookRow>`select h.id, h.name, h.address, h.kinds, h.made_at, h.earlier_until, h.paused_at,
    h.ended_at, h.waiting, h.dead, h.delivered_at from access.administered_webhooks() h`.execute(tx);
  return rows;
}

export type DeliveryRow = {
  readonly id: string;
  readonly event: HookEvent['event'];
  readonly matter: string | null;
  readonly happened_at: Date;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly tried_at: Date | null;
  readonly outcome: Sent['outcome'] | null;
  readonly status: number | null;
};

/** What is shown of one webhook: what failed and what waits first, then the newest. */
export async function listOwnDeliveries(tx: Tx, webhook: string): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`select d.id, d.event, d.matter, d.happened_at, d.state, d.tries, d.tried_at,
    d.outcome, d.status from access.administered_deliveries(${webhook}, 100) d`.execute(tx);
  return rows;
}

/** One try to deliver something. */
export type TryRow = {
  readonly delivery: string;
  readonly tried_at: Date;
  readonly took_ms: number;
  readonly outcome: Sent['outcome'];
  readonly status: number | null;
};

/** Every try of these deliveries of one webhook that is kept, the newest first. */
export async function listOwnTries(tx: Tx, webhook: string, deliveries: readonly string[]): Promise<TryRow[]> {
  const { rows } = await sql<TryRow>`select y.delivery, y.tried_at, y.took_ms, y.outcome, y.status
    from access.administered_tries(${webhook}, ${deliveries}::uuid[]) y`.execute(tx);
  return rows;
}

/** Carries out the act of this transaction, which the database looks for. The secret is sealed; null where the act brings none. */
export async function carryOutWebhook(
  tx: Tx,
  { id, type }: { readonly id: string; readonly type: string },
  webhook: string,
  secret: Buffer | null,
): Promise<void> {
  await sql`select access.put_webhook(${id}, ${type}, ${webhook}, ${secret})`.execute(tx);
}
export async function carryOutTest(tx: Tx, act: string, webhook: string): Promise<void> {
  await sql`select access.test_webhook(${act}, ${webhook})`.execute(tx);
}
export async function carryOutSettling(tx: Tx, act: string, type: string, webhook: string): Promise<void> {
  await sql`select access.settle_delivery(${act}, ${type}, ${webhook})`.execute(tx);
}

/** Writes down in this transaction what the webhooks of the agency are told of its act. */
export async function announce(tx: Tx, at: RealmKey, act: string, { event, matter }: Announcement): Promise<void> {
  await sql`select access.announce(${act}, ${at.realm}, ${event}, ${matter})`.execute(tx);
}

/** A unit of each agency that has webhooks, in whose name they are kept. In the role `cape_worker`, as all below. */
export async function listUnitsWithWebhooks(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ unit: number }>`select unit from access.units_with_webhooks()`.execute(tx);
  return rows.map(({ unit }) => unit);
}

/** Writes down what has become due in the agency of this job. How much it was. */
export async function announceDue(tx: Tx, upto: Date): Promise<number> {
  const { rows } = await sql<{ told: number }>`select access.announce_due(${upto}) as told`.execute(tx);
  return rows[0]?.told ?? 0;
}

export type DeliveryOfJob = HookEvent & {
  readonly webhook: string;
  readonly address: string;
  /** Sealed: the one that is valid, and during a change the one before. */
  readonly secrets: readonly Buffer[];
};

/** What is to be delivered; null where nothing is any more, or not while the webhook is paused. */
export async function findDelivery(tx: Tx, delivery: string): Promise<DeliveryOfJob | null> {
  const { rows } = await sql<{
    webhook: string;
    address: string;
    sealed_secret: Buffer;
    earlier_secret: Buffer | null;
    event: HookEvent['event'];
    matter: string | null;
    happened_at: Date;
  }>`select webhook, address, sealed_secret, earlier_secret, event, matter, happened_at
    from access.delivery_of_job(${delivery})`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { webhook, address, event, matter } = row;
  const secrets = [row.sealed_secret, ...(row.earlier_secret ? [row.earlier_secret] : [])];
  return { webhook, address, event, matter, happenedAt: row.happened_at, secrets };
}

/** Keeps how a try ended, and gives what is so now of the delivery; null where someone else has settled it. */
export async function noteTry(
  tx: Tx,
  delivery: string,
  { outcome, status, took }: Sent,
  at: Date,
): Promise<DeliveryState | null> {
  const { rows } = await sql<{ state: DeliveryState | null }>`select
    access.delivery_tried(${delivery}, ${outcome}, ${status}, ${at}, ${took}, ${mostTries}) as state`.execute(tx);
  return rows[0]?.state ?? null;
}
