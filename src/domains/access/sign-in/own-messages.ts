import type { Message } from '../../../kernel/message.ts';

/** Why something that a person does with their own way to sign in is refused. */
export const ownTexts = {
  lastPasskey: /*i18n*/ {
    id: 'own-sign-in.last-passkey',
    message: 'This is your only way to sign in, so it was not removed. Add another passkey first.',
    comment: 'Problem: ending the last passkey of a person whom no provider knows.',
  },
  noRecoveryCodes: /*i18n*/ {
    id: 'own-sign-in.no-recovery-codes',
    message:
      'Recovery codes are for administrators. If you lose every passkey, two administrators at your agency can recover your access together. Contact one of them.',
    comment: 'Refused: a person who is no administrator asked for codes on paper.',
  },
  noSuchPasskey: /*i18n*/ {
    id: 'own-sign-in.no-such-passkey',
    message: 'You have no such passkey any more. Reload the page.',
    comment: 'Problem: ending a passkey that has ended already.',
  },
  noSuchSession: /*i18n*/ {
    id: 'own-sign-in.no-such-session',
    message: 'That session has already ended.',
    comment: 'Problem: ending a session that has ended already.',
  },
  noMail: /*i18n*/ {
    id: 'own-sign-in.no-mail',
    message: 'This installation sends no email, so no code could be sent to the address. Nothing was changed.',
    comment: 'Problem at the field of an email address: the operator has named no mail server.',
  },
  tooManyAddresses: /*i18n*/ {
    id: 'own-sign-in.too-many-addresses',
    message: 'Five codes have been sent within 24 hours, so no more are sent now. Try again tomorrow.',
    comment: 'Problem: a code to confirm an email address was asked for too often.',
  },
  codeWrong: /*i18n*/ {
    id: 'own-sign-in.code-wrong',
    message:
      'That is not the code in the newest email. Check it and try again. After five wrong codes a new one is needed.',
    comment: 'Problem at the field of the code that confirms an email address.',
  },
  noAddressAsked: /*i18n*/ {
    id: 'own-sign-in.no-address-asked',
    message: 'No address waits for a code, or the code has ended. Enter the address again.',
    comment: 'Problem: a code to confirm an email address, where there is none.',
  },
  notAskedAgain: /*i18n*/ {
    id: 'sign-in.refused.not-asked-again',
    message:
      'Your agency’s sign-in service let you through without asking who you are. Try once more, and sign in there again.',
    comment: 'A fresh sign-in was asked for, and the provider said that the last one was older.',
  },
  someoneElse: /*i18n*/ {
    id: 'sign-in.refused.someone-else',
    message: 'That was someone else’s sign-in, so nothing was confirmed. Sign in there as yourself.',
    comment: 'A fresh sign-in at the provider was by another person than the one who is signed in here.',
  },
} as const satisfies Record<string, Message>;
