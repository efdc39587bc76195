import type { Language } from '../../../../kernel/language.ts';
import { isMailAddress } from '../../../../kernel/text/mail-address.ts';
import { type DraftError, missing, wrong } from '../../../../web/form/draft-error.ts';
import * as texts from './messages.ts';

/** Where a mail is to go, before it is sent. */
export type MailDraft = { readonly address: string; readonly language: Language };

export function errorsInMail({ address }: MailDraft): DraftError[] {
  if (address.trim() === '') return [missing('mail.address', texts.addressWrong)];
  return isMailAddress(address.trim()) ? [] : [wrong('mail.address', texts.addressWrong)];
}

export const mailIn = ({ address, language }: MailDraft): MailDraft => ({ address: address.trim(), language });
