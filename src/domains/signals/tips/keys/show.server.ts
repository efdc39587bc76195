import { offered } from '../../../../kernel/doing.ts';
import type { AnyCall } from '../../../../platform/http/call.ts';
import type { listPeopleOfUnit } from '../../../access/public.server.ts';
import { toAddReader } from '../acts/add-reader.ts';
import { toAskKey } from '../acts/ask-key.ts';
import { toRemoveReader } from '../acts/remove-reader.ts';
import type { TipKeyRow } from '../shapes.ts';
import { checkOf, readsTips, type SharedKey } from './shared-key.ts';
import { type KeyRow, lockedFor } from './store.server.ts';

type People = Awaited<ReturnType<typeof listPeopleOfUnit>>;

/** A key as the rules ask for it who change who opens it. */
export const sharedKey = (key: KeyRow, people: People, { who }: AnyCall): SharedKey => ({
  id: key.id,
  at: { country: key.country, realm: key.realm },
  actor: who.actor,
  awaits: key.awaits,
  openers: key.locked,
  asks: key.asks,
  people,
});

/** One key with who opens it and who asks to, for a reader of its unit. */
export function showKey(
  key: KeyRow,
  { colleagues, people }: { readonly colleagues: ReadonlyMap<string, string>; readonly people: People },
  call: AnyCall,
): TipKeyRow {
  const { actor, unitName } = call.who;
  const nameOf = (account: string | null): string =>
    (account && colleagues.get(account)) ?? unitName[call.texts.language];
  const person = (account: string) => ({
    id: people.find((one) => one.account === account)?.ref ?? null,
    name: nameOf(account),
    isMe: account === actor,
  });
  return {
    id: key.id,
    recipient: key.recipient,
    madeAt: key.made_at.toISOString(),
    madeBy: nameOf(key.made_by),
    mine: key.made_by === actor,
    awaits: key.awaits,
    seen: key.seen_by.includes(actor),
    locked: lockedFor(key, actor),
    readers: key.locked.map(({ reader, since, by }) => ({
      ...person(reader),
      reads: readsTips({ people }, reader),
      since,
      // No one adds themselves but by making the key.
      by: by === reader ? null : nameOf(by),
    })),
    asks: key.asks.map(({ reader, lock }) => ({ ...person(reader), lock, check: checkOf(lock) })),
    may: offered([toAskKey, toAddReader, toRemoveReader], call.who, sharedKey(key, people, call), call.verbs),
  };
}
