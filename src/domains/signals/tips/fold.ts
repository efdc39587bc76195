import type { Act } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { gather } from '../../../kernel/gather.ts';
import { addReader } from './acts/add-reader.ts';
import { answerTip } from './acts/answer.ts';
import { askKey } from './acts/ask-key.ts';
import { type KeyFacts, makeKey } from './acts/make-key.ts';
import { openTip } from './acts/open.ts';
import { removeReader } from './acts/remove-reader.ts';
import { seeKey } from './acts/see-key.ts';
import { stopTip } from './acts/stop.ts';
import type { Locked } from './keys/locked.ts';
import type { KeyAsk } from './keys/shared-key.ts';

/** What the agency has done about a tip, as its acts make it. What the tip says is in none of them. */
export type Tip = {
  readonly answerBy: string;
  readonly dangerOn: string | null;
  readonly key: string;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly answers: number;
  readonly answeredAt: string | null;
  readonly stoppedAt: string | null;
};

export function foldTip(acts: readonly Act[]): Tip {
  const {
    opened: [opened],
    answered,
    stopped: [stopped],
  } = gather(acts, { opened: openTip, answered: answerTip, stopped: stopTip });
  if (!opened) throw new Error('A tip has not been opened.');
  const { answerBy, key, dangerOn = null } = opened.facts;
  return {
    answerBy,
    dangerOn,
    key,
    openedAt: opened.recordedAt,
    openedBy: opened.actor,
    answers: answered.length,
    answeredAt: answered[0]?.recordedAt ?? null,
    stoppedAt: stopped?.recordedAt ?? null,
  };
}

/** What one reader's passphrase opens of a key, by which act, since when, and who added them; its maker added themselves. */
export type KeyLock = Locked & {
  readonly id: string;
  readonly reader: string;
  readonly since: string;
  readonly by: string;
};

/** A key that tips are sealed to. Its two halves never change, and who opens it does; a newer one that is in use takes its place for new tips. */
export type TipKey = Omit<KeyFacts, 'locked'> & {
  readonly locked: readonly KeyLock[];
  /** Who asks to be added. */
  readonly asks: readonly KeyAsk[];
  readonly madeAt: string;
  readonly madeBy: string;
  /** From when tips are sealed to it; null as long as it waits for a second reader. */
  readonly usedFrom: string | null;
  /** The readers who have seen that it was made. */
  readonly seenBy: readonly string[];
};

export function foldKey(acts: readonly Act[]): TipKey {
  const {
    made: [made],
    ...after
  } = gather(acts, { made: makeKey, seen: seeKey, asked: askKey, added: addReader, removed: removeReader });
  if (!made) throw new Error('A key has not been made.');
  const confirmed = after.seen.find(({ facts }) => facts.confirms);
  // What an act ended it names, since acts of one moment have no order.
  const ended = new Set([...after.asked, ...after.added, ...after.removed].flatMap(({ facts }) => facts.ends));
  const lasts = ({ id }: Pick<Act, 'id'>): boolean => !ended.has(id);
  const given = ({ id, recordedAt: since, actor: by }: Act) => ({ id, since, by });
  return {
    ...made.facts,
    locked: [
      ...[made].filter(lasts).flatMap((act) => act.facts.locked.map((one) => ({ ...one, ...given(act) }))),
      ...after.added.filter(lasts).map((act) => ({ ...lockOf(act.facts), ...given(act) })),
    ],
    asks: after.asked.filter(lasts).map(({ id, facts: { ends: _, ...ask } }) => ({ ...ask, id })),
    madeAt: made.recordedAt,
    madeBy: made.actor,
    usedFrom: made.facts.rests === 'awaits' ? (confirmed?.recordedAt ?? null) : made.recordedAt,
    seenBy: after.seen.map(({ actor }) => actor),
  };
}

const lockOf = ({ ends: _, ...lock }: FactsOf<typeof addReader>): Omit<FactsOf<typeof addReader>, 'ends'> => lock;
