import type { Act } from '../../../kernel/act.ts';
import type { KeyFacts, KeySeenFacts, OpenFacts } from './act-facts.ts';

/** What the house has done about a tip, as its acts make it. What the tip says is in none of them. */
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
  const opened = acts.find(({ type }) => type === 'tip.open');
  if (!opened) throw new Error('A tip has not been opened.');
  const { answerBy, key, dangerOn = null } = opened.facts as OpenFacts;
  const answers = acts.filter(({ type }) => type === 'tip.answer');
  return {
    answerBy,
    dangerOn,
    key,
    openedAt: opened.recordedAt,
    openedBy: opened.actor,
    answers: answers.length,
    answeredAt: answers[0]?.recordedAt ?? null,
    stoppedAt: acts.find(({ type }) => type === 'tip.stop')?.recordedAt ?? null,
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
  const made = acts.find(({ type }) => type === 'tip.key');
  if (!made) throw new Error('A key has not been made.');
  const facts = made.facts as KeyFacts;
  const seen = acts.filter(({ type }) => type === 'tip.key-seen');
  const confirmed = seen.find((act) => (act.facts as KeySeenFacts).confirms);
  return {
    ...facts,
    madeAt: made.recordedAt,
    madeBy: made.actor,
    usedFrom: facts.rests === 'awaits' ? (confirmed?.recordedAt ?? null) : made.recordedAt,
    seenBy: seen.map(({ actor }) => actor),
  };
}
