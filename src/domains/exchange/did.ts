import type { Did } from '../../kernel/domain.ts';
import type { exchange } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const exchangeDid: Did<typeof exchange> = {
  'fee-claim.change-responsible': /*i18n*/ {
    id: 'log.did.fee-claim.change-responsible',
    message: 'changed who is responsible for a claim abroad',
    comment: 'After a name',
  },
  'region.compare': /*i18n*/ { id: 'log.did.region.compare', message: 'compared countries', comment: 'After a name' },
  'standards.read': /*i18n*/ {
    id: 'log.did.standards.read',
    message: 'viewed standards for exchange',
    comment: 'After a name',
  },
  'caseload.look': /*i18n*/ {
    id: 'log.did.caseload.look',
    message: 'previewed an export of the caseload',
    comment: 'After a name',
  },
  'caseload.export': /*i18n*/ {
    id: 'log.did.caseload.export',
    message: 'exported the caseload',
    comment: 'After a name',
  },
  'case-import.list': /*i18n*/ {
    id: 'log.did.case-import.list',
    message: 'viewed the imports of cases',
    comment: 'After a name',
  },
  'case-import.rows': /*i18n*/ {
    id: 'log.did.case-import.rows',
    message: 'read the fingerprints of what an import brought',
    comment: 'After a name',
  },
  'case-import.remembered': /*i18n*/ {
    id: 'log.did.case-import.remembered',
    message: 'read how a list was imported before',
    comment: 'After a name',
  },
  'case-import.check': /*i18n*/ {
    id: 'log.did.case-import.check',
    message: 'tried an import of cases',
    comment: 'After a name',
  },
  'case-import.begin': /*i18n*/ {
    id: 'log.did.case-import.begin',
    message: 'began an import of cases',
    comment: 'After a name',
  },
  'case-import.take': /*i18n*/ {
    id: 'log.did.case-import.take',
    message: 'imported cases from a list',
    comment: 'After a name',
  },
  'case-import.undo': /*i18n*/ {
    id: 'log.did.case-import.undo',
    message: 'undid an import of cases',
    comment: 'After a name',
  },
  'fee-claim.list': /*i18n*/ { id: 'log.did.fee-claim.list', message: 'listed claims abroad', comment: 'After a name' },
  'fee-claim.contacts': /*i18n*/ {
    id: 'log.did.fee-claim.contacts',
    message: 'looked up contacts abroad',
    comment: 'After a name',
  },
  'fee-claim.read': /*i18n*/ { id: 'log.did.fee-claim.read', message: 'read a claim abroad', comment: 'After a name' },
  'fee-claim.register': /*i18n*/ {
    id: 'log.did.fee-claim.register',
    message: 'registered a claim abroad',
    comment: 'After a name',
  },
  'fee-claim.addresses': /*i18n*/ {
    id: 'log.did.fee-claim.addresses',
    message: 'looked up where a claim can be sent abroad',
    comment: 'After a name',
  },
  'fee-claim.preview': /*i18n*/ {
    id: 'log.did.fee-claim.preview',
    message: 'previewed a claim to be sent abroad',
    comment: 'After a name',
  },
  'fee-claim.pass-on': /*i18n*/ {
    id: 'log.did.fee-claim.pass-on',
    message: 'sent a claim abroad',
    comment: 'After a name',
  },
  'fee-claim.withdraw': /*i18n*/ {
    id: 'log.did.fee-claim.withdraw',
    message: 'withdrew a claim abroad that was registered by mistake',
    comment: 'After a name',
  },
  'fee-claim.take': /*i18n*/ {
    id: 'log.did.fee-claim.take',
    message: 'accepted a claim from abroad',
    comment: 'After a name',
  },
  'fee-claim.paper': /*i18n*/ {
    id: 'log.did.fee-claim.paper',
    message: 'saved a claim for recruitment fees as a document',
    comment: 'After a name',
  },
};
