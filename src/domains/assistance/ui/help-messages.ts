import type { Message } from '../../../kernel/message.ts';

export const helpTexts = {
  support: /*i18n*/ {
    id: 'assistance.help.support',
    message: 'Support',
    comment: 'Heading of a section on the page of a person',
  },
  independent: /*i18n*/ {
    id: 'assistance.help.independent',
    message: 'Support does not depend on the criminal case. The support unit has no access to it.',
    comment: 'Note under the needs',
  },
  notBegun: /*i18n*/ {
    id: 'assistance.help.not-begun-here',
    message: 'Support has not started.',
    comment: 'State',
  },
  beginLead: /*i18n*/ {
    id: 'assistance.help.begin-lead',
    message: 'State what you see. “Not known” counts as yes, so that no support is delayed.',
    comment: 'Above the form',
  },
  withdrawnSupport: /*i18n*/ {
    id: 'help.withdrawn-support',
    message: 'Support that was recorded by mistake and withdrawn',
    comment: 'Opens the timeline of it, on the page of a person',
  },
  begin: /*i18n*/ {
    id: 'assistance.help.begin',
    message: 'Start support',
    comment: 'Button',
  },
  beginning: /*i18n*/ {
    id: 'assistance.help.beginning',
    message: 'Support is being started',
    comment: 'What is being sent',
  },
  begun: /*i18n*/ {
    id: 'assistance.help.begun',
    message: 'Support started',
    comment: 'Said after it',
  },
  needsBed: /*i18n*/ {
    id: 'assistance.help.needs-bed',
    message: 'Needs a bed tonight',
    comment: 'Field',
  },
  isHurt: /*i18n*/ {
    id: 'assistance.help.is-hurt',
    message: 'Is hurt or ill',
    comment: 'Field',
  },
  isThreatened: /*i18n*/ {
    id: 'assistance.help.is-threatened',
    message: 'Is threatened',
    comment: 'Field',
  },
  stayDependsOnWork: /*i18n*/ {
    id: 'assistance.help.stay-depends',
    message: 'The permit depends on the work (read in a document, or volunteered by the person)',
    comment: 'Field',
  },
  yes: /*i18n*/ {
    id: 'assistance.help.yes',
    message: 'Yes',
    comment: 'Value',
  },
  no: /*i18n*/ {
    id: 'assistance.help.no',
    message: 'No',
    comment: 'Value',
  },
  unknown: /*i18n*/ {
    id: 'assistance.help.unknown',
    message: 'Not known',
    comment: 'Value',
  },
  answerThis: /*i18n*/ {
    id: 'assistance.help.answer-this',
    message: 'Choose Yes, No or Not known.',
    comment: 'Error',
  },
  open: /*i18n*/ {
    id: 'assistance.help.state-open',
    message: 'open',
    comment: 'State of a need',
  },
  arranged: /*i18n*/ {
    id: 'assistance.help.state-arranged',
    message: 'arranged',
    comment: 'State of a need',
  },
  noneFound: /*i18n*/ {
    id: 'assistance.help.state-none-found',
    message: 'none found',
    comment: 'State of a need',
  },
  notNeeded: /*i18n*/ {
    id: 'assistance.help.state-not-needed',
    message: 'not needed',
    comment: 'State of a need',
  },
  due: /*i18n*/ {
    id: 'assistance.help.due',
    message: 'By {when}',
    comment: 'Date of a need',
  },
  since: /*i18n*/ {
    id: 'assistance.help.since',
    message: 'Since {when}',
    comment: 'Date of a need',
  },
  obstacle: /*i18n*/ {
    id: 'assistance.help.obstacle',
    message: 'Obstacle: {name} ({code})',
    comment: 'An obstacle by name, and its code',
  },
  takes: /*i18n*/ {
    id: 'assistance.help.takes',
    message: 'Responsible: {name}',
    comment: 'Who does it',
  },
  arrange: /*i18n*/ {
    id: 'assistance.help.arrange',
    message: 'Record what was arranged',
    comment: 'Button',
  },
  arranging: /*i18n*/ {
    id: 'assistance.help.arranging',
    message: 'The record is being saved',
    comment: 'What is being sent',
  },
  didArrange: /*i18n*/ {
    id: 'assistance.help.did-arrange',
    message: 'Record saved',
    comment: 'Said after it',
  },
  need: /*i18n*/ {
    id: 'assistance.help.need-field',
    message: 'Which need?',
    comment: 'Field',
  },
  outcome: /*i18n*/ {
    id: 'assistance.help.outcome',
    message: 'Outcome',
    comment: 'Field',
  },
  form: /*i18n*/ {
    id: 'assistance.help.form-field',
    message: 'Type',
    comment: 'Field: what was arranged',
  },
  by: /*i18n*/ {
    id: 'assistance.help.by-field',
    message: 'Provided by',
    comment: 'Field',
  },
  note: /*i18n*/ {
    id: 'assistance.help.note',
    message: 'Note',
    comment: 'Field',
  },
  take: /*i18n*/ {
    id: 'assistance.help.take',
    message: 'Become responsible',
    comment: 'Button',
  },
  taking: /*i18n*/ {
    id: 'assistance.help.taking',
    message: 'Your responsibility is being saved',
    comment: 'What is being sent',
  },
  took: /*i18n*/ {
    id: 'assistance.help.took',
    message: 'Responsible: you',
    comment: 'Said after it',
  },
  dueOn: /*i18n*/ {
    id: 'assistance.help.due-on',
    message: 'Due by',
    comment: 'Field',
  },
} satisfies Record<string, Message>;
