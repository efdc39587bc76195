import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { codeOf } from '../../../platform/database/database-error.ts';
import { notNowOf } from '../../../platform/database/not-now.ts';
import type { Walls } from '../../../platform/http/walls.ts';
import { faultOf, type Log } from '../../../platform/log/log.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { deviceMessages } from '../device-messages.ts';
import type { WhyKept } from './acts/keep.ts';

/** Why something was not done, and so is kept. */
export class NotDone extends Error {
  constructor(
    readonly why: WhyKept,
    readonly sentence: string,
    /** It was kept when it came before. */
    readonly isKept = false,
  ) {
    super(why);
  }
}

/** Why something could not even be kept: it stays on the phone, which hears the sentence. */
export class NotKept extends Error {
  constructor(readonly text: Message) {
    super(text.id);
  }
}

/** Why an act was refused, or null for an error that was not foreseen. */
export function refusalOf(walls: Walls, error: unknown, language: Language): NotDone | null {
  if (error instanceof NotDone) return error;
  const { t } = textsIn(language);
  if (error instanceof Problem) {
    const fields = error.fields.map(({ message, values }) => t(message, values));
    return new NotDone('refused', [t(error.text, error.values), ...fields].join(' '));
  }
  const code = codeOf(error) ?? '';
  const own = walls.textOfCode[code];
  if (own) return new NotDone('refused', t(own));
  return ['42501', '23503', '23505'].includes(code) ? new NotDone('refused', t(walls.texts.notFound)) : null;
}

/** The database was busy, full, stopping or not reached: it says nothing of the act, which is sent again later. */
const isPassing = (error: unknown): boolean =>
  notNowOf(error) !== null || /^(08|40|53|55|57|58)/.test(codeOf(error) ?? '');

/**
 * A mistake of ours on one act is no reason to take none of those after it: what fails twice alike, while the database answers, is
 * kept, and the fault is in the log under a number. Anything else is thrown on, and the phone tries again.
 */
export function mistakeOn(
  [first, again]: readonly [unknown, unknown],
  { log, language }: { readonly log: Log; readonly language: Language },
): NotDone {
  const isAlike = faultOf(first).name === faultOf(again).name && codeOf(first) === codeOf(again);
  if (isPassing(again) || !isAlike) throw again;
  const number = randomBytes(5).toString('hex');
  log({ event: 'fault', route: 'device.keep', number, fault: faultOf(again) });
  return new NotDone('refused', textsIn(language).t(deviceMessages.mistake, { number }));
}
