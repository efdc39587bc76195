import type { Language } from '../../../../kernel/language.ts';
import { isMailAddress } from '../../../../kernel/text/mail-address.ts';
import { type DraftError, missing, wrong } from '../../../../web/form/draft-error.ts';
import * as texts from './messages.ts';

/** Where a mail is to go, before it is sent. */
export type MailDraft = { readonly address: string; readonly language: Language };

/** Of an invitation, or where a person is told of changes: a page may ask for both. */
export type MailFor = 'mail' | 'told';

export function errorsInMail({ address }: MailDraft, its: MailFor = 'mail'): DraftError[] {
  if (address.trim() === '') return [missing(`${its}.address`, texts.addressWrong)];
  return isMailAddress(address.trim()) ? [] : [wrong(`${its}.address`, texts.addressWrong)];
}

export const mailIn = ({ address, language }: MailDraft): MailDraft => ({ address: address.trim(), language });
