export const actMessages = {
  barred: /*i18n*/ {
    id: 'prosecution.loss.barred',
    message: 'Limitation: {offence}',
    comment: 'List of expiring evidence: after this day an offence cannot be charged',
  },
  charge: /*i18n*/ {
    id: 'prosecution.loss.charge',
    message: 'Decide whether to charge',
    comment: 'List of expiring evidence: what a prosecutor can do in time',
  },
  reported: /*i18n*/ {
    id: 'prosecution.act.reported',
    message: 'Reported: a suspected offence',
    comment: 'Timeline: act report.file',
  },
  opened: /*i18n*/ {
    id: 'prosecution.act.opened',
    message: 'Investigation opened',
    comment: 'Timeline: act investigation.open',
  },
  dueSet: /*i18n*/ {
    id: 'prosecution.act.due-set',
    message: 'Decision date set',
    comment: 'Timeline: act investigation.plan-decision',
  },
  partyAdded: /*i18n*/ {
    id: 'prosecution.act.party-added',
    message: 'Injured party added',
    comment: 'Timeline: act injured-party.add',
  },
  meetsSupport: /*i18n*/ {
    id: 'prosecution.act.meets-support',
    message: 'Injured party’s meeting with the support service recorded',
    comment: 'Timeline: act injured-party.meets-support',
  },
  entryWithdrawn: /*i18n*/ {
    id: 'prosecution.act.entry-withdrawn',
    message: 'Entry in the file withdrawn',
    comment: 'Timeline: act investigation.withdraw, of something recorded by mistake',
  },
  reportCorrected: /*i18n*/ {
    id: 'prosecution.act.report-corrected',
    message: 'Report corrected',
    comment: 'Timeline: act report.correct',
  },
  suspectAdded: /*i18n*/ {
    id: 'prosecution.act.suspect-added',
    message: 'Suspect added',
    comment: 'Timeline: act suspect.add',
  },
  notified: /*i18n*/ {
    id: 'prosecution.act.notified',
    message: 'Suspect notified of the suspicion',
    comment: 'Timeline: act suspect.notify',
  },
  evidenceAdded: /*i18n*/ {
    id: 'prosecution.act.evidence-added',
    message: '{number} added to the evidence',
    comment: 'Timeline: act evidence.add; number such as E07',
  },
  evidenceCorrected: /*i18n*/ {
    id: 'prosecution.act.evidence-corrected',
    message: 'Piece of evidence corrected',
    comment: 'Timeline: act evidence.correct',
  },
  requested: /*i18n*/ {
    id: 'prosecution.act.requested',
    message: 'Evidence requested',
    comment: 'Timeline: act evidence.request',
  },
  repliedReceived: /*i18n*/ {
    id: 'prosecution.act.replied-received',
    message: 'Requested evidence received',
    comment: 'Timeline: act evidence.reply',
  },
  repliedOverwritten: /*i18n*/ {
    id: 'prosecution.act.replied-overwritten',
    message: 'Requested evidence lost: it had been overwritten',
    comment: 'Timeline: act evidence.reply',
  },
  repliedRefused: /*i18n*/ {
    id: 'prosecution.act.replied-refused',
    message: 'Requested evidence refused',
    comment: 'Timeline: act evidence.reply',
  },
  repliedNothing: /*i18n*/ {
    id: 'prosecution.act.replied-nothing',
    message: 'Requested evidence did not exist',
    comment: 'Timeline: act evidence.reply',
  },
  elementSupported: /*i18n*/ {
    id: 'prosecution.act.element-supported',
    message: 'Element “{element}”: supported',
    comment: 'Timeline: act element.set; element is the term of the law with the offence, such as tvångsarbete, 4:1 b',
  },
  elementContradicted: /*i18n*/ {
    id: 'prosecution.act.element-contradicted',
    message: 'Element “{element}”: contradicted',
    comment: 'Timeline: act element.set; element is the term of the law with the offence, such as tvångsarbete, 4:1 b',
  },
  elementNothing: /*i18n*/ {
    id: 'prosecution.act.element-nothing',
    message: 'Element “{element}”: no support yet',
    comment: 'Timeline: act element.set; element is the term of the law with the offence, such as tvångsarbete, 4:1 b',
  },
  directiveGiven: /*i18n*/ {
    id: 'prosecution.act.directive-given',
    message: 'Directive given',
    comment: 'Timeline: act directive.give',
  },
  directiveAnswered: /*i18n*/ {
    id: 'prosecution.act.directive-answered',
    message: 'Directive answered',
    comment: 'Timeline: act directive.answer',
  },
  questionLeft: /*i18n*/ {
    id: 'prosecution.act.question-left',
    message: 'Question postponed',
    comment: 'Timeline: act question.leave',
  },
  decided: /*i18n*/ {
    id: 'prosecution.act.decided',
    message: '{count, plural, one {# decision} other {# decisions}} made',
    comment: 'Timeline: act decision.make; a line is one injured party and one offence',
  },
  secondLook: /*i18n*/ {
    id: 'prosecution.act.second-look',
    message: 'Second review of the decision',
    comment: 'Timeline: act decision.second-look',
  },
  judged: /*i18n*/ {
    id: 'prosecution.act.judged',
    message: 'Judgment recorded',
    comment: 'Timeline: act verdict.record',
  },
  served: /*i18n*/ {
    id: 'prosecution.act.served',
    message: 'Final service: the suspect has been given access to the investigation file',
    comment: 'Timeline: act file.serve',
  },
  defenceReplied: /*i18n*/ {
    id: 'prosecution.act.defence-replied',
    message: 'The defence has replied',
    comment: 'Timeline: act defence.reply',
  },
  acknowledged: /*i18n*/ {
    id: 'prosecution.act.acknowledged',
    message: 'The defence has confirmed receipt',
    comment: 'Timeline: act defence.acknowledge',
  },
  acknowledgedOther: /*i18n*/ {
    id: 'prosecution.act.acknowledged-other',
    message: 'The defence has confirmed receipt of a package that is not the one made here',
    comment: 'Timeline: act defence.acknowledge, where the hash that was read out is another',
  },
  disclosed: /*i18n*/ {
    id: 'prosecution.act.disclosed',
    message: 'Disclosed to the defence on request',
    comment: 'Timeline: act defence.disclose',
  },
  fileSent: /*i18n*/ {
    id: 'prosecution.act.file-sent',
    message: '{count, plural, one {# piece of evidence} other {# pieces of evidence}} sent to {unit}',
    comment: 'Timeline: act evidence.send; the unit belongs to another agency',
  },
  takenIn: /*i18n*/ {
    id: 'prosecution.act.taken-in',
    message: '{count, plural, one {# piece of evidence} other {# pieces of evidence}} from {unit} added to the file',
    comment: 'Timeline: act evidence.take-in; the unit belongs to another agency',
  },
  letterTaken: /*i18n*/ {
    id: 'prosecution.act.letter-taken',
    message: 'Added to the file',
    comment: 'Timeline: act criminal-letter.take',
  },
  secure: /*i18n*/ {
    id: 'prosecution.act.secure',
    message: 'Secure it',
    comment: 'List of expiring evidence: the act by which evidence is saved',
  },
  ask: /*i18n*/ {
    id: 'prosecution.act.ask',
    message: 'Request it',
    comment: 'List of expiring evidence: the act by which evidence is saved',
  },
  anotherAgency: /*i18n*/ {
    id: 'prosecution.act.another-agency',
    message: 'another agency',
    comment: 'Timeline: in place of the name of a unit that is not known',
  },
  letterAnswered: /*i18n*/ {
    id: 'prosecution.act.letter-answered',
    message: 'Directive answered by disclosure',
    comment: 'Timeline: act criminal-letter.answer',
  },
};
