import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { dayIn, Instant } from '../../../kernel/time/dates.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { pagesOf } from '../../../platform/http/pages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listColleagues, listPeopleOfUnit } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { mayList, mayRead } from '../access.ts';
import { toAddReader } from './acts/add-reader.ts';
import { toAnswer } from './acts/answer.ts';
import { toAskKey } from './acts/ask-key.ts';
import { toMakeKey } from './acts/make-key.ts';
import { toOpen } from './acts/open.ts';
import { toRemoveReader } from './acts/remove-reader.ts';
import { toSeeKey } from './acts/see-key.ts';
import type { Cost } from './identity.ts';
import { challengeOf, isProof } from './keys/proof.server.ts';
import type { SharedKey } from './keys/shared-key.ts';
import { sharedKey, showKey } from './keys/show.server.ts';
import { findKey, findPresentKey, hasKeyInUse, listKeys, lockedFor } from './keys/store.server.ts';
import { canSealTo } from './keys/usable-key.server.ts';
import { inListOrder } from './list-order.ts';
import { tipMessages } from './messages.ts';
import { KeyMade, TipAnswered, TipKeys, TipList, TipShown } from './shapes.ts';
import { showTip, stateOf } from './show.server.ts';
import {
  addAnswer,
  findTip,
  listTips,
  listUnopenedDangers,
  listUnopenedSoonest,
  markOpened,
  type StoredTip,
  type TipLine,
} from './store.server.ts';

const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** What is known of tips here. `demoPassphrase` opens the keys of a demo's readers, where every person is invented. */
export type TipSettings = {
  readonly demoPassphrase: string | null;
  /** What a locked key must cost at least: the passphrase of a demo is on its pages, so there guessing may be cheap. */
  readonly leastCost: Cost;
};

const proverOf = (key: string, { who }: Pick<Call<unknown, unknown>, 'who'>) => ({
  key,
  actor: who.actor,
  sitting: who.sitting,
});

/** A key as the rules ask for it who change who opens it, or null. */
async function findShared(tx: Tx, call: Call<{ readonly id: string }, unknown>): Promise<SharedKey | null> {
  const key = await findKey(tx, call.writable, call.params.id);
  return key && sharedKey(key, await listPeopleOfUnit(tx, call), call);
}

async function keyAgain(tx: Tx, at: RealmKey, stream: string): Promise<Pick<KeyMade, 'key'>> {
  const key = await findKey(tx, [at], stream);
  if (!key) throw new Error('A key that was just written about cannot be read.');
  return { key: { id: key.id, recipient: key.recipient, awaits: key.awaits } };
}

