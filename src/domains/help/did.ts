import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const helpDid: Readonly<Record<string, Message>> = {
  'help.read': /*i18n*/ { id: 'log.did.help.read', message: 'read the guides', comment: 'After a name' },
  'feedback.write': /*i18n*/ {
    id: 'log.did.feedback.write',
    message: 'wrote feedback on CAPE to the administrators',
    comment: 'After a name',
  },
  'feedback.list': /*i18n*/ {
    id: 'log.did.feedback.list',
    message: 'read feedback on CAPE from the agency',
    comment: 'After a name',
  },
  'feedback.answer': /*i18n*/ {
    id: 'log.did.feedback.answer',
    message: 'answered feedback on CAPE',
    comment: 'After a name',
  },
  'feedback.close': /*i18n*/ {
    id: 'log.did.feedback.close',
    message: 'closed feedback on CAPE without an answer',
    comment: 'After a name',
  },
  'processing.read': /*i18n*/ {
    id: 'log.did.processing.read',
    message: 'read the record of processing',
    comment: 'After a name',
  },
  'privacy.set': /*i18n*/ {
    id: 'log.did.privacy.set',
    message: 'changed whom to ask about personal data',
    comment: 'After a name',
  },
};
