import type { Did } from '../../kernel/domain.ts';
import type { attachments } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const attachmentsDid: Did<typeof attachments> = {
  'attachment.list': /*i18n*/ {
    id: 'log.did.attachment.list',
    message: 'listed the files of a matter',
    comment: 'After a name',
  },
  'attachment.add': /*i18n*/ {
    id: 'log.did.attachment.add',
    message: 'began to add a file to a matter',
    comment: 'After a name',
  },
  'attachment.piece': /*i18n*/ {
    id: 'log.did.attachment.piece',
    message: 'sent a piece of a file',
    comment: 'After a name',
  },
  'attachment.arrive': /*i18n*/ {
    id: 'log.did.attachment.arrive',
    message: 'sent the last piece of a file',
    comment: 'After a name',
  },
  'attachment.correct-name': /*i18n*/ {
    id: 'log.did.attachment.correct-name',
    message: 'corrected the name of a file',
    comment: 'After a name',
  },
  'attachment.withdraw': /*i18n*/ {
    id: 'log.did.attachment.withdraw',
    message: 'withdrew a file',
    comment: 'After a name',
  },
  'attachment.fetch': /*i18n*/ {
    id: 'log.did.attachment.fetch',
    message: 'fetched a file',
    comment: 'After a name',
  },
  'attachment.scan': /*i18n*/ {
    id: 'log.did.attachment.scan',
    message: 'had a file scanned for viruses',
    comment: 'After a name',
  },
};
