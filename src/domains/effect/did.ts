import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name. */
export const effectDid: Readonly<Record<string, Message>> = {
  'effect.read': /*i18n*/ {
    id: 'log.did.effect.read',
    message: 'viewed what changed after training',
    comment: 'After a name',
  },
};
