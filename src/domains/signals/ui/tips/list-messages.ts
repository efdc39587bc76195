/** Texts of the list of tips. */
export const lead = /*i18n*/ {
  id: 'tip.list.lead',
  message:
    'A tip is what a worker or another outside person has written to {unit}. Each tip is encrypted until one of its readers opens it.',
  comment: 'Under the heading of the list of tips',
};
export const listLabel = /*i18n*/ {
  id: 'tip.list.label',
  message: 'Tips: danger first, then those without an answer',
  comment: 'Read aloud',
};
export const read = /*i18n*/ { id: 'tip.list.read', message: 'Tip to answer by {date}', comment: 'Link to one tip' };
export const danger = /*i18n*/ {
  id: 'tip.list.danger',
  message: 'Someone in danger now',
  comment: 'On a sealed tip whose sender said so',
};
export const answerBy = /*i18n*/ { id: 'tip.list.answer-by', message: 'Answer by {date}', comment: 'On a tip' };
export const late = /*i18n*/ {
  id: 'tip.list.late',
  message: 'An answer was due by {date}',
  comment: 'On a tip whose date has passed without an answer',
};
export const openedBy = /*i18n*/ { id: 'tip.list.opened-by', message: 'Opened by {name}', comment: 'On a tip' };
export const openedByYou = /*i18n*/ { id: 'tip.list.opened-by-you', message: 'Opened by you', comment: 'On a tip' };
export const wroteBack = /*i18n*/ {
  id: 'tip.list.wrote-back',
  message: '{count, plural, one {# reply} other {# replies}}',
  comment: 'On a tip: how often the sender has written again',
};
export const unopened = /*i18n*/ { id: 'tip.state.unopened', message: 'Unopened', comment: 'State of a tip' };
export const opened = /*i18n*/ { id: 'tip.state.opened', message: 'Opened, not answered', comment: 'State of a tip' };
export const answered = /*i18n*/ { id: 'tip.state.answered', message: 'Answered', comment: 'State of a tip' };
export const stopped = /*i18n*/ { id: 'tip.state.stopped', message: 'Do not write', comment: 'State of a tip' };
export const sealedLine = /*i18n*/ {
  id: 'tip.list.sealed-line',
  message: 'Unopened. It can still be withdrawn.',
  comment: 'Under the link to a sealed tip',
};
export const openLine = /*i18n*/ {
  id: 'tip.list.open-line',
  message: 'Read the content on the tip’s page, with your passphrase.',
  comment: 'Under the link to an opened tip',
};
export const emptyTitle = /*i18n*/ { id: 'tip.list.empty', message: 'No tips', comment: 'Empty list' };
export const emptyText = /*i18n*/ {
  id: 'tip.list.empty-text',
  message: 'Tips to your unit appear here, with the date by which an answer should come.',
  comment: 'Empty list',
};
export const older = /*i18n*/ { id: 'tip.list.older', message: 'Show older tips', comment: 'Button' };
export const makeKey = /*i18n*/ {
  id: 'tip.list.make-key',
  message: 'Create tip key',
  comment: 'Link to the page that makes a key',
};
export const newKey = /*i18n*/ { id: 'tip.list.new-key', message: 'Create new tip key', comment: 'Link' };
export const noKeyTitle = /*i18n*/ {
  id: 'tip.list.no-key',
  message: 'Your unit cannot receive tips yet',
  comment: 'There is no key',
};
export const noKeyText = /*i18n*/ {
  id: 'tip.list.no-key-text',
  message: 'Tips are encrypted to a key. You protect its private half with a passphrase, in this browser.',
  comment: 'There is no key',
};
export const askingTitle = /*i18n*/ {
  id: 'tip.list.asking',
  message: '{count, plural, one {A reader asks} other {# readers ask}} to be added to the tip key',
  comment: 'Above the list of tips, for a reader who can open the key',
};
export const seeAsking = /*i18n*/ {
  id: 'tip.list.see-asking',
  message: 'Add or decline',
  comment: 'Link to the page of tip keys',
};
export const askToBeAdded = /*i18n*/ {
  id: 'tip.list.ask-to-be-added',
  message: 'Ask to be added',
  comment: 'Link to the page of tip keys, for a reader who cannot open the key',
};
export const notMineText = /*i18n*/ {
  id: 'tip.list.not-mine',
  message: 'The unit’s key was protected by a colleague. You see when tips are due, but cannot read them.',
  comment: 'The newest key is not locked for this reader',
};
