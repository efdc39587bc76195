import type { Message } from '../../kernel/message.ts';

export const accessMessages = {
  notSignedIn: /*i18n*/ {
    id: 'access.not-signed-in',
    message: 'You are not signed in, or your session has ended. Sign in again; your text is still on the screen.',
    comment: 'Problem shown when a request comes without a valid session',
  },
  capacityChanged: /*i18n*/ {
    id: 'access.capacity-changed',
    message: 'Not saved: you no longer act in the capacity in which this was sent. Check the capacity and send again.',
    comment: 'Problem: the capacity of the sitting has changed between opening the form and sending it',
  },
  mayNot: /*i18n*/ {
    id: 'access.may-not',
    message: 'Your role does not include this. Ask your unit manager if you need it for your work.',
    comment: 'Problem: the person lacks the right for this kind of act altogether',
  },
  notFound: /*i18n*/ {
    id: 'access.not-found',
    message: 'There is nothing here that you have access to. Check the address, or ask the person who sent it.',
    comment: 'Problem for a missing page and for a hidden one; a reader must not be able to distinguish the two',
  },
  nowhereToWrite: /*i18n*/ {
    id: 'access.nowhere-to-write',
    message:
      'Your unit has no file for the capacity you act in, so nothing can be saved. Switch capacity or ask your unit manager.',
    comment: 'Problem: there is no realm for this capacity in the unit',
  },
} satisfies Record<string, Message>;
