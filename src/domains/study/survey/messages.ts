/** Why a survey cannot be opened, answered or published, and how the timeline tells of it. */
export const surveyMessages = {
  alreadyAnswered: /*i18n*/ {
    id: 'study.survey.already-answered',
    message:
      'You have answered this round. What you answered is in the count and cannot be found again, by you either.',
    comment: 'Refusal when somebody answers the same round of a survey twice',
  },
  notOpenYet: /*i18n*/ {
    id: 'study.survey.not-open-yet',
    message: 'This round has not begun. Its first day is on the page of the survey.',
    comment: 'Refusal when somebody answers a survey before its first day',
  },
  closed: /*i18n*/ {
    id: 'study.survey.closed',
    message: 'This round is over. The next one asks again.',
    comment: 'Refusal when somebody answers a survey after its last day',
  },
  questionMissing: /*i18n*/ {
    id: 'study.survey.question-missing',
    message: 'Choose one of the answers. “Cannot say” is one.',
    comment: 'Error at a question of the practitioner survey',
  },
  questionUnknown: /*i18n*/ {
    id: 'study.survey.question-unknown',
    message: 'This question is not asked in this round. Open the page again.',
    comment: 'Error when a question is answered that the round does not ask',
  },
  helpWithoutOften: /*i18n*/ {
    id: 'study.survey.help-without-often',
    message: 'What would have helped is asked only of what you meet at least monthly. Take it away.',
    comment: 'Error when a help is named for something that is met less than monthly',
  },
  beginsInThePast: /*i18n*/ {
    id: 'study.survey.begins-in-the-past',
    message: 'The first day is over. Choose today or a later day.',
    comment: 'Error at the first day of a round',
  },
  endsBeforeItBegins: /*i18n*/ {
    id: 'study.survey.ends-before-it-begins',
    message: 'The last day comes before the first. Choose a later one.',
    comment: 'Error at the last day of a round',
  },
  tooLong: /*i18n*/ {
    id: 'study.survey.too-long',
    message: 'A round asks for at most {days} days. Choose an earlier last day.',
    comment: 'Error at the last day of a round; days is a number',
  },
  houseUnknown: /*i18n*/ {
    id: 'study.survey.house-unknown',
    message: 'This agency is not known here. Remove it from the list.',
    comment: 'Error at one of the houses that are asked',
  },
  houseTwice: /*i18n*/ {
    id: 'study.survey.house-twice',
    message: 'An agency is in the list twice. Remove one of them.',
    comment: 'Error at the list of houses that are asked',
  },
  nobodyAsked: /*i18n*/ {
    id: 'study.survey.nobody-asked',
    message: 'Write the number asked for at least one agency, such as 40. Otherwise the response rate is not known.',
    comment: 'Error at the list of houses that are asked',
  },
  roundsOverlap: /*i18n*/ {
    id: 'study.survey.rounds-overlap',
    message: 'Another round asks on some of these days. Choose days on which none does.',
    comment: 'Refusal when a round is opened while another is open',
  },
  noQuestions: /*i18n*/ {
    id: 'study.survey.no-questions',
    message: 'No questions are valid today. They are in the knowledge folder.',
    comment: 'Refusal when a round is opened and no question is valid',
  },
  publishedAlready: /*i18n*/ {
    id: 'study.survey.published-already',
    message: 'The answers of this round are published already. They stay as they are.',
    comment: 'Refusal when the results of a round are published twice',
  },
  stillOpen: /*i18n*/ {
    id: 'study.survey.still-open',
    message: 'This round is not over. Its answers are published after its last day, and once.',
    comment: 'Refusal when results are published while people may still answer',
  },
  overAlready: /*i18n*/ {
    id: 'study.survey.over-already',
    message: 'This round has already ended and takes no more answers.',
    comment: 'Refusal when a round that is over is ended',
  },
  tooFew: /*i18n*/ {
    id: 'study.survey.too-few',
    message: 'Fewer than five have answered. Nothing of this round is published.',
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
