import { z } from 'zod';
import { type Act, ActEnvelope } from '../act.ts';
import { type ActContent, type ActDef, type Definition, defineAct } from '../define-act.ts';
import type { Doing, Here } from '../doing.ts';
import { Uuid } from '../id.ts';
import { Problem, wrongAt } from '../problem.ts';
import { text } from '../text/text.ts';
import type { Role, Who } from '../who.ts';
import { isAtOnce } from './at-once.ts';
import { withdrawMessages } from './withdraw-messages.ts';

const Facts = z.strictObject({ entry: Uuid });
type Facts = z.infer<typeof Facts>;

/** What a person says when they withdraw an entry. A reason is not asked of what they have just entered themselves. */
const WithdrawEntry = z.strictObject({ act: ActEnvelope, entry: Uuid, reason: text(500).nullable() });
type WithdrawEntry = z.infer<typeof WithdrawEntry>;

type Shared = 'type' | 'stream' | 'sentence' | 'retainRule' | 'material' | 'regime' | 'secrecy';

/** The kind of act that withdraws entries of a stream that were made by mistake. */
export type WithdrawalAct<Type extends string = string> = ActDef<Type, Facts, 'reason'>;

/**
 * Defines it. `withdraws`: which kinds of act it can name. What was withdrawn is not folded any more and counts in no study; it stands on the
 * timeline, struck through, with who, when and why (decision 0131).
 */
/* @__NO_SIDE_EFFECTS__ */
export const withdrawalAct = <const Type extends string>(
  said: Pick<Definition<Type, Facts, 'reason'>, Shared> & { readonly withdraws: readonly string[] },
): WithdrawalAct<Type> =>
  defineAct({ ...said, nature: 'record', words: ['reason'], facts: Facts, icon: 'prohibit' } as Definition<
    Type,
    Facts,
    'reason'
  >);

/** A thing with the acts of its stream, in fold order, and who asks. */
export type WithEntries<Of> = Of & { readonly entries: readonly Act[]; readonly asker: string };

/** Which acts of a stream were withdrawn, and by which act. */
function withdrawnIn(acts: readonly Act[], isWithdrawal: (type: string) => boolean): ReadonlyMap<string, Act> {
  return new Map(
    acts.flatMap((act) => (act.corrects !== null && isWithdrawal(act.type) ? [[act.corrects, act] as const] : [])),
  );
}

/** The acts of a stream that count: without what was withdrawn, and without the withdrawals themselves. */
export function counting(acts: readonly Act[], isWithdrawal: (type: string) => boolean): readonly Act[] {
  const gone = withdrawnIn(acts, isWithdrawal);
  return gone.size === 0 ? acts : acts.filter(({ id, type }) => !gone.has(id) && !isWithdrawal(type));
}

/** What a stream comes to whose beginning was withdrawn: it is as it began, in no list, and nothing is asked or counted because of it. */
export type MayBeWithdrawn = { readonly withdrawn?: true };

/**
 * The acts of a stream that make its state, and whether its beginning was withdrawn: then that is among them still, since what it began can be
 * read, and only read (decision 0138).
 */
export function standing(
  acts: readonly Act[],
  isWithdrawal: (type: string) => boolean,
  root: string | undefined,
): { readonly acts: readonly Act[]; readonly withdrawn: boolean } {
  const counted = counting(acts, isWithdrawal);
  if (counted.some(({ id }) => id === root)) return { acts: counted, withdrawn: false };
  return { acts: acts.filter((act) => act.id === root || counted.includes(act)), withdrawn: true };
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const idsIn = (facts: unknown): ReadonlySet<string> => new Set(JSON.stringify(facts).match(ids) ?? []);

/**
 * Whether a later entry builds on one: it names what that one brought into the file. What was there before an entry is not brought by it, so that
 * the newest of several versions can be withdrawn, and the one before it counts once more.
 */
function isReliedOn(entry: Act, all: readonly Act[]): boolean {
  const at = all.indexOf(entry);
  const known = new Set(all.slice(0, at).flatMap((act) => [...idsIn(act.facts)]));
  const brought = [entry.id, ...[...idsIn(entry.facts)].filter((id) => !known.has(id))];
  return all.slice(at + 1).some((act) => {
    const named = idsIn(act.facts);
    return brought.some((id) => named.has(id));
  });
}

/** How entries of one kind of stream are withdrawn. */
export const toWithdraw = <State>(of: {
  readonly act: WithdrawalAct;
  readonly roles: readonly Role[];
  readonly may: (who: Who, here: Here<State>) => boolean;
  readonly possible?: (here: Here<State>) => Problem | null;
  /** The act with which such a stream begins, where it can be withdrawn too: after every other entry. */
  readonly begins?: ActDef;
  /** Why this one stays, beside what holds for each. */
  readonly refuses?: (entry: Act, here: WithEntries<Here<State>>) => Problem | null;
  readonly inStream: (here: Here<State>, act: ActEnvelope) => Omit<ActContent<unknown, never>, 'facts' | 'words'>;
}): Doing<WithdrawEntry, Here<State>, WithEntries<Here<State>>> => ({
  act: of.act,
  input: WithdrawEntry,
  roles: of.roles,
  may: of.may,
  ...(of.possible ? { possible: of.possible } : {}),
  refuses: ({ entry, reason }, here, now) => {
    const all = counting(here.entries, (type) => type === of.act.type);
    const found = all.find(({ id, type }) => id === entry && of.act.withdraws.includes(type));
    if (!found) return new Problem('conflict', withdrawMessages.noSuchEntry);
    const holdsMore = of.begins?.is(found) && all.some((act) => act !== found && of.act.withdraws.includes(act.type));
    if (holdsMore || isReliedOn(found, all)) return new Problem('conflict', withdrawMessages.reliedOn);
    const problem = of.refuses?.(found, here) ?? null;
    if (problem || reason !== null) return problem;
    const { actor: by, recordedAt: at } = found;
    return isAtOnce({ by, at, asker: here.asker }, now) ? null : wrongAt('reason', withdrawMessages.reason);
  },
  acts: ({ act, entry, reason }, here) => [
    of.act.draft({
      ...of.inStream(here, act),
      facts: { entry },
      words: { reason },
      corrects: entry,
      basedOn: [entry],
      uncounts: [entry],
    }),
  ],
});
