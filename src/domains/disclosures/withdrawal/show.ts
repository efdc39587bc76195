import type { Act, RealmKey } from '../../../kernel/act.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Who } from '../../../kernel/who.ts';
import { mayHeed } from '../access.ts';
import type { StoppedShown, WithdrawalShown } from '../schema.ts';
import { standingStops, withdrawalsIn } from './heard.ts';

type Reader = {
  readonly who: Who;
  readonly verbs: readonly string[];
  readonly texts: { readonly language: Language };
};

/** The withdrawals of a stream, as the page of its matter shows them to this reader. */
export const showWithdrawals = (acts: readonly Act[], at: RealmKey, reader: Reader): WithdrawalShown[] =>
  withdrawalsIn(acts).map(({ from, ...told }) => ({
    ...told,
    from: from && `${from.unit[reader.texts.language]}, ${from.house[reader.texts.language]}`,
    maySee: told.seenAt === null && reader.verbs.includes('withdrawal.acknowledge') && mayHeed(reader.who, { at }),
  }));

/** The letters about this matter that were stopped and not sent again: to whom each would have gone, and since when it does not. */
export const showStopped = (acts: readonly Act[], language: Language): StoppedShown[] =>
  standingStops(acts).map(({ to, at }) => ({ to: `${to.unit[language]}, ${to.house[language]}`, at }));
