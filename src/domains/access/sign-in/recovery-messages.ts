import type { Message } from '../../../kernel/message.ts';

/** Texts of coming in with a code on paper, where every passkey is lost. */
export const recoveryTexts = {
  link: /*i18n*/ {
    id: 'sign-in.recovery.link',
    message: 'I have a recovery code on paper',
    comment: 'Link on the sign-in page, for a person who has lost every passkey.',
  },
  title: /*i18n*/ {
    id: 'sign-in.recovery.title',
    message: 'Enter a recovery code',
    comment: 'Heading of the page where a code on paper is entered.',
  },
  lead: /*i18n*/ {
    id: 'sign-in.recovery.lead',
    message: 'With one of your codes you make a new passkey. The code is then used up.',
    comment: 'Under the heading.',
  },
  unknown: /*i18n*/ {
    id: 'sign-in.recovery.unknown',
    message:
      'The code is not valid. Check what you entered. If it has been used, take another one from the same paper, or ask another administrator at your agency to recover your access.',
    comment: 'A code on paper was wrong, used, or has ended; which of them is not told.',
  },
  foundTitle: /*i18n*/ {
    id: 'sign-in.recovery.found-title',
    message: '{name}, make a new passkey',
    comment: 'Heading after a valid code. {name} is the name of a person.',
  },
  foundLead: /*i18n*/ {
    id: 'sign-in.recovery.found-lead',
    message:
      'For {unit}, {agency}. The code is used up once the passkey is made. It is written to the log of your agency, and its other administrators see it.',
    comment: 'Under that heading. {unit} is a unit, {agency} its agency.',
  },
} as const satisfies Record<string, Message>;
