import type { Message } from '../../../../kernel/message.ts';

/** What a person did, in the past tense, after their name: by the name of the route. */
export const jobsDid: Readonly<Record<string, Message>> = {
  'disclosure.receive': /*i18n*/ {
    id: 'log.did.disclosure.receive',
    message: 'received a message from another agency',
    comment: 'After a name',
  },
  'suspicion.escalate': /*i18n*/ {
    id: 'log.did.suspicion.escalate',
    message: 'escalated a suspicion of exploitation that was not acknowledged',
    comment: 'After a name',
  },
  'tip.stop': /*i18n*/ {
    id: 'log.did.tip.stop',
    message: 'recorded that the sender of a tip wants no more messages',
    comment: 'After a name',
  },
  'attachment.scan': /*i18n*/ {
    id: 'log.did.attachment.scan',
    message: 'had a file scanned for viruses',
    comment: 'After a name',
  },
  'study.finish-estimate': /*i18n*/ {
    id: 'log.did.study.finish-estimate',
    message: 'finished an estimate',
    comment: 'After a name',
  },
};
