import type { MailTrouble } from '../../../../kernel/mail-trouble.ts';
import type { Message } from '../../../../kernel/message.ts';

const operator = /*i18n*/ {
  id: 'administration-mail-trouble.operator',
  message: 'the mail server and this installation cannot communicate. Ask the operator to run cape doctor.',
  comment: 'After “could not be delivered: ”. The command stays.',
};
const silent = /*i18n*/ {
  id: 'administration-mail-trouble.silent',
  message: 'the mail server does not answer.',
  comment: 'After “could not be delivered: ”.',
};

/** Why a mail did not arrive, as an administrator can act on it. */
export const troubleNames: Readonly<Record<MailTrouble, Message>> = {
  'unknown-authority': operator,
  certificate: operator,
  'no-encryption': operator,
  'wrong-password': operator,
  'unknown-host': operator,
  'refused-connection': silent,
  silent,
  busy: /*i18n*/ {
    id: 'administration-mail-trouble.busy',
    message: 'the recipient’s mail server is not accepting the email right now.',
    comment: 'After “could not be delivered: ”.',
  },
  'address-refused': /*i18n*/ {
    id: 'administration-mail-trouble.address-refused',
    message: 'the mail server refused the address.',
    comment: 'After “could not be delivered: ”.',
  },
  'too-late': /*i18n*/ {
    id: 'administration-mail-trouble.too-late',
    message: 'the code ended before it was sent.',
    comment: 'After “could not be delivered: ”.',
  },
  other: /*i18n*/ {
    id: 'administration-mail-trouble.other',
    message: 'the mail server did not take it.',
    comment: 'After “could not be delivered: ”.',
  },
};
