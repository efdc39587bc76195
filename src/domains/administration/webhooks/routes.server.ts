import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Reach } from '../../../kernel/reach.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { mayAdminister } from '../access.ts';
import { administrationAt } from '../routes.server.ts';
import { holdAdministration } from '../store.server.ts';
import { toAddWebhook } from './acts/add-webhook.ts';
import { toChangeWebhook } from './acts/change-webhook.ts';
import { toDropDelivery, toSendAgain } from './acts/of-deliveries.ts';
import { toEndWebhook, toReplaceSecret, toTestWebhook } from './acts/on-webhook.ts';
import { toSetPaused } from './acts/set-paused.ts';
import { sealHookSecret, secretOf, secretRandom } from './secret.server.ts';
import { WebhookAnswer, WebhookList, WebhookPage, WebhookSecretAnswer } from './shapes.ts';
import { showWebhook, showWebhookPage, webhookVisibility } from './show.server.ts';
import {
  carryOutSettling,
  carryOutTest,
  carryOutWebhook,
  listOwnDeliveries,
  listOwnWebhooks,
  type WebhookRow,
} from './store.server.ts';
import type { WebhookHere } from './webhook.ts';

/** Where an installation may send to. */
export type WebhookNeeds = { readonly reach: Reach };

const roles = ['administrator'] as const;
const path = '/api/administration/webhooks';

/** Secrets that were made in a call, until its answer has shown them. Nothing else has them, and a second answer shows none. */
const secrets = new WeakMap<AnyCall, string>();

function makeSecret(call: AnyCall, webhook: string): Buffer {
  const secret = secretOf(call.random(secretRandom));
  secrets.set(call, secret);
  return sealHookSecret(call.keys, webhook, secret);
}

/** What an administrator does with the systems of their agency that are told of events. */
export const webhookRoutes = ({ reach }: WebhookNeeds) => {
  const hereOf = (row: WebhookRow, at: RealmKey): WebhookHere => ({
    id: row.id,
    at,
    name: row.name,
    address: row.address,
    kinds: row.kinds,
    isPaused: row.paused_at !== null,
    hasEnded: row.ended_at !== null,
    reach,
  });
  const find = async (tx: Tx, call: AnyCall, id: string) => {
    const row = (await listOwnWebhooks(tx)).find((one) => one.id === id);
    return row && call.own ? { here: hereOf(row, call.own), row } : null;
  };
  const pageAgain = async (tx: Tx, stream: string, call: AnyCall) => {
    const found = await find(tx, call, stream);
    if (!found) throw new Error('A webhook that was just changed cannot be read.');
    return showWebhookPage(tx, found, call);
  };
  const answered = {
    answer: WebhookAnswer,
    show: async (tx: Tx, _at: RealmKey, stream: string, call: AnyCall) => ({ page: await pageAgain(tx, stream, call) }),
  };
  const answeredWithSecret = {
    answer: WebhookSecretAnswer,
    show: async (tx: Tx, _at: RealmKey, stream: string, call: AnyCall) => ({
      page: await pageAgain(tx, stream, call),
      secret: secrets.get(call) ?? null,
    }),
  };
  const onWebhook = (step: string) =>
    ({
      path: `${path}/:id/${step}`,
      status: 200,
      params: ById,
      load: async (tx: Tx, call: Call<ById, unknown>) => {
        await holdAdministration(tx);
        return (await find(tx, call, call.params.id))?.here ?? null;
      },
    }) as const;
  const onDelivery = (step: string) =>
    ({
      ...answered,
      ...onWebhook(step),
      load: async (tx: Tx, call: Call<ById, { readonly delivery: string }>) => {
        await holdAdministration(tx);
        const found = await find(tx, call, call.params.id);
        if (!found) return null;
        const deliveries = await listOwnDeliveries(tx, found.here.id);
        const delivery = deliveries.find(({ id }) => id === call.input.delivery)?.state ?? null;
        return { ...found.here, delivery };
      },
    }) as const;
  const carriedOut = {
    afterAppend: async (
      tx: Tx,
      { acts: [act] }: { readonly acts: readonly { readonly id: string; readonly type: string }[] },
      { id }: { readonly id: string },
    ) => {
      if (act) await carryOutWebhook(tx, act, id, null);
    },
  };
  const settled = {
    afterAppend: async (
      tx: Tx,
      { acts: [act] }: { readonly acts: readonly { readonly id: string; readonly type: string }[] },
      { id }: { readonly id: string },
    ) => {
      if (act) await carryOutSettling(tx, act.id, act.type, id);
    },
  };

  return [
    query({
      name: 'webhook.list',
      path,
      roles,
      params: Nothing,
      input: Nothing,
      answer: WebhookList,
      load: (tx) => listOwnWebhooks(tx),
      may: (who) => who.capacity === 'access-administration',
      show: async (_tx, rows, call) => ({ items: rows.map(showWebhook), visibility: webhookVisibility(call) }),
    }),

    query({
      name: 'webhook.read',
      path: `${path}/:id`,
      roles,
      params: ById,
      input: Nothing,
      answer: WebhookPage,
      load: (tx, call) => find(tx, call, call.params.id),
      may: (who, { here }) => mayAdminister(who, here),
      show: showWebhookPage,
    }),

    actRoute(toAddWebhook, {
      ...answeredWithSecret,
      path,
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const at = administrationAt(call);
        const { webhook: id } = call.input;
        await holdAdministration(tx);
        const known = (await listOwnWebhooks(tx)).some((one) => one.id === id) || (await hasBegun(tx, at, id));
        if (known) throw new Problem('conflict', httpMessages.idUsed);
        return { at, id, reach };
      },
      afterAppend: async (tx, { acts: [act] }, { id }, call) => {
        if (act) await carryOutWebhook(tx, act, id, makeSecret(call, id));
      },
    }),

    actRoute(toChangeWebhook, { ...answered, ...onWebhook('change'), ...carriedOut }),
    actRoute(toSetPaused, { ...answered, ...onWebhook('pause'), ...carriedOut }),
    actRoute(toEndWebhook, { ...answered, ...onWebhook('end'), ...carriedOut }),

    actRoute(toReplaceSecret, {
      ...answeredWithSecret,
      ...onWebhook('secret'),
      afterAppend: async (tx, { acts: [act] }, { id }, call) => {
        if (act) await carryOutWebhook(tx, act, id, makeSecret(call, id));
      },
    }),

    actRoute(toTestWebhook, {
      ...answered,
      ...onWebhook('test'),
      afterAppend: async (tx, { acts: [act] }, { id }) => {
        if (act) await carryOutTest(tx, act.id, id);
      },
    }),

    actRoute(toSendAgain, { ...onDelivery('send-again'), ...settled }),
    actRoute(toDropDelivery, { ...onDelivery('drop'), ...settled }),
  ];
};
