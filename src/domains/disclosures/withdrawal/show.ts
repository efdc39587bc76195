import type { Act, RealmKey } from '../../../kernel/act.ts';
import { offered } from '../../../kernel/doing.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Who } from '../../../kernel/who.ts';
import type { StoppedShown, WithdrawalShown } from '../schema.ts';
import { toHeed } from './acts/heed.ts';
import { standingStops, withdrawalsIn } from './heard.ts';

type Reader = {
  readonly who: Who;
  readonly verbs: readonly string[];
  readonly texts: { readonly language: Language };
};

/** The withdrawals of a stream, as the page of its matter shows them to this reader. */
export const showWithdrawals = (acts: readonly Act[], at: RealmKey, reader: Reader): WithdrawalShown[] =>
  withdrawalsIn(acts).map((withdrawal) => {
    const { from, ...heard } = withdrawal;
    return {
      ...heard,
      from: from && `${from.unit[reader.texts.language]}, ${from.house[reader.texts.language]}`,
      maySee: offered([toHeed], reader.who, { at, withdrawal }, reader.verbs).length > 0,
    };
  });

/** The letters about this matter that were stopped and not sent again: to whom each would have gone, and since when it does not. */
export const showStopped = (acts: readonly Act[], language: Language): StoppedShown[] =>
  standingStops(acts).map(({ to, at }) => ({ to: `${to.unit[language]}, ${to.house[language]}`, at }));
