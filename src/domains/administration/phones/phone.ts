import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Account } from '../account.ts';
import { phoneMessages as texts } from './messages.ts';

/** A phone of a person of the agency, as far as a rule asks. */
type Phone = { readonly id: Uuid; readonly isLocked: boolean; readonly hasEnded: boolean };

export type PhonesOfAccount = InFile &
  Pick<Account, 'id' | 'isOwn' | 'hasEnded'> & { readonly phones: readonly Phone[] };

/** How a phone is stopped: it forgets how to read what it holds, or it is not trusted any more. */
export type Stop = 'lock' | 'end';

const canBeStopped = (how: Stop, { isLocked, hasEnded }: Phone): boolean => !hasEnded && !(how === 'lock' && isLocked);

export const anyToStop = (how: Stop, { phones }: Pick<PhonesOfAccount, 'phones'>): Problem | null =>
  phones.some((phone) => canBeStopped(how, phone)) ? null : new Problem('conflict', texts.noneLeft);

/** What was chosen is what the administrator had before them: where a phone was stopped meanwhile, they look again. */
export function stillTheirs(
  how: Stop,
  chosen: readonly Uuid[],
  { phones }: Pick<PhonesOfAccount, 'phones'>,
): Problem | null {
  const open = phones.filter((phone) => canBeStopped(how, phone)).map(({ id }) => id);
  return new Set(chosen).size === chosen.length && chosen.every((id) => open.includes(id))
    ? null
    : new Problem('conflict', texts.changedMeanwhile);
}
