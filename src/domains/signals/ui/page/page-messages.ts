/** Texts of the page of one signal. */
export const signalTab = /*i18n*/ {
  id: 'signal-page.tab',
  message: 'Signal {reference}',
  comment: 'Title of the browser tab, and heading when the workplace is not known.',
};
export const registeredBy = /*i18n*/ {
  id: 'signal-page.registered-by',
  message: 'Registered {when} by {name}',
  comment: 'Line above the title. {name} is a colleague or a unit.',
};
export const receivedFrom = /*i18n*/ {
  id: 'signal-page.received-from',
  message: 'Received {when} from {from}',
  comment: 'Line above the title. {from} is a unit of another agency.',
};
export const correct = /*i18n*/ {
  id: 'signal-page.correct',
  message: 'Correct signal',
  comment: 'Link to the form of correction.',
};
export const passOn = /*i18n*/ {
  id: 'signal-page.pass-on',
  message: 'Disclose facts',
  comment: 'Link to the page for disclosing facts to another agency.',
};
export const print = /*i18n*/ { id: 'signal-page.print', message: 'Print', comment: 'Button.' };

export const nextTake = /*i18n*/ {
  id: 'signal-page.next.take',
  message: 'This signal needs a person responsible',
  comment: 'Heading of the next step.',
};
export const nextBy = /*i18n*/ {
  id: 'signal-page.next.by',
  message: 'Next step, by {when}',
  comment: 'Above the heading of the next step.',
};
export const nextLate = /*i18n*/ {
  id: 'signal-page.next.late',
  message: 'Next step, due {when}',
  comment: 'Above the heading of the next step.',
};
export const nextTakeText = /*i18n*/ {
  id: 'signal-page.next.take.text',
  message: 'The person who acknowledges it is responsible: reads it, decides the next step and records it.',
  comment: 'Under the heading of the next step.',
};
export const acknowledgeOwnEffect = /*i18n*/ {
  id: 'signal-page.acknowledge.own-effect',
  message: 'When you acknowledge, your unit sees that you are responsible. No one outside the unit is notified.',
  comment: 'Under the button, for a signal of one’s own agency.',
};
export const ownerYou = /*i18n*/ {
  id: 'signal-page.owner.you',
  message: 'Responsible: you',
  comment: 'Line above the title.',
};
export const ownerOther = /*i18n*/ {
  id: 'signal-page.owner.other',
  message: 'Responsible: {name}',
  comment: 'Line above the title.',
};

export const responsibleTitle = /*i18n*/ {
  id: 'signal-page.responsible',
  message: 'Responsible',
  comment: 'Heading in the side column: who answers for the signal.',
};
export const responsibleNobody = /*i18n*/ {
  id: 'signal-page.responsible.nobody',
  message: 'No one yet.',
  comment: 'In place of the name of who answers for the signal.',
};
export const asideLabel = /*i18n*/ {
  id: 'signal-page.aside',
  message: 'Responsible, and disclosures',
  comment: 'Read aloud before the side column.',
};

export const factsTitle = /*i18n*/ { id: 'signal-page.facts', message: 'Facts', comment: 'Heading.' };
export const signsTitle = /*i18n*/ { id: 'signal-page.signs', message: 'Indicators', comment: 'Heading.' };
export const signsNote = /*i18n*/ {
  id: 'signal-page.signs.note',
  message: 'Indicators are not an assessment. They are not added up, and they do not show that a person is a victim.',
  comment: 'Under the heading of the indicators.',
};
export const wordsTitle = /*i18n*/ { id: 'signal-page.words', message: 'Free text', comment: 'Heading.' };
export const wordsSealed = /*i18n*/ {
  id: 'signal-page.words.sealed',
  message: 'Encrypted for {unit}. Your access is logged.',
  comment: 'Mark above the free text. {unit} is the reader’s unit.',
};
export const wordsNone = /*i18n*/ {
  id: 'signal-page.words.none',
  message: 'The free text was not disclosed to you.',
  comment: 'In place of the free text of a received signal.',
};
export const wordsGone = /*i18n*/ {
  id: 'signal-page.words.gone',
  message: 'The text cannot be read any more. It may have been erased.',
  comment: 'In place of a free text that was erased.',
};

export const conflictsTitle = /*i18n*/ {
  id: 'signal-page.conflicts',
  message: 'Two differing answers',
  comment: 'Heading.',
};
export const conflictsText = /*i18n*/ {
  id: 'signal-page.conflicts.text',
  message: 'Two people corrected the same fact at the same time. Both answers are kept until one is chosen.',
  comment: 'Under the heading.',
};
export const saidBy = /*i18n*/ {
  id: 'signal-page.conflicts.by',
  message: '{name}, {when}',
  comment: 'Over each of the two answers. {name} is a colleague.',
};
export const keepThis = /*i18n*/ {
  id: 'signal-page.conflicts.keep',
  message: 'Choose this answer',
  comment: 'Button under each of the two answers.',
};
export const keepReason = /*i18n*/ {
  id: 'signal-page.conflicts.reason',
  message: 'Reason',
  comment: 'Label of the reason for the decision.',
};
export const keepReasonMissing = /*i18n*/ {
  id: 'signal-page.conflicts.reason.missing',
  message: 'Write the reason, then choose',
  comment: 'Error.',
};
export const deciding = /*i18n*/ {
  id: 'signal-page.deciding',
  message: 'The answer is being chosen',
  comment: 'Name of what is on its way, in the list of what has been sent.',
};
export const twoAnswers = /*i18n*/ {
  id: 'signal-page.two-answers',
  message: 'Two answers, see above',
  comment: 'Beside a fact with two different answers.',
};

export const timelineTitle = /*i18n*/ {
  id: 'signal-page.timeline',
  message: 'Timeline',
  comment: 'Heading. Newest first.',
};
export const timelineNote = /*i18n*/ {
  id: 'signal-page.timeline.note',
  message: 'Newest first. Nothing here can be changed; errors are corrected by a new entry.',
  comment: 'Under the heading.',
};

export const notFoundTitle = /*i18n*/ {
  id: 'signal-page.not-found',
  message: 'Signal',
  comment: 'Heading of the page of a signal that one cannot see.',
};
export const toInbox = /*i18n*/ { id: 'signal-page.to-inbox', message: 'To the signals', comment: 'Link to the list.' };
export const didCorrect = /*i18n*/ {
  id: 'signal-page.did.correct',
  message: 'Correction saved.',
  comment: 'Said after a correction.',
};
export const didPassOn = /*i18n*/ {
  id: 'signal-page.did.pass-on',
  message: 'Facts disclosed. They have left your agency.',
  comment: 'Said after passing on.',
};
export const didDecide = /*i18n*/ {
  id: 'signal-page.did.decide',
  message: 'Answer chosen. The other answer is kept on the timeline.',
  comment: 'Said after deciding between two answers.',
};
export const passOnBy = /*i18n*/ {
  id: 'signal-page.pass-on-by',
  message: 'Take responsibility for it or disclose it by {date}.',
  comment: 'Under who is responsible, while no one is. {date} is a day.',
};

export const filesTitle = /*i18n*/ {
  id: 'signal.files',
  message: 'Files',
  comment: 'Heading of the files of a signal',
};
