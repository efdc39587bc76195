import type { LossSentence } from '../../../kernel/expiring-item.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import type { StoredCase } from '../case.ts';
import type { UsualItem } from '../schema.ts';
import { type UsualLoss, usualLine } from './usual.ts';

/** What work of its sector usually leaves behind and no one in this case has asked for, as a later domain knows it. */
export type UsualLossesOfCase = (tx: Tx, of: StoredCase) => Promise<readonly UsualLoss[]>;

/** Those rows as this reader has them; none for a closed case, where it is unknown whether any of it existed. */
export async function showUsual(
  tx: Tx,
  of: StoredCase,
  call: Call<unknown, unknown>,
  parts: { readonly usual: UsualLossesOfCase; readonly losses: ReadonlyMap<string, LossSentence> },
): Promise<UsualItem[]> {
  if (of.state.status === 'closed') return [];
  const { language, t } = call.texts;
  return usualLine(await parts.usual(tx, of), call.now).map((row): UsualItem => {
    const sentence = parts.losses.get(row.what.split('.')[0] ?? '');
    if (!sentence) throw new Error(`No domain names what may perish as ${row.what}.`);
    const { title, holder, saver, act } = sentence(row, language, t);
    const { id, what, state, diesOn, days, countedFrom, isVerified, held, note } = row;
    return {
      id,
      what,
      title,
      note: note[language],
      state,
      diesOn,
      days,
      countedFrom,
      isVerified,
      held: [...held],
      holder,
      saver,
      act,
    };
  });
}
