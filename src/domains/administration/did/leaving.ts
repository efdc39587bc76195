import type { Message } from '../../../kernel/message.ts';

/** What the log says of taking everything with you, in the past tense, after a name. */
export const leavingDid = {
  'agency-export.list': /*i18n*/ {
    id: 'log.did.agency-export.list',
    message: 'listed the exports of the agency',
    comment: 'After a name',
  },
  'agency-export.ask': /*i18n*/ {
    id: 'log.did.agency-export.ask',
    message: 'asked for an export of everything that belongs to the agency',
    comment: 'After a name',
  },
  'agency-export.agree': /*i18n*/ {
    id: 'log.did.agency-export.agree',
    message: 'agreed to an export of everything that belongs to the agency',
    comment: 'After a name',
  },
  'agency-export.decline': /*i18n*/ {
    id: 'log.did.agency-export.decline',
    message: 'did not agree to an export of the agency',
    comment: 'After a name',
  },
  'agency-export.cancel': /*i18n*/ {
    id: 'log.did.agency-export.cancel',
    message: 'cancelled an export of the agency, or deleted its file',
    comment: 'After a name',
  },
  'agency-export.fetch': /*i18n*/ {
    id: 'log.did.agency-export.fetch',
    message: 'opened the encrypted file of an export for download',
    comment: 'After a name',
  },
  'agency-export.file': /*i18n*/ {
    id: 'log.did.agency-export.file',
    message: 'downloaded the encrypted file of an export, or a part of it',
    comment: 'After a name',
  },
  'agency-export.make': /*i18n*/ {
    id: 'log.did.agency-export.make',
    message: 'made an encrypted export of the agency that two administrators had agreed on, or began to',
    comment: 'After the name of a unit, whose letter-box does it',
  },
} as const satisfies Readonly<Record<string, Message>>;
