import type { Visibility } from '../../../kernel/act.ts';
import { offered } from '../../../kernel/doing.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { administrationMessages as texts } from '../messages.ts';
import { listPeople } from '../store.server.ts';
import { toChangeWebhook } from './acts/change-webhook.ts';
import { toDropDelivery, toSendAgain } from './acts/of-deliveries.ts';
import { toEndWebhook, toReplaceSecret, toTestWebhook } from './acts/on-webhook.ts';
import { toSetPaused } from './acts/set-paused.ts';
import { changesInWebhook } from './changes.ts';
import { webhookMessages as own } from './messages.ts';
import type { DeliveryShown, WebhookPage, WebhookShown } from './shapes.ts';
import { type DeliveryRow, listOwnDeliveries, listOwnTries, type TryRow, type WebhookRow } from './store.server.ts';
import type { WebhookHere } from './webhook.ts';

const doings = [toChangeWebhook, toSetPaused, toReplaceSecret, toTestWebhook, toEndWebhook];
const ofDeliveries = [toSendAgain, toDropDelivery];

/** What is told to no system is shown to no administrator either. */
export const webhookVisibility = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'only-us',
  sees: [t(own.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(own.doesNotSee)],
  why: t(own.why),
});

export const showWebhook = (row: WebhookRow): WebhookShown => ({
  id: row.id,
  name: row.name,
  address: row.address,
  kinds: row.kinds,
  state: row.ended_at ? 'ended' : row.paused_at ? 'paused' : 'in-use',
  madeAt: row.made_at.toISOString(),
  earlierUntil: row.earlier_until?.toISOString() ?? null,
  waiting: row.waiting,
  dead: row.dead,
  deliveredAt: row.delivered_at?.toISOString() ?? null,
});

const showDelivery = (row: DeliveryRow, tried: readonly TryRow[]): DeliveryShown => ({
  id: row.id,
  event: row.event,
  matter: row.matter,
  happenedAt: row.happened_at.toISOString(),
  state: row.state,
  tries: row.tries,
  tried: tried.map((one) => ({
    at: one.tried_at.toISOString(),
    outcome: one.outcome,
    status: one.status,
    took: one.took_ms,
  })),
});

/** One webhook with what was sent to it, and what was changed by whom. */
export async function showWebhookPage(
  tx: Tx,
  { here, row }: { readonly here: WebhookHere; readonly row: WebhookRow },
  call: AnyCall,
): Promise<WebhookPage> {
  const { registry, texts: said, verbs, who } = call;
  const people = await listPeople(tx);
  const nameOf = (actor: string): string => people.find((one) => one.account === actor)?.name ?? said.t(texts.former);
  const { rows, words } = await openFile(tx, call, here.at, here.id);
  const acts = readActs(registry, rows);
  const deliveries = await listOwnDeliveries(tx, here.id);
  const ids = deliveries.map((one) => one.id);
  const tries = await listOwnTries(tx, here.id, ids);
  return {
    webhook: showWebhook(row),
    deliveries: deliveries.map((one) =>
      showDelivery(
        one,
        tries.filter(({ delivery }) => delivery === one.id),
      ),
    ),
    timeline: rows
      .map((one, at) => ({
        ...showEvent(one, { registry, texts: said, words, nameOf }),
        changes: changesInWebhook(acts[at], said.t),
      }))
      .reverse(),
    visibility: webhookVisibility(call),
    may: [...offered(doings, who, here, verbs), ...offered(ofDeliveries, who, here, verbs)],
  };
}
