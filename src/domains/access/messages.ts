import type { Message } from '../../kernel/message.ts';

export const accessMessages = {
  notSignedIn: /*i18n*/ {
    id: 'access.not-signed-in',
    message:
      'You are not signed in, or your session has ended. Sign in again; what you have written is kept on the screen.',
    comment: 'Problem shown when a request comes without a valid session',
  },
  capacityChanged: /*i18n*/ {
    id: 'access.capacity-changed',
    message:
      'Not carried out: you no longer act in the capacity that this was sent in. Check the capacity and send again.',
    comment: 'Problem: the capacity of the sitting has changed between opening the form and sending it',
  },
  mayNot: /*i18n*/ {
    id: 'access.may-not',
    message: 'Your role does not include this. Ask the lead of your unit if you need it for your work.',
    comment: 'Problem: the person lacks the right for this kind of act altogether',
  },
  notFound: /*i18n*/ {
    id: 'access.not-found',
    message: 'There is nothing here that you can see. Check the address, or ask whoever sent it to you.',
    comment: 'Problem for a missing page and for a hidden one; the two must not be told apart',
  },
  nowhereToWrite: /*i18n*/ {
    id: 'access.nowhere-to-write',
    message:
      'Your unit has no file for the capacity you act in, so nothing can be recorded. Change capacity or ask your lead.',
    comment: 'Problem: there is no realm for this capacity in the unit',
  },
} satisfies Record<string, Message>;
