import type { Message } from '../../../kernel/message.ts';

/** Sentences of what is said back about a hand-over: its acts, and what is refused. */
export const replyMessages = {
  declined: /*i18n*/ {
    id: 'suspicion.reply.declined',
    message: 'Declined, with a reason and where to turn instead',
    comment: 'Timeline: act suspicion.decline',
  },
  askedBack: /*i18n*/ {
    id: 'suspicion.reply.asked-back',
    message: 'Asked the sender a question',
    comment: 'Timeline: act suspicion.ask-back',
  },
  answeredBack: /*i18n*/ {
    id: 'suspicion.reply.answered-back',
    message: 'Answered the recipient’s question',
    comment: 'Timeline: act suspicion.answer-back',
  },
  outcomeSent: /*i18n*/ {
    id: 'suspicion.reply.outcome-sent',
    message: 'Told the sender the outcome, with the person’s consent',
    comment: 'Timeline: act suspicion.report-outcome',
  },
  withdrew: /*i18n*/ {
    id: 'suspicion.reply.withdrew',
    message: 'Hand-over withdrawn',
    comment: 'Timeline: act suspicion.withdraw, in the agency that had sent it',
  },
  sentOn: /*i18n*/ {
    id: 'suspicion.reply.sent-on',
    message: 'Handed over to {unit} instead',
    comment: 'Timeline: act suspicion.send-on; the unit belongs to another agency',
  },
  lapsed: /*i18n*/ {
    id: 'suspicion.reply.lapsed',
    message: 'Lapsed: not answered within the unit’s term. The sender is notified.',
    comment: 'Timeline: act suspicion.lapse, recorded by the clock',
  },
  termSet: /*i18n*/ {
    id: 'suspicion.reply.term-set',
    message:
      'Term for answering set: {acuteHours, plural, one {# hour} other {# hours}} if acute, otherwise {workingDays, plural, one {# working day} other {# working days}}',
    comment: 'Timeline: act referral-term.set',
  },
  alreadyDeclined: /*i18n*/ {
    id: 'suspicion.reply.already-declined',
    message: 'Your unit has declined this, and the sender has read it. Ask the sender to hand it over again.',
    comment: 'Problem: the recipient acts on what it has declined',
  },
  isWithdrawn: /*i18n*/ {
    id: 'suspicion.reply.is-withdrawn',
    message:
      'The sender has withdrawn this. If the person is with you and needs help now, give it: open a case or start support.',
    comment: 'Problem: something is done with a hand-over that was withdrawn',
  },
  alreadyResponsible: /*i18n*/ {
    id: 'suspicion.reply.already-responsible',
    message:
      'A person in your unit is responsible for this. Close it with a reason, or hand the person over to another unit.',
    comment: 'Problem: what was acknowledged cannot be declined',
  },
  otherMissing: /*i18n*/ {
    id: 'suspicion.reply.other-missing',
    message: 'Write why, in a few words. For example: the shelter is being repaired this week.',
    comment: 'Problem: the reason is “another reason” and nothing is written',
  },
  notThatUnit: /*i18n*/ {
    id: 'suspicion.reply.not-that-unit',
    message: 'Choose a unit that can receive hand-overs, other than your own and the sender’s.',
    comment: 'Problem: the alternative is the own unit, the sender, or no unit',
  },
  asksAlready: /*i18n*/ {
    id: 'suspicion.reply.asks-already',
    message:
      'Your unit has a question to the sender that is not answered yet. Wait for the answer, or accept or decline.',
    comment: 'Problem: a second question before the first is answered',
  },
  senderAnswers: /*i18n*/ {
    id: 'suspicion.reply.sender-answers',
    message: 'The unit that handed this over answers the question.',
    comment: 'Problem: the recipient tried to answer its own question',
  },
  nothingAsked: /*i18n*/ {
    id: 'suspicion.reply.nothing-asked',
    message: 'There is no question to answer. A colleague may have answered it: reload the page.',
    comment: 'Problem: an answer to no open question',
  },
  noPerson: /*i18n*/ {
    id: 'suspicion.reply.no-person',
    message: 'This is a consultation without a person, so there is no outcome to send.',
    comment: 'Problem: an outcome of a consultation',
  },
  noConsent: /*i18n*/ {
    id: 'suspicion.reply.no-consent',
    message:
      'The person has not consented to contact with the sender. Ask the person, and record the consent on the person’s page. Without it the sender learns only that you received and closed it.',
    comment: 'Problem: an outcome without a recorded consent',
  },
  senderWithdraws: /*i18n*/ {
    id: 'suspicion.reply.sender-withdraws',
    message: 'Only the unit that handed this over can withdraw it or send it to another unit.',
    comment: 'Problem: the recipient tried to withdraw',
  },
  alreadyWithdrawn: /*i18n*/ {
    id: 'suspicion.reply.already-withdrawn',
    message: 'This has already been withdrawn or sent to another unit. Reload the page.',
    comment: 'Problem: withdrawn twice',
  },
  alreadySentOn: /*i18n*/ {
    id: 'suspicion.reply.already-sent-on',
    message: 'A colleague has already sent this to another unit. Open it to see to which.',
    comment: 'Problem: sent on twice',
  },
  takenThere: /*i18n*/ {
    id: 'suspicion.reply.taken-there',
    message: 'A person at the receiving unit is responsible for this now. Call them before you hand it over elsewhere.',
    comment: 'Problem: sent on although it was acknowledged',
  },
} satisfies Record<string, Message>;
