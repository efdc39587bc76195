import type { Message } from '../../../../kernel/message.ts';

/** Words of what practitioners say, apart from what is recorded, noticed and reviewed. */
export const surveyText = {
  none: /*i18n*/ {
    id: 'study.practitioners.none',
    message:
      'Practitioners’ survey: no round has been published yet. Its results will be shown next to the others and are never added to them.',
    comment: 'Said where the third kind of data would be',
  },
  titleFirst: /*i18n*/ {
    id: 'study.practitioners.title-first',
    message:
      'Practitioners’ survey: “{question}” is most frequent, met at least monthly by {share} of those who could answer',
    comment: 'Title of a figure; question is a short statement such as "Signs were not recognised", share is formatted',
  },
  titleMost: /*i18n*/ {
    id: 'study.practitioners.title-most',
    message:
      'Practitioners’ survey: “{question}”, met at least monthly by {share}; {count, plural, =2 {two obstacles} =3 {up to three obstacles} =4 {up to four obstacles} =5 {up to five obstacles} =6 {up to six obstacles} =7 {up to seven obstacles} =8 {up to eight obstacles} =9 {up to nine obstacles} other {up to # obstacles}} may be as common',
    comment:
      'Title of a figure when it is not certain what comes first; count is how many may be as common as the first, itself among them',
  },
  titleNone: /*i18n*/ {
    id: 'study.practitioners.title-none',
    message: 'Practitioners’ survey: too few answers to show results',
    comment: 'Title of a figure in which no share may be shown',
  },
  sub: /*i18n*/ {
    id: 'study.practitioners.sub',
    message:
      'Share who met it at least monthly in the last twelve months, of those who could answer, with 95% intervals, on a scale from 0 to {most}. Survey {name}, {from} to {to}.',
    comment:
      'Under the title of the figure; most is a formatted percentage, the end of the axis; name is that of a round; from and to are dates',
  },
  answered: /*i18n*/ {
    id: 'study.practitioners.answered',
    message: '{answered} of {asked} invited have answered: {share}.',
    comment: 'Response rate under a figure; two formatted numbers and a percentage',
  },
  answeredHidden: /*i18n*/ {
    id: 'study.practitioners.answered-hidden',
    message: 'The number of answers out of {asked} is suppressed: it could reveal fewer than five.',
    comment: 'Response rate under a figure, where it cannot be shown',
  },
  fewAnswered: /*i18n*/ {
    id: 'study.practitioners.few-answered',
    message: 'The response rate is below one half: interpret the results with caution.',
    comment: 'Note under a figure',
  },
  neverAdded: /*i18n*/ {
    id: 'study.practitioners.never-added',
    message:
      'The survey has its own ranking and is never added to recorded, detected or reviewed obstacles: its unit is respondents, not cases, and it measures what they recall.',
    comment: 'Note under the figure of what practitioners say',
  },
  invented: /*i18n*/ {
    id: 'study.practitioners.invented',
    message: 'INVENTED: demo answers.',
    comment: 'Note under a figure',
  },
  unverified: /*i18n*/ {
    id: 'study.practitioners.unverified',
    message: 'The questions were written for CAPE and have not been tested.',
    comment: 'Note under a figure',
  },
  caption: /*i18n*/ {
    id: 'study.practitioners.caption',
    message: 'Practitioners’ survey',
    comment: 'Caption of a table',
  },
  colQuestion: /*i18n*/ {
    id: 'study.practitioners.col-question',
    message: 'Obstacle, as worded in the survey',
    comment: 'Column heading',
  },
  colCodes: /*i18n*/ {
    id: 'study.practitioners.col-codes',
    message: 'Codes',
    comment: 'Column heading: codes of obstacles',
  },
  colOften: /*i18n*/ {
    id: 'study.practitioners.col-often',
    message: 'Met at least monthly',
    comment: 'Column heading: a share',
  },
  colBase: /*i18n*/ {
    id: 'study.practitioners.col-base',
    message: 'Able to answer',
    comment: 'Column heading: how many could say how often they meet it',
  },
  colCannotSay: /*i18n*/ {
    id: 'study.practitioners.col-cannot-say',
    message: 'Could not answer',
    comment: 'Column heading: how many could not say',
  },
  colHelped: /*i18n*/ {
    id: 'study.practitioners.col-helped',
    message: 'Would have helped most',
    comment: 'Column heading',
  },
  helpedBy: /*i18n*/ {
    id: 'study.practitioners.helped-by',
    message: '{help} ({count})',
    comment: 'In a table: what would have helped, and how many said so',
  },
  response: /*i18n*/ {
    id: 'study.practitioners.response',
    message: 'Response rate',
    comment: 'Heading over the response rate of each agency',
  },
  responseOf: /*i18n*/ {
    id: 'study.practitioners.response-of',
    message: '{answered} of {asked}, {share}',
    comment: 'Response rate of one agency',
  },
  responseFew: /*i18n*/ {
    id: 'study.practitioners.response-few',
    message: 'fewer than 5, or suppressed, of {asked}',
    comment: 'Response rate of one agency with few answers',
  },
  responseNotAsked: /*i18n*/ {
    id: 'study.practitioners.response-not-asked',
    message: '{answered}; the number invited is not stated',
    comment: 'Response of an agency for which the number asked is not recorded',
  },
} as const satisfies Record<string, Message>;
