/** Why a survey cannot be opened, answered or published, and how the timeline says that it was done. */
export const surveyMessages = {
  alreadyAnswered: /*i18n*/ {
    id: 'study.survey.already-answered',
    message:
      'You have already answered this round. Your answers are included in the totals and cannot be found again, not even by you.',
    comment: 'Refusal when a person answers the same round of a survey twice',
  },
  notOpenYet: /*i18n*/ {
    id: 'study.survey.not-open-yet',
    message: 'This round has not started. Its first day is shown on the survey page.',
    comment: 'Refusal when a person answers a survey before its first day',
  },
  closed: /*i18n*/ {
    id: 'study.survey.closed',
    message: 'This round has ended. You can answer in the next round.',
    comment: 'Refusal when a person answers a survey after its last day',
  },
  questionMissing: /*i18n*/ {
    id: 'study.survey.question-missing',
    message: 'Choose one of the answers, such as “Cannot say”.',
    comment: 'Error at a question of the practitioner survey',
  },
  questionUnknown: /*i18n*/ {
    id: 'study.survey.question-unknown',
    message: 'This question is not part of this round. Reload the page.',
    comment: 'Error when a question is answered that the round does not ask',
  },
  helpWithoutOften: /*i18n*/ {
    id: 'study.survey.help-without-often',
    message: 'What would have helped is asked only about obstacles met at least monthly. Remove that answer.',
    comment: 'Error when a help is named for something that is met less than monthly',
  },
  beginsInThePast: /*i18n*/ {
    id: 'study.survey.begins-in-the-past',
    message: 'The first day is in the past. Choose today or a later day.',
    comment: 'Error at the first day of a round',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'study.survey.ends-before-it-begins',
    message: 'The last day is before the first. Choose a later day.',
    comment: 'Error at the last day of a round',
  },
  tooLong: /*i18n*/ {
    id: 'study.survey.too-long',
    message: 'A round lasts at most {days} days. Choose an earlier last day.',
    comment: 'Error at the last day of a round; days is a number',
  },
  agencyUnknown: /*i18n*/ {
    id: 'study.survey.agency-unknown',
    message: 'This agency is not registered in CAPE. Remove it from the list.',
    comment: 'Error at one of the agencies that are asked',
  },
  agencyTwice: /*i18n*/ {
    id: 'study.survey.agency-twice',
    message: 'An agency appears twice in the list. Remove one of the two.',
    comment: 'Error at the list of agencies that are asked',
  },
  nobodyAsked: /*i18n*/ {
    id: 'study.survey.nobody-asked',
    message:
      'Enter the number of people invited for at least one agency, such as 40. It is needed for the response rate.',
    comment: 'Error at the list of agencies that are asked',
  },
  roundsOverlap: /*i18n*/ {
    id: 'study.survey.rounds-overlap',
    message: 'Another round covers some of these days. Choose other days.',
    comment: 'Refusal when a round is opened while another is open',
  },
  noQuestions: /*i18n*/ {
    id: 'study.survey.no-questions',
    message: 'No questions are valid today. The questions are in the knowledge folder.',
    comment: 'Refusal when a round is opened and no question is valid',
  },
  publishedAlready: /*i18n*/ {
    id: 'study.survey.published-already',
    message: 'The answers of this round have already been published and cannot be changed.',
    comment: 'Refusal when the results of a round are published twice',
  },
  stillOpen: /*i18n*/ {
    id: 'study.survey.still-open',
    message: 'This round has not ended. Its answers can be published once, after its last day.',
    comment: 'Refusal when results are published while people may still answer',
  },
  overAlready: /*i18n*/ {
    id: 'study.survey.over-already',
    message: 'This round has already ended and does not accept answers.',
    comment: 'Refusal when a round that is over is ended',
  },
  tooFew: /*i18n*/ {
    id: 'study.survey.too-few',
    message: 'Fewer than five people have answered, so the round is not published.',
    comment: 'Refusal when too few answered a round',
  },
  opened: /*i18n*/ {
    id: 'study.survey.act.opened',
    message: 'opened the survey {name}',
    comment: 'Sentence of the timeline, after a name',
  },
  answered: /*i18n*/ {
    id: 'study.survey.act.answered',
    message: 'answered the survey',
    comment: 'Sentence of the timeline, after a name; seen only by the person who answered',
  },
  ended: /*i18n*/ {
    id: 'study.survey.act.ended',
    message: 'ended the survey',
    comment: 'Sentence of the timeline, after a name: a round of the survey was ended before its last day',
  },
  published: /*i18n*/ {
    id: 'study.survey.act.published',
    message: 'published the answers of the survey',
    comment: 'Sentence of the timeline, after a name',
  },
} as const;
