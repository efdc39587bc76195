import type { Message } from '../../kernel/message.ts';

export const identificationMessages = {
  entryWithdrawn: /*i18n*/ {
    id: 'identification.entry-withdrawn',
    message: 'Entry in the assessment withdrawn',
    comment: 'Event in a timeline: something recorded by mistake',
  },
  notDecided: /*i18n*/ {
    id: 'identification.not-decided',
    message: 'There is no decision yet. Decide first, then save it as a document.',
    comment: 'Refusal: a document of a decision was asked for before it was made',
  },
  firstRead: /*i18n*/ {
    id: 'identification.first-read',
    message: 'Assessed the indicators, as first reader',
    comment: 'Timeline: act identification.screen, first reader',
  },
  signUnknown: /*i18n*/ {
    id: 'identification.sign-unknown',
    message: 'The indicator is not known. Choose one from the list.',
    comment: 'Problem: a code that is not among the observations',
  },
  signReserved: /*i18n*/ {
    id: 'identification.sign-reserved',
    message:
      'This indicator is marked only from a document, and only in a capacity with that power. No person is asked about it.',
    comment: 'Problem: residence status marked in another capacity, or because it was asked about',
  },
  readOn: /*i18n*/ {
    id: 'identification.read-on',
    message: 'Added to the assessment of indicators, in a later sitting',
    comment: 'Line of a timeline. Never states how many signs',
  },
  notYourReading: /*i18n*/ {
    id: 'identification.not-your-reading',
    message:
      'Only the first reader can add to that assessment. Assess the indicators yourself, without seeing the other’s answers.',
    comment: 'Problem: another person wants to add to a reading',
  },
  othersHaveRead: /*i18n*/ {
    id: 'identification.others-have-read',
    message:
      'Another reader has assessed since, so an addition would not be independent. Write it in the decision, or assess the indicators again.',
    comment: 'Problem: the first reader wants to add signs to their reading after a second one or a decision',
  },
  secondRead: /*i18n*/ {
    id: 'identification.second-read',
    message: 'Assessed the indicators as second reader, without seeing the first reader’s answers',
    comment: 'Timeline: act identification.screen, second reader, who had not seen the first answers',
  },
  decidedYes: /*i18n*/ {
    id: 'identification.decided.yes',
    message: 'Decided: presumed to be exploited',
    comment: 'Timeline: act identification.decide, yes. A presumption by a named person.',
  },
  decidedNo: /*i18n*/ {
    id: 'identification.decided.no',
    message: 'Decided: not presumed to be exploited',
    comment: 'Timeline: act identification.decide, no',
  },
  alreadyDecided: /*i18n*/ {
    id: 'identification.already-decided',
    message: 'The decision has been made. A second assessment would no longer be independent.',
    comment: 'Problem: second reading after the decision',
  },
  alreadyTwo: /*i18n*/ {
    id: 'identification.already-two',
    message: 'Two readers have assessed it. Open it to see their answers.',
    comment: 'Problem: a third reading',
  },
  sameReader: /*i18n*/ {
    id: 'identification.same-reader',
    message: 'You have already assessed it. The second reader must be another person.',
    comment: 'Problem: the first reader tried to be the second too',
  },
  notSeen: /*i18n*/ {
    id: 'identification.not-seen',
    message: 'You have not seen the answers. Assess the indicators yourself first, or wait for the second reader.',
    comment: 'Problem: decision by a person from whom the first answers are still hidden',
  },
  noDifference: /*i18n*/ {
    id: 'identification.no-difference',
    message: 'The readers agreed on this indicator. Only indicators on which they disagreed become an exercise.',
    comment: 'Problem: a training item that is none',
  },
  anotherAgency: /*i18n*/ {
    id: 'identification.another-agency',
    message: 'another agency',
    comment: 'In place of a name that cannot be shown',
  },
  taskTitle: /*i18n*/ {
    id: 'identification.task.title',
    message: '{called}: decide on the indicators',
    comment: 'My work, without a date. {called} is an alias or a reference.',
  },
  taskOne: /*i18n*/ {
    id: 'identification.task.one',
    message:
      'One reader has assessed the indicators. A second reader may assess them before you decide, without seeing the first reader’s answers.',
    comment: 'My work: detail',
  },
  taskTwo: /*i18n*/ {
    id: 'identification.task.two',
    message: 'Two readers have assessed the indicators, each without seeing the other’s answers.',
    comment: 'My work: detail',
  },
} satisfies Record<string, Message>;
