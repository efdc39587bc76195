import type { Instant } from '../../../kernel/time/dates.ts';

/** What another unit sees of one act: the whole file, its own disclosure, the disclosure that this act sent to it, or nothing. */
export type Seen = 'file' | 'theirs' | 'letter' | 'nothing';

type Act = {
  readonly id: string;
  readonly stream: string;
  readonly recordedAt: Instant;
  /** The unit that sent it here, where it came by disclosure. */
  readonly sender: number | null;
  /** Whether it is in the realm of the case; the thread of a reader also shows what is elsewhere. */
  readonly inFile: boolean;
};
type Letter = { readonly id: string; readonly about: string; readonly toUnit: number; readonly sentAt: Instant };

/**
 * What another unit sees of a case. It sees the file if it has access to the file's realm, by the same memberships that open it to anyone;
 * otherwise the disclosures that went to it and those that it sent, and no more. Only what the asker reads is given to this rule, so that
 * its answer is never more than both see.
 */
export function viewAs<A extends Act, L extends Letter>(
  { acts, letters }: { readonly acts: readonly A[]; readonly letters: readonly L[] },
  other: { readonly unit: number; readonly comesIn: boolean },
): {
  readonly sees: 'file' | 'letters' | 'nothing';
  readonly letters: readonly L[];
  readonly lines: readonly { readonly act: A; readonly seen: Seen }[];
} {
  const sent = letters.filter(({ toUnit }) => toUnit === other.unit);
  const lines = acts.map((act) => ({ act, seen: seenOf(act, sent, other) }));
  const isTold = sent.length > 0 || lines.some(({ seen }) => seen !== 'nothing');
  return { sees: other.comesIn ? 'file' : isTold ? 'letters' : 'nothing', letters: sent, lines };
}

function seenOf(act: Act, sent: readonly Letter[], other: { readonly unit: number; readonly comesIn: boolean }): Seen {
  if (other.comesIn && act.inFile) return 'file';
  if (act.sender === other.unit) return 'theirs';
  const posted = sent.some(({ about, sentAt }) => about === act.stream && sentAt === act.recordedAt);
  return posted ? 'letter' : 'nothing';
}
