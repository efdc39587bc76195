import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { answerTip } from './acts/answer.ts';
import { type KeyFacts, makeKey } from './acts/make-key.ts';
import { openTip } from './acts/open.ts';
import { seeKey } from './acts/see-key.ts';
import { stopTip } from './acts/stop.ts';

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

/** A key that tips are sealed to. It is made once and never changed; a newer one that is in use takes its place for new tips. */
export type TipKey = KeyFacts & {
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
    seen,
  } = gather(acts, { made: makeKey, seen: seeKey });
  if (!made) throw new Error('A key has not been made.');
  const confirmed = seen.find(({ facts }) => facts.confirms);
  return {
    ...made.facts,
    madeAt: made.recordedAt,
    madeBy: made.actor,
    usedFrom: made.facts.rests === 'awaits' ? (confirmed?.recordedAt ?? null) : made.recordedAt,
    seenBy: seen.map(({ actor }) => actor),
  };
}
