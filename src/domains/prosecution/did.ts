import type { Did } from '../../kernel/domain.ts';
import type { prosecution } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const prosecutionDid: Did<typeof prosecution, 'evidence.take-in'> = {
  'investigation.change-responsible': /*i18n*/ {
    id: 'log.did.investigation.change-responsible',
    message: 'changed who is responsible for a criminal file',
    comment: 'After a name',
  },
  'investigation.list': /*i18n*/ {
    id: 'log.did.investigation.list',
    message: 'listed criminal files',
    comment: 'After a name',
  },
  'investigation.in-case': /*i18n*/ {
    id: 'log.did.investigation.in-case',
    message: 'listed the criminal files of a case',
    comment: 'After a name',
  },
  'investigation.read': /*i18n*/ {
    id: 'log.did.investigation.read',
    message: 'read a criminal file',
    comment: 'After a name',
  },
  'investigation.units': /*i18n*/ {
    id: 'log.did.investigation.units',
    message: 'looked up units that investigate',
    comment: 'After a name',
  },
  'investigation.withdraw': /*i18n*/ {
    id: 'log.did.investigation.withdraw',
    message: 'withdrew an entry in a criminal file',
    comment: 'After a name',
  },
  'report.correct': /*i18n*/ {
    id: 'log.did.report.correct',
    message: 'corrected the report of a crime',
    comment: 'After a name',
  },
  'report.file': /*i18n*/ { id: 'log.did.report.file', message: 'reported a crime', comment: 'After a name' },
  'investigation.open': /*i18n*/ {
    id: 'log.did.investigation.open',
    message: 'opened an investigation',
    comment: 'After a name',
  },
  'investigation.plan-decision': /*i18n*/ {
    id: 'log.did.investigation.plan-decision',
    message: 'planned a decision in an investigation',
    comment: 'After a name',
  },
  'injured-party.add': /*i18n*/ {
    id: 'log.did.injured-party.add',
    message: 'added an injured party',
    comment: 'After a name',
  },
  'injured-party.meets-support': /*i18n*/ {
    id: 'log.did.injured-party.meets-support',
    message: 'recorded the date of an injured party’s meeting with the support service',
    comment: 'After a name',
  },
  'suspect.add': /*i18n*/ { id: 'log.did.suspect.add', message: 'added a suspect', comment: 'After a name' },
  'suspect.notify': /*i18n*/ {
    id: 'log.did.suspect.notify',
    message: 'recorded that a suspect was notified of the suspicion of crime',
    comment: 'After a name',
  },
  'evidence.add': /*i18n*/ { id: 'log.did.evidence.add', message: 'added evidence', comment: 'After a name' },
  'evidence.correct': /*i18n*/ {
    id: 'log.did.evidence.correct',
    message: 'corrected evidence',
    comment: 'After a name',
  },
  'evidence.custody': /*i18n*/ {
    id: 'log.did.evidence.custody',
    message: 'recorded custody of evidence',
    comment: 'After a name',
  },
  'evidence.from-visit': /*i18n*/ {
    id: 'log.did.evidence.from-visit',
    message: 'added a picture or recording of a visit to the evidence',
    comment: 'After a name',
  },
  'evidence.visit-media': /*i18n*/ {
    id: 'log.did.evidence.visit-media',
    message: 'listed pictures and recordings of visits, for a criminal file',
    comment: 'After a name',
  },
  'evidence.request': /*i18n*/ {
    id: 'log.did.evidence.request',
    message: 'requested evidence',
    comment: 'After a name',
  },
  'evidence.reply': /*i18n*/ {
    id: 'log.did.evidence.reply',
    message: 'noted a reply about evidence',
    comment: 'After a name',
  },
  'evidence.send': /*i18n*/ {
    id: 'log.did.evidence.send',
    message: 'sent evidence to another agency',
    comment: 'After a name',
  },
  'element.set': /*i18n*/ {
    id: 'log.did.element.set',
    message: 'assessed an element of an offence',
    comment: 'After a name',
  },
  'question.leave': /*i18n*/ { id: 'log.did.question.leave', message: 'postponed a question', comment: 'After a name' },
  'directive.give': /*i18n*/ { id: 'log.did.directive.give', message: 'gave a directive', comment: 'After a name' },
  'directive.answer': /*i18n*/ {
    id: 'log.did.directive.answer',
    message: 'answered a directive',
    comment: 'After a name',
  },
  'decision.make': /*i18n*/ {
    id: 'log.did.decision.make',
    message: 'made a decision in an investigation',
    comment: 'After a name',
  },
  'decision.second-look': /*i18n*/ {
    id: 'log.did.decision.second-look',
    message: 'reviewed a decision in an investigation',
    comment: 'After a name',
  },
  'verdict.record': /*i18n*/ { id: 'log.did.verdict.record', message: 'recorded a judgment', comment: 'After a name' },
  'file.serve': /*i18n*/ {
    id: 'log.did.file.serve',
    message: 'served the investigation on the suspect',
    comment: 'After a name',
  },
  'defence.reply': /*i18n*/ {
    id: 'log.did.defence.reply',
    message: 'noted a reply from the defence',
    comment: 'After a name',
  },
  'defence.disclose': /*i18n*/ {
    id: 'log.did.defence.disclose',
    message: 'disclosed material to the defence',
    comment: 'After a name',
  },
  'defence.acknowledge': /*i18n*/ {
    id: 'log.did.defence.acknowledge',
    message: 'noted that the defence confirmed receipt',
    comment: 'After a name',
  },
  'defence.disclosed-paper': /*i18n*/ {
    id: 'log.did.defence.disclosed-paper',
    message: 'saved the record of disclosure to the defence as a document',
    comment: 'After a name',
  },
  'package.make': /*i18n*/ {
    id: 'log.did.package.make',
    message: 'made a sealed package of evidence',
    comment: 'After a name',
  },
  'package.fetch': /*i18n*/ {
    id: 'log.did.package.fetch',
    message: 'downloaded a sealed package of evidence',
    comment: 'After a name',
  },
  'criminal-letter.read': /*i18n*/ {
    id: 'log.did.criminal-letter.read',
    message: 'read a message between investigators',
    comment: 'After a name',
  },
  'criminal-letter.take': /*i18n*/ {
    id: 'log.did.criminal-letter.take',
    message: 'accepted a message between investigators',
    comment: 'After a name',
  },
  'criminal-letter.answer': /*i18n*/ {
    id: 'log.did.criminal-letter.answer',
    message: 'answered a message between investigators',
    comment: 'After a name',
  },
  'directive.paper': /*i18n*/ {
    id: 'log.did.directive.paper',
    message: 'saved a directive as a document',
    comment: 'After a name',
  },
  'evidence.receipt-paper': /*i18n*/ {
    id: 'log.did.evidence.receipt-paper',
    message: 'saved a receipt for evidence as a document',
    comment: 'After a name',
  },
};
