import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { heedAct } from '../acts.ts';
import { disclosureMessages } from '../messages.ts';
import type { HeedFacts } from '../schema.ts';
import type { Withdrawal } from './heard.ts';

/** A withdrawal where it was told: the stream of the matter, of whatever kind. */
export type FoundWithdrawal = {
  readonly at: RealmKey;
  readonly stream: string;
  readonly streamKind: string;
  readonly withdrawal: Withdrawal;
};

/** The act of saying that one has seen it. Once is enough; whoever told of it learns that, and no name. */
export function heed(act: string, { at, stream, streamKind, withdrawal }: FoundWithdrawal): ActDraft[] {
  if (withdrawal.seenAt !== null) throw new Problem('conflict', disclosureMessages.heededBefore);
  const facts: HeedFacts = { letter: withdrawal.id };
  return [heedAct.draft({ at, id: act, stream, streamKind, facts, basedOn: [withdrawal.id] })];
}
