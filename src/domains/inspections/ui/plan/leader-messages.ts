/** Texts about handing what was seen to an investigation leader. */
export const handToLeader = /*i18n*/ {
  id: 'inspection.leader-hand',
  message: 'Hand to the investigation leader',
  comment: 'Button and heading',
};
export const whatIsHanded = /*i18n*/ {
  id: 'inspection.leader-what',
  message: 'Your own observations and documents, the suspicion of crime, and any earlier order.',
  comment: 'Beneath the button',
};
export const lead = /*i18n*/ {
  id: 'inspection.leader-lead',
  message:
    'You hand over your own observations and the documents you read here. Workers’ statements are not included: workers tell the police themselves if they want to.',
  comment: 'Under the heading',
};
export const stays = /*i18n*/ {
  id: 'inspection.leader-stays',
  message:
    '{count, plural, one {# note is based on what a person said, or has no source. It stays with you.} other {# notes are based on what a person said, or have no source. They stay with you.}}',
  comment: 'Under the choice of the notes',
};
export const nobodyToHandTo = /*i18n*/ {
  id: 'inspection.leader-nobody',
  message: 'Your agency cannot disclose anything on this ground. Tell the investigation leader at your own agency.',
  comment: 'In place of the form, when no unit can be written to',
};
export const suspicionFirst = /*i18n*/ {
  id: 'inspection.leader-suspicion-first',
  message:
    'Note the suspicion of crime first: after that you may not make any order under penalty of a fine about those facts.',
  comment: 'In place of the form, when no suspicion has been noted on this visit',
};
export const backToVisit = /*i18n*/ {
  id: 'inspection.leader-back',
  message: 'Back to your notes',
  comment: 'Link',
};
export const factNames = {
  workplace: /*i18n*/ { id: 'inspection.leader-fact-workplace', message: 'The workplace', comment: 'A fact to choose' },
  happened: /*i18n*/ {
    id: 'inspection.leader-fact-happened',
    message: 'When you were there',
    comment: 'A fact to choose',
  },
  narrative: /*i18n*/ {
    id: 'inspection.leader-fact-narrative',
    message: 'Observations and documents',
    comment: 'A fact to choose: the notes, line by line',
  },
} as const;
export const undecided = /*i18n*/ {
  id: 'inspection.leader-undecided',
  message: 'There are two differing answers.',
  comment: 'Why a fact cannot be chosen. It does not happen with a visit',
};
export const theySee = /*i18n*/ {
  id: 'inspection.leader-they-see',
  message:
    '<b>{agency} will see {count, plural, one {# fact} other {# facts}}.</b> They do not see the rest of your notes, nor that there is more.',
  comment: 'Under the letter. Keep <b> and </b>.',
};
export const theySeeNobody = /*i18n*/ {
  id: 'inspection.leader-they-see-nobody',
  message:
    '<b>The recipient will see {count, plural, one {# fact} other {# facts}}.</b> They do not see the rest of your notes, nor that there is more.',
  comment: 'Under the letter, before a recipient is chosen. Keep <b> and </b>.',
};
export const handing = /*i18n*/ {
  id: 'inspection.leader-handing',
  message: 'The observations are being handed over',
  comment: 'While it is sent',
};
export const didHand = /*i18n*/ {
  id: 'inspection.leader-did',
  message: 'Handed over. You are notified when the recipient has acknowledged it.',
  comment: 'After it was sent',
};
export const handPersonOver = /*i18n*/ {
  id: 'inspection.hand-person-over',
  message: 'Hand over a suspicion of exploitation to a support service',
  comment: 'Button on the page of a visit: to the form of a hand-over, filled in from the notes',
};
