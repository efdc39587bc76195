import type { Visibility } from '../../../kernel/act.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { findKey, lockedFor } from './keys/store.server.ts';
import { tipMessages } from './messages.ts';
import { offeredForTip } from './offered.ts';
import type { TipShown, TipState } from './shapes.ts';
import { listMessages, type StoredTip } from './store.server.ts';

export const stateOf = (tip: Pick<StoredTip, 'opened' | 'stopped' | 'answers'>): TipState =>
  tip.stopped ? 'stopped' : tip.answers > 0 ? 'answered' : tip.opened ? 'opened' : 'unopened';

function visibilityOf(call: AnyCall): Visibility {
  const { t, language } = call.texts;
  return {
    sees: [t(tipMessages.sees, { unit: call.who.unitName[language] })],
    doesNotSee: [t(tipMessages.unitSeesCover), t(tipMessages.othersSeeNot)],
    why: t(tipMessages.whySealed),
    state: 'only-us',
  };
}

/** A tip as its reader may have it: sealed as it came, and not at all before it is opened. */
export async function showTip(tx: Tx, tip: StoredTip, call: AnyCall, demoPassphrase: string | null): Promise<TipShown> {
  const key = await findKey(tx, [tip.at], tip.key);
  if (!key) throw new Error('A tip is sealed to a key that is not there.');
  const { rows, words } = await openFile(tx, call, tip.at, tip.id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.who.unitName[call.texts.language];
  const messages = tip.opened ? await listMessages(tx, tip.at, tip.id) : [];
  return {
    id: tip.id,
    state: stateOf(tip),
    danger: tip.dangerOn !== null,
    answerBy: tip.answerBy,
    dueAt: tip.dueAt.toISOString(),
    openedAt: tip.openedAt?.toISOString() ?? null,
    openedBy: tip.openedBy ? nameOf(tip.openedBy) : null,
    openAct: rows.find(({ type }) => type === 'tip.open')?.id ?? null,
    sealed: tip.opened ? tip.sealed.toString('base64') : null,
    locked: lockedFor(key, call.who.actor),
    recipient: key.recipient,
    recovery: key.recovery,
    messages: messages.map((message) => ({
      id: message.id,
      fromWorker: message.from_worker,
      writtenOn: message.written_on,
      sealed: message.sealed.toString('base64'),
    })),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityOf(call),
    may: offeredForTip(call.who, tip, call.verbs),
    demoPassphrase,
  };
}
