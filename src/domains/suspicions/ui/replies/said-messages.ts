export const lapses = /*i18n*/ {
  id: 'suspicion.said.lapses',
  message: 'Lapses {when} if no one answers. The sender then sends it to another unit.',
  comment: 'Under the line of management; {when} is a day and a time.',
};
export const hasLapsed = /*i18n*/ {
  id: 'suspicion.said.has-lapsed',
  message: 'Lapsed {when}. You can still acknowledge it until the sender has sent it to another unit.',
  comment: 'Under the line of management.',
};
export const ownTerm = /*i18n*/ {
  id: 'suspicion.said.own-term',
  message: 'The term is the unit’s own, not a rule of law.',
  comment: 'After when it lapses.',
};
export const usualTerm = /*i18n*/ {
  id: 'suspicion.said.usual-term',
  message: 'The term comes with CAPE, since the unit has set none. It is not a rule of law.',
  comment: 'After when it lapses.',
};
export const declinedTitle = /*i18n*/ {
  id: 'suspicion.said.declined',
  message: 'Declined {when}',
  comment: 'Heading; {when} is a day and a time.',
};
export const noneKnown = /*i18n*/ {
  id: 'suspicion.said.none-known',
  message: 'No alternative is known to the unit that declined.',
  comment: 'Where a unit declined.',
};
export const insteadOf = /*i18n*/ {
  id: 'suspicion.said.instead-of',
  message: 'Suggested instead: {instead}',
  comment: 'Where a unit declined; a unit or a service.',
};
export const youAsked = /*i18n*/ {
  id: 'suspicion.said.you-asked',
  message: 'You asked the sender {when}',
  comment: 'Heading; {when} is a day and a time.',
};
export const theyAsked = /*i18n*/ {
  id: 'suspicion.said.they-asked',
  message: 'The recipient asked {when}',
  comment: 'Heading.',
};
export const notReadable = /*i18n*/ {
  id: 'suspicion.said.not-readable',
  message: 'The text can be read only by those who work on the case.',
  comment: 'In place of free text that this reader may not open.',
};
export const waitsForSender = /*i18n*/ {
  id: 'suspicion.said.waits-for-sender',
  message: 'Not answered yet.',
  comment: 'Under a question.',
};
export const waitsForYou = /*i18n*/ {
  id: 'suspicion.said.waits-for-you',
  message: 'Not answered yet. Answer above.',
  comment: 'Under a question.',
};
export const theyAnswered = /*i18n*/ {
  id: 'suspicion.said.they-answered',
  message: 'The sender answered {when}',
  comment: 'Above the answer.',
};
export const youAnswered = /*i18n*/ {
  id: 'suspicion.said.you-answered',
  message: 'Answered from here {when}',
  comment: 'Above the answer.',
};
export const outcomeTitle = /*i18n*/ {
  id: 'suspicion.said.outcome',
  message: 'Outcome, sent {when} with the person’s consent',
  comment: 'Heading at the sender.',
};
export const outcomeSent = /*i18n*/ {
  id: 'suspicion.said.outcome-sent',
  message: 'You told the sender the outcome, {when}',
  comment: 'Heading at the recipient.',
};
export const outcomeWithdrawn = /*i18n*/ {
  id: 'suspicion.said.outcome-withdrawn',
  message: 'The person has withdrawn the consent to this. It is no longer shown.',
  comment: 'In place of the outcome.',
};
export const withdrawnTitle = /*i18n*/ {
  id: 'suspicion.said.withdrawn',
  message: 'Withdrawn {when}',
  comment: 'Heading at the sender.',
};
export const sentOn = /*i18n*/ {
  id: 'suspicion.said.sent-on',
  message: 'Handed over to {unit} instead, {when}',
  comment: 'Link to the next hand-over.',
};
export const earlier = /*i18n*/ {
  id: 'suspicion.said.earlier',
  message: 'Sent in place of an earlier hand-over',
  comment: 'Link to the hand-over before.',
};