/** The operations on tips for those who read them. What comes in from outside comes by the pages, and never through here. */
export function tipRoutes({ demoPassphrase, leastCost }: TipSettings) {
  const showAgain = async (tx: Tx, at: StoredTip['at'], stream: string, call: Call<unknown, unknown>) => {
    const tip = await findTip(tx, [at], stream);
    if (!tip) throw new Error('A tip that was just written about cannot be read.');
    return { tip: await showTip(tx, tip, call, demoPassphrase) };
  };

  return [
    actRoute(toMakeKey, {
      path: '/api/tip-keys',
      status: 201,
      params: Nothing,
      answer: KeyMade,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, call.own, call.input.key)) throw new Problem('conflict', httpMessages.idUsed);
        const { recipient, recovery, proof } = call.input;
        const present = await findPresentKey(tx, [call.own]);
        if (proof !== null && !(present && isProof(call.keys.root, proverOf(present.id, call), proof, call.now)))
          throw new Problem('invalid', tipMessages.wrongProof);
        // Only in a unit without any key in use is there nothing that the new one could rest on.
        const isFirst = !present && !(await hasKeyInUse(tx));
        const rests = isFirst ? ('first' as const) : proof !== null ? ('proof' as const) : ('awaits' as const);
        return {
          id: call.input.key,
          at: call.own,
          reader: call.who.actor,
          rests,
          sealable: await canSealTo([recipient, recovery]),
          least: leastCost,
        };
      },
      show: keyAgain,
    }),

    query({
      name: 'tip.keys',
      path: '/api/tip-keys',
      roles: ['tip-reader'],
      params: Nothing,
      input: Nothing,
      answer: TipKeys,
      load: async (tx, call) => ({
        lines: await listKeys(tx, call.readable),
        present: await findPresentKey(tx, call.own ? [call.own] : []),
      }),
      may: (who, { lines }) => mayList(who, lines),
      show: async (tx, { lines, present }, call) => {
        const around = { colleagues: await listColleagues(tx), people: await listPeopleOfUnit(tx, call) };
        const { actor } = call.who;
        return {
          items: lines.map((key) => showKey(key, around, call)),
          present: present && {
            id: present.id,
            locked: lockedFor(present, actor),
            challenge: await challengeOf(
              call.keys.root,
              proverOf(present.id, call),
              [present.recipient, present.recovery],
              call.now,
            ),
          },
        };
      },
    }),

    actRoute(toSeeKey, {
      path: '/api/tip-keys/:id/seen',
      status: 200,
      params: ById,
      answer: KeyMade,
      proof: { of: 'key', when: ({ awaits }, { input }) => awaits && input.confirms },
      load: async (tx, call) => {
        const key = await findKey(tx, call.writable, call.params.id);
        if (!key) return null;
        const at = { country: key.country, realm: key.realm };
        const { id, awaits, seen_by: seenBy } = key;
        return { id, at, awaits, seenBy, madeBy: key.made_by, reader: call.who.actor };
      },
      show: keyAgain,
    }),

    actRoute(toAskKey, {
      path: '/api/tip-keys/:id/ask',
      status: 200,
      params: ById,
      answer: KeyMade,
      load: async (tx, call) => {
        const key = await findShared(tx, call);
        return key && { ...key, sealable: await canSealTo([call.input.lock]), least: leastCost };
      },
      show: keyAgain,
    }),

    actRoute(toAddReader, {
      path: '/api/tip-keys/:id/reader',
      status: 200,
      params: ById,
      answer: KeyMade,
      load: async (tx, call) => {
        const key = await findShared(tx, call);
        return key && { ...key, least: leastCost };
      },
      show: keyAgain,
    }),

    actRoute(toRemoveReader, {
      path: '/api/tip-keys/:id/end-reader',
      status: 200,
      params: ById,
      answer: KeyMade,
      load: findShared,
      show: keyAgain,
    }),

    query({
      name: 'tip.list',
      path: '/api/tips',
      roles: ['tip-reader'],
      params: Nothing,
      input: z.strictObject({ after: z.string().max(200).optional() }),
      answer: TipList,
      load: async (tx, call) => ({
        // What is said to be danger now, and what no one has opened, comes before everything else.
        first: call.input.after
          ? []
          : [
              ...(await listUnopenedDangers(tx, call.readable, page.limit)),
              ...(await listUnopenedSoonest(tx, call.readable, page.limit)),
            ],
        lines: await listTips(tx, call.readable, { before: page.after(call.input.after), limit: page.limit }),
        key: await findPresentKey(tx, call.readable),
      }),
      may: (who, { first, lines }) => mayList(who, [...first, ...lines]),
      show: async (tx, { first, lines, key }, call) => {
        const colleagues = await listColleagues(tx);
        const { shown, next } = page.of(lines, (line: TipLine) => ({ at: line.due_at.toISOString(), id: line.id }));
        return {
          items: inListOrder(first, shown, (tip) => stateOf({ ...tip, answers: tip.answers ?? 0 })).map(
            ({ line, state }) => ({
              id: line.id,
              state,
              answerBy: line.answer_by,
              dueAt: line.due_at.toISOString(),
              danger: line.danger_on !== null,
              openedBy: line.opened_by
                ? (colleagues.get(line.opened_by) ?? call.who.unitName[call.texts.language])
                : null,
              openedByMe: line.opened_by === call.who.actor,
              wroteBack: line.wrote_back,
            }),
          ),
          next,
          hasKey: key !== null,
          canOpen: key !== null && lockedFor(key, call.who.actor) !== null,
          asking: key && lockedFor(key, call.who.actor) ? key.asks.length : 0,
          demoPassphrase,
        };
      },
    }),

    query({
      name: 'tip.read',
      path: '/api/tips/:id',
      roles: ['tip-reader'],
      params: ById,
      input: Nothing,
      answer: TipShown,
      load: (tx, call) => findTip(tx, call.readable, call.params.id),
      may: mayRead,
      show: (tx, tip, call) => showTip(tx, tip, call, demoPassphrase),
      look: (tip) => ({ at: tip.at, objects: [tip.id], fields: tip.opened ? ['sealed', 'messages'] : [] }),
    }),

    actRoute(toOpen, {
      path: '/api/tips/:id/open',
      status: 200,
      params: ById,
      answer: TipAnswered,
      load: (tx, call) => findTip(tx, call.writable, call.params.id),
      afterAppend: (tx, _decision, tip, call) => markOpened(tx, tip.id, call.input.act.id),
      show: showAgain,
    }),

    actRoute(toAnswer, {
      path: '/api/tips/:id/answer',
      status: 200,
      params: ById,
      answer: TipAnswered,
      load: async (tx, call) => {
        const tip = await findTip(tx, call.writable, call.params.id);
        if (!tip) return null;
        const bytes = Buffer.from(call.input.sealed, 'base64');
        return { ...tip, bytes, sha256: sha256(bytes).toString('hex') };
      },
      afterAppend: (tx, _decision, tip, call) =>
        addAnswer(tx, tip.at, {
          id: call.input.message,
          tip: tip.id,
          writtenOn: dayIn(call.now, zoneIn(call.who.country)),
          sealed: tip.bytes,
        }),
      show: showAgain,
    }),
  ];
}
