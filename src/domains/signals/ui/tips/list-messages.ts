/** Texts of the list of tips. */
export const lead = /*i18n*/ {
  id: 'tip.list.lead',
  message:
    'A tip is what a worker or somebody else outside has written to {unit}. Each is sealed until one of its readers opens it.',
  comment: 'Under the heading of the list of tips',
};
export const listLabel = /*i18n*/ {
  id: 'tip.list.label',
  message: 'Tips: danger first, then what waits for an answer',
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
  message: '{count, plural, one {# message back} other {# messages back}}',
  comment: 'On a tip: how often whoever sent it has written again',
};
export const unopened = /*i18n*/ { id: 'tip.state.unopened', message: 'Sealed', comment: 'State of a tip' };
export const opened = /*i18n*/ { id: 'tip.state.opened', message: 'Opened, not answered', comment: 'State of a tip' };
export const answered = /*i18n*/ { id: 'tip.state.answered', message: 'Answered', comment: 'State of a tip' };
export const stopped = /*i18n*/ { id: 'tip.state.stopped', message: 'Write no more', comment: 'State of a tip' };
export const sealedLine = /*i18n*/ {
  id: 'tip.list.sealed-line',
  message: 'Nobody has opened it. It can still be taken back.',
  comment: 'Under the link to a sealed tip',
};
export const openLine = /*i18n*/ {
  id: 'tip.list.open-line',
  message: 'What it says is read on its page, with your passphrase.',
  comment: 'Under the link to an opened tip',
};
export const emptyTitle = /*i18n*/ { id: 'tip.list.empty', message: 'No tips', comment: 'Empty list' };
export const emptyText = /*i18n*/ {
  id: 'tip.list.empty-text',
  message: 'When somebody sends a tip to your unit it stands here, with the day by which an answer should come.',
  comment: 'Empty list',
};
export const older = /*i18n*/ { id: 'tip.list.older', message: 'Show older tips', comment: 'Button' };
export const makeKey = /*i18n*/ {
  id: 'tip.list.make-key',
  message: 'Make a tip key',
  comment: 'Link to the page that makes a key',
};
export const newKey = /*i18n*/ { id: 'tip.list.new-key', message: 'Make a new tip key', comment: 'Link' };
export const noKeyTitle = /*i18n*/ {
  id: 'tip.list.no-key',
  message: 'Nobody can send tips to your unit yet',
  comment: 'There is no key',
};
export const noKeyText = /*i18n*/ {
  id: 'tip.list.no-key-text',
  message: 'Tips are sealed to a key whose private half you lock with a passphrase, in this browser.',
  comment: 'There is no key',
};
export const notMineText = /*i18n*/ {
  id: 'tip.list.not-mine',
  message: 'The key of your unit was locked by a colleague. You see when tips are due, and cannot read them.',
  comment: 'The newest key is not locked for this reader',
};
export const workRead = /*i18n*/ { id: 'tip.work.read', message: 'Open the tip', comment: 'Button in My work' };
export const workKey = /*i18n*/ { id: 'tip.key-work', message: 'Look at the key', comment: 'Button in My work' };
