import { writeTrial } from '../../domains/access/public.server.ts';
import { uuidV4 } from '../../kernel/id.ts';
import type { Language } from '../../kernel/language.ts';
import { isMailAddress } from '../../kernel/text/mail-address.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import type { MailSetting } from '../settings.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { openMailOr, troubleCheck } from './mail-checks.ts';
import { mailTexts as text } from './mail-messages.ts';

/** Sends one mail to the address of an operator, so that they see whether it arrives. */
export async function trialMail(setting: MailSetting | null, to: string, language: Language): Promise<DoctorCheck> {
  if (!isMailAddress(to)) return notOk('mail', 'bad', text.trialNoAddress);
  if (!setting) return notOk('mail', 'bad', text.none);
  const opened = await openMailOr(setting);
  if ('id' in opened) return opened;
  const written = writeTrial(textsIn(language));
  const outcome = await opened.send({ id: uuidV4(randomBytes(16)), to, date: new Date(), ...written });
  return outcome.is === 'sent'
    ? ok('mail', text.trialTaken, { server: `${setting.host}:${setting.port}`, address: to })
    : troubleCheck(outcome.trouble, setting);
}
