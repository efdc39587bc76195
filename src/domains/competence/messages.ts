export const competenceMessages = {
  alreadyAnswered: /*i18n*/ {
    id: 'competence.already-answered',
    message: 'You have already answered this case in this round. You can read your answer; the next round asks again.',
    comment: 'Refusal when a person answers the same short case twice in one round.',
  },
  chooseAnAnswer: /*i18n*/ {
    id: 'competence.choose-an-answer',
    message: 'Choose one of the answers. “I do not know” is one.',
    comment: 'Error at a question of a short case.',
  },
  moreAnsweredThanAsked: /*i18n*/ {
    id: 'competence.more-answered-than-asked',
    message: 'The number of answers is higher than the number asked. Correct the number asked.',
    comment: 'Error at the number of people asked, in one agency and round.',
  },
  sceneMissing: /*i18n*/ {
    id: 'competence.scene-missing',
    message: 'A scene is not answered. Go back to it and choose an answer.',
    comment: 'Error when a person finishes a course without the right answer to every scene.',
  },
  answered: /*i18n*/ {
    id: 'competence.act.answered',
    message: 'Answered a short case',
    comment: 'Line of a timeline, seen only by the person who answered. No full stop.',
  },
  published: /*i18n*/ {
    id: 'competence.act.published',
    message: 'Published the answers by agency',
    comment: 'Line of a timeline. No full stop.',
  },
  completed: /*i18n*/ {
    id: 'competence.act.completed',
    message: 'Completed a course: certificate {reference}',
    comment: 'Line of a timeline. {reference} is a number like C-4T9RM2V-H. No full stop.',
  },
  unknownPerson: /*i18n*/ {
    id: 'competence.unknown-person',
    message: 'A colleague',
    comment: 'In place of a name on a certificate when the person no longer works in the unit.',
  },
  doNotKnow: /*i18n*/ {
    id: 'competence.do-not-know',
    message: 'I do not know',
    comment: 'An answer to a question of a short case; always the last.',
  },
};
