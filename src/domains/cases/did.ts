import type { Did } from '../../kernel/domain.ts';
import type { cases } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const casesDid: Did<typeof cases> = {
  'case.change-responsible': /*i18n*/ {
    id: 'log.did.case.change-responsible',
    message: 'changed who is responsible for a case',
    comment: 'After a name',
  },
  'case.list': /*i18n*/ { id: 'log.did.case.list', message: 'listed cases', comment: 'After a name' },
  'case.read': /*i18n*/ { id: 'log.did.case.read', message: 'read a case', comment: 'After a name' },
  'case.timeline': /*i18n*/ {
    id: 'log.did.case.timeline',
    message: 'read the timeline of a case',
    comment: 'After a name',
  },
  'case.view-as': /*i18n*/ {
    id: 'log.did.case.view-as',
    message: 'viewed a case as another agency sees it',
    comment: 'After a name',
  },
  'case.open': /*i18n*/ { id: 'log.did.case.open', message: 'opened a case', comment: 'After a name' },
  'case.note': /*i18n*/ { id: 'log.did.case.note', message: 'wrote a note in a case', comment: 'After a name' },
  'case.link': /*i18n*/ { id: 'log.did.case.link', message: 'linked something to a case', comment: 'After a name' },
  'case.at-risk': /*i18n*/ {
    id: 'log.did.case.at-risk',
    message: 'added expiring evidence or right',
    comment: 'After a name',
  },
  'case.end-risk': /*i18n*/ {
    id: 'log.did.case.end-risk',
    message: 'recorded the outcome for expiring evidence or right',
    comment: 'After a name',
  },
  'case.close': /*i18n*/ { id: 'log.did.case.close', message: 'closed a case', comment: 'After a name' },
  'case.correct': /*i18n*/ {
    id: 'log.did.case.correct',
    message: 'corrected what a case is about',
    comment: 'After a name',
  },
  'case.withdraw-note': /*i18n*/ {
    id: 'log.did.case.withdraw-note',
    message: 'withdrew a note in a case',
    comment: 'After a name',
  },
  'case.reopen': /*i18n*/ { id: 'log.did.case.reopen', message: 'reopened a case', comment: 'After a name' },
  'case.register': /*i18n*/ {
    id: 'log.did.case.register',
    message: 'gave a case its registration number',
    comment: 'After a name',
  },
  'case.records': /*i18n*/ {
    id: 'log.did.case.records',
    message: 'viewed the official documents of a case',
    comment: 'After a name',
  },
  'case.copy-paper': /*i18n*/ {
    id: 'log.did.case.copy-paper',
    message: 'saved a masked copy as a document',
    comment: 'After a name',
  },
  'case.copy': /*i18n*/ { id: 'log.did.case.copy', message: 'viewed a masked copy', comment: 'After a name' },
  'case.give-copy': /*i18n*/ {
    id: 'log.did.case.give-copy',
    message: 'gave out a masked copy',
    comment: 'After a name',
  },
  'case.refuse-copy': /*i18n*/ {
    id: 'log.did.case.refuse-copy',
    message: 'refused a request for a copy',
    comment: 'After a name',
  },
  'case.take-back': /*i18n*/ {
    id: 'log.did.case.take-back',
    message: 'withdrew an imported case',
    comment: 'After a name',
  },
  'case.brief-paper': /*i18n*/ {
    id: 'log.did.case.brief-paper',
    message: 'saved a case brief as a document',
    comment: 'After a name',
  },
  'case.costs-paper': /*i18n*/ {
    id: 'log.did.case.costs-paper',
    message: 'saved a statement of costs as a document',
    comment: 'After a name',
  },
  'case.answer-paper': /*i18n*/ {
    id: 'log.did.case.answer-paper',
    message: 'saved a decision on a request for an official document as a document',
    comment: 'After a name',
  },
};
