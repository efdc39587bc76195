import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { administrationAt } from '../routes.server.ts';
import { visibilityFor } from '../show.server.ts';
import { holdAdministration } from '../store.server.ts';
import { toConfirmKey } from './acts/confirm-key.ts';
import { toEndKey } from './acts/end-key.ts';
import { toMakeKey } from './acts/make-key.ts';
import { KeyAnswer, KeyList, KeyMadeAnswer, type KeyShown } from './shapes.ts';
import { carryOutConfirmation, carryOutEndOfKey, carryOutKey, type KeyRow, listOwnKeys } from './store.server.ts';
import { keyRandom, keyToken } from './token.ts';
import { whatKeyNeeds } from './what-key-needs.ts';

/** Where a key is made and ended, the day of its last use may be later than the day of the list: the clock of a demo stands. */
const showKey = (row: KeyRow, call: AnyCall): KeyShown => ({
  id: row.id,
  name: row.name,
  purpose: row.purpose,
  beginning: row.shown,
  verbs: row.verbs,
  lastDay: row.last_day,
  state: row.ended_at ? 'ended' : row.has_lapsed ? 'lapsed' : 'in-use',
  madeAt: row.made_at.toISOString(),
  madeBy: row.made_by,
  usedOn: row.used_on,
  endedAt: row.ended_at?.toISOString() ?? null,
  endedBy: row.ended_by,
  confirmedAt: row.confirmed_at?.toISOString() ?? null,
  confirmedBy: row.confirmed_by,
  needs: whatKeyNeeds(
    { isInUse: row.ended_at === null && !row.has_lapsed, isLeft: row.is_left, lastDay: row.last_day },
    todayIn(call),
  ),
});

async function keyAgain(tx: Tx, stream: string, call: AnyCall): Promise<KeyShown> {
  const found = (await listOwnKeys(tx)).find(({ id }) => id === stream);
  if (!found) throw new Error('A key that was just changed cannot be read.');
  return showKey(found, call);
}

/** Keys that were made in a call, until its answer has shown them. Nothing else has them, and a second answer shows none. */
const tokens = new WeakMap<AnyCall, string>();

/** A step on one key. */
const onKey = (step: 'end' | 'confirm') =>
  ({
    path: `/api/administration/keys/:id/${step}`,
    status: 200,
    params: ById,
    answer: KeyAnswer,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      await holdAdministration(tx);
      const row = (await listOwnKeys(tx)).find(({ id }) => id === call.params.id);
      if (!row || !call.own) return null;
      const hasEnded = row.ended_at !== null || (step === 'confirm' && row.has_lapsed);
      return { id: row.id, at: call.own, name: row.name, lastDay: row.last_day, hasEnded };
    },
    show: async (tx: Tx, _at: RealmKey, stream: string, call: AnyCall) => ({ key: await keyAgain(tx, stream, call) }),
  }) as const;

/** What an administrator does with the keys of their agency. */
export const keyRoutes = () => [
  query({
    name: 'api-key.list',
    path: '/api/administration/keys',
    roles: ['administrator'],
    params: Nothing,
    input: Nothing,
    answer: KeyList,
    load: (tx) => listOwnKeys(tx),
    may: (who) => who.capacity === 'access-administration',
    show: async (_tx, rows, call) => ({
      items: rows.map((row) => showKey(row, call)),
      visibility: visibilityFor(call),
    }),
  }),

  actRoute(toMakeKey, {
    path: '/api/administration/keys',
    status: 201,
    params: Nothing,
    answer: KeyMadeAnswer,
    load: async (tx, call) => {
      const at = administrationAt(call);
      const { key: id } = call.input;
      await holdAdministration(tx);
      const known = (await listOwnKeys(tx)).some((one) => one.id === id) || (await hasBegun(tx, at, id));
      if (known) throw new Problem('conflict', httpMessages.idUsed);
      return { at, id };
    },
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (!act) return;
      const token = keyToken(call.random(keyRandom));
      tokens.set(call, token);
      await carryOutKey(tx, act.id, id, token);
    },
    show: async (tx: Tx, _at: RealmKey, stream: string, call: AnyCall) => ({
      key: await keyAgain(tx, stream, call),
      token: tokens.get(call) ?? null,
    }),
  }),

  actRoute(toEndKey, {
    ...onKey('end'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutEndOfKey(tx, act.id, id);
    },
  }),

  actRoute(toConfirmKey, {
    ...onKey('confirm'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutConfirmation(tx, act.id, id);
    },
  }),
];
