import { Problem } from '../../kernel/problem.ts';
import { roles } from '../../kernel/who.ts';
import { hmac } from '../../platform/crypto/digest.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { query } from '../../platform/http/endpoint.ts';
import { Nothing } from '../../platform/http/params.ts';
import { capacitiesInto } from './access.ts';
import { toChangeCapacity } from './acts/change-capacity.ts';
import { asShown } from './devices/as-shown.ts';
import { findOwnAddress } from './mail/address.server.ts';
import { accessMessages } from './messages.ts';
import { CapacityAnswer, SessionShown } from './schema.ts';
import { OwnSignIn } from './sign-in/own-shapes.ts';
import { listOwnSignIn, listUnusualSignIns } from './sign-in/own-store.server.ts';
import { goOnAs } from './sitting.server.ts';

/** An account as its own screens may know it: not its number, which stands in the log. */
const refOf = (root: Uint8Array, account: string): string =>
  hmac(root, 'cape account of a screen', account).subarray(0, 16).toString('base64url');

/** What the session page needs of the installation besides who is signed in. */
export type Installation = {
  readonly embedded: boolean;
  readonly demo: boolean;
  readonly version: string;
};

/** `emergencyOf`: the emergency number of a country, by its register. */
export type AccessNeeds = {
  readonly installation: Installation;
  readonly emergencyOf: (country: string) => string;
};

export const accessRoutes = ({ installation, emergencyOf }: AccessNeeds) => [
  query({
    name: 'session.read',
    path: '/api/session',
    roles,
    params: Nothing,
    input: Nothing,
    answer: SessionShown,
    load: async (tx, { keys, who }) => ({
      ref: refOf(keys.root, who.actor),
      unusualSignIns: (await listUnusualSignIns(tx)).length,
    }),
    may: () => true,
    show: async (_tx, { ref, unusualSignIns }, call) => {
      const { who, verbs, texts, now } = call;
      return {
        ref,
        name: who.name,
        role: who.title[texts.language],
        unit: { id: who.unit, name: who.unitName[texts.language] },
        agency: who.agencyName[texts.language],
        capacity: who.capacity,
        capacities: [...who.capacities],
        fileCapacities: call.own ? [...capacitiesInto(who, call.own, now)] : [],
        sitting: who.sitting,
        verbs: [...verbs],
        language: texts.language,
        mode: { embedded: installation.embedded, demo: installation.demo },
        now: now.toISOString(),
        // How long the session still lasts is real time, whatever the clock of a demo says.
        endsAt: new Date(
          now.getTime() + Math.min(who.idleUntil.getTime(), who.until.getTime()) - Date.now(),
        ).toISOString(),
        version: installation.version,
        country: who.country,
        emergency: emergencyOf(who.country),
        unusualSignIns,
      };
    },
  }),

  query({
    name: 'sign-in.read',
    path: '/api/sign-in',
    roles,
    params: Nothing,
    input: Nothing,
    answer: OwnSignIn,
    load: async (tx, { keys }) => ({
      ...(await listOwnSignIn(tx)),
      unusual: await listUnusualSignIns(tx),
      told: await findOwnAddress(tx, keys),
    }),
    may: () => true,
    show: async (_tx, { passkeys, sessions, unusual, atProvider, recoveryCodes, told }, { now, mails }) => ({
      passkeys: passkeys.map((row) => ({
        id: row.id.toString('base64url'),
        label: row.label,
        addedAt: asShown(row.added_at, now),
        usedAt: row.used_at && asShown(row.used_at, now),
        isThis: row.is_this,
      })),
      sessions: sessions.map((row) => ({
        id: row.id,
        how: row.how,
        device: row.device,
        network: row.network,
        startedAt: asShown(row.started_at, now),
        lastAt: asShown(row.last_at, now),
        isThis: row.is_this,
      })),
      unusual: unusual.map((row) => ({
        id: row.id,
        device: row.device,
        network: row.network,
        startedAt: asShown(row.started_at, now),
        because: [...row.unusual],
        isLive: row.is_live,
      })),
      atProvider,
      recoveryCodes,
      mail: {
        offered: mails,
        address: told.now?.address ?? null,
        since: told.now && asShown(told.now.since, now),
        isConfirmed: told.now?.isConfirmed ?? false,
        asked: told.asked && { address: told.asked.address, until: told.asked.until.toISOString() },
      },
    }),
  }),

  actRoute(toChangeCapacity, {
    path: '/api/sitting/change-capacity',
    status: 200,
    params: Nothing,
    answer: CapacityAnswer,
    load: async (_tx, { own: at, who: { sitting: id, capacity, capacities } }) => {
      if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      return { id, at, capacity, capacities };
    },
    afterAppend: (tx, _decision, _sitting, call) => goOnAs(tx, call.input.act.id, call.newOpaqueId(), call.input.to),
    show: async (_tx, _at, _stream, { input }) => ({ capacity: input.to, changedAt: input.act.happenedFrom }),
  }),
];
