import type { TaskSentence } from '../../kernel/act.ts';
import type { Message } from '../../kernel/message.ts';

export const identificationMessages = {
  firstRead: /*i18n*/ {
    id: 'identification.first-read',
    message: 'Read the signs, first',
    comment: 'Timeline: act identification.screen, first reader',
  },
  signUnknown: /*i18n*/ {
    id: 'identification.sign-unknown',
    message: 'This sign is not known. Choose one from the list.',
    comment: 'Problem: a code that is not among the observations',
  },
  signReserved: /*i18n*/ {
    id: 'identification.sign-reserved',
    message:
      'This sign is marked only from a document, and only in a capacity that has that power. Nobody is asked about it.',
    comment: 'Problem: residence status marked in another capacity, or because somebody was asked',
  },
  readOn: /*i18n*/ {
    id: 'identification.read-on',
    message: 'Read the signs further, in a later sitting',
    comment: 'Line of a timeline. Never says how many signs',
  },
  notYourReading: /*i18n*/ {
    id: 'identification.not-your-reading',
    message: 'Only whoever read first can add to that reading. Read the signs yourself, blind.',
    comment: 'Said when somebody else wants to add to a reading',
  },
  othersHaveRead: /*i18n*/ {
    id: 'identification.others-have-read',
    message:
      'Somebody else has read since, so what you add would not be independent. Write it in the decision, or read the signs anew.',
    comment: 'Said when somebody wants to add signs to their reading after a second one or a decision',
  },
  secondRead: /*i18n*/ {
    id: 'identification.second-read',
    message: 'Read the signs, second and blind',
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
    message: 'It has been decided. A second reading would come too late to be blind.',
    comment: 'Problem: second reading after the decision',
  },
  alreadyTwo: /*i18n*/ {
    id: 'identification.already-two',
    message: 'Two people have read it. Open it to see what they found.',
    comment: 'Problem: a third reading',
  },
  sameReader: /*i18n*/ {
    id: 'identification.same-reader',
    message: 'You have read it already. The second reader must be somebody else.',
    comment: 'Problem: the first reader tried to be the second too',
  },
  notSeen: /*i18n*/ {
    id: 'identification.not-seen',
    message: 'You have not seen the answers. Read the signs yourself first, or wait until the second reader has.',
    comment: 'Problem: decision by somebody to whom the first answers are still hidden',
  },
  noDifference: /*i18n*/ {
    id: 'identification.no-difference',
    message: 'The readers did not differ on this sign. Only signs on which they differed become an exercise.',
    comment: 'Problem: a training item that is none',
  },
  anotherHouse: /*i18n*/ {
    id: 'identification.another-house',
    message: 'another house',
    comment: 'In place of a name that cannot be told',
  },
  taskTitle: /*i18n*/ {
    id: 'identification.task.title',
    message: '{called}: decide what the signs point to',
    comment: 'My work, without a date. {called} is an alias or a reference.',
  },
  taskOne: /*i18n*/ {
    id: 'identification.task.one',
    message: 'One person has read the signs. Somebody else may read them blind before you decide.',
    comment: 'My work: detail',
  },
  taskTwo: /*i18n*/ {
    id: 'identification.task.two',
    message: 'Two people have read the signs, each without seeing the other’s answers.',
    comment: 'My work: detail',
  },
} satisfies Record<string, Message>;

/** How My work tells of signs that were read and nobody has decided on. */
export const decideTask: TaskSentence = (facts, _language, say) => ({
  title: say(identificationMessages.taskTitle, { called: String(facts.called) }),
  detail: say(facts.readings === 2 ? identificationMessages.taskTwo : identificationMessages.taskOne),
});
