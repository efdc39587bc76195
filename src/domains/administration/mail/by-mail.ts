import { z } from 'zod';
import { languages } from '../../../kernel/language.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { MailAddress } from '../../../kernel/text/mail-address.ts';
import { capacityOfRole } from '../../../kernel/who.ts';
import { mailMessages as texts } from './messages.ts';

/** Where an invitation goes, and in which language it is written. */
export const ByMail = z.strictObject({ address: MailAddress, language: z.enum(languages) });
export type ByMail = z.infer<typeof ByMail>;

/** In which language an act has had an invitation sent; where it was given by hand, none. */
export const Mailed = z.enum(languages).optional();

/**
 * A mailbox is read by more people than a sheet of paper. So what opens the administration of an agency, or its log, is given by hand; and mail is
 * only promised where there is a server for it.
 */
export function goesByMail(
  mail: ByMail | null | undefined,
  { mails, roles }: { readonly mails: boolean; readonly roles: readonly { readonly word: string }[] },
): Problem | null {
  if (!mail) return null;
  if (!mails) return wrongAt('mail.address', texts.notOffered);
  return roles.some(({ word }) => capacityOfRole(word) !== null) ? wrongAt('mail.address', texts.onlyByHand) : null;
}

/** Until when the one who came in by a mail is unknown: until an administrator has signed, after they came in, what they may do. */
export const isUnconfirmed = (
  { mailedAt, confirmedAt }: { readonly mailedAt: string | null; readonly confirmedAt: string | null },
  waysIn: number,
): boolean => mailedAt !== null && waysIn > 0 && (confirmedAt === null || confirmedAt < mailedAt);

/** What is never given by mail is not given either to a person of whom only a mail is known. */
export const confirmedFirst = (
  role: string,
  {
    said,
    waysIn,
  }: {
    readonly said: { readonly mailedAt: string | null; readonly confirmedAt: string | null };
    readonly waysIn: number;
  },
): Problem | null =>
  capacityOfRole(role) !== null && isUnconfirmed(said, waysIn) ? new Problem('conflict', texts.confirmFirst) : null;
