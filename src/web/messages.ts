/** Texts of the parts that every screen is made of. Those of the frame around them are in shell/messages.ts. */
export const fieldIsOptional = /*i18n*/ {
  id: 'field.optional',
  message: '(may be left empty)',
  comment: 'After the label of a field that need not be filled in.',
};
export const chooseOne = /*i18n*/ {
  id: 'field.choose-one',
  message: 'Choose',
  comment: 'First line of a folded list, while nothing has been chosen.',
};
export const errorSummaryTitle = /*i18n*/ {
  id: 'form.error-summary',
  message: 'There is something to correct',
  comment: 'Heading over the list of what is wrong in a form.',
};
export const errorOfField = /*i18n*/ {
  id: 'form.error-of-field',
  message: '{field}: {sentence}',
  comment: 'In the list of what is wrong in a form: the label of a field and what is wrong with it',
};
export const errorInTitle = /*i18n*/ {
  id: 'form.error-in-title',
  message: 'Error: {title}',
  comment: 'Title of the browser tab when a form has errors. {title} is the usual title of the page.',
};

export const print = /*i18n*/ { id: 'page.print', message: 'Print', comment: 'Button that prints the page.' };

export const copyReference = /*i18n*/ {
  id: 'reference.copy',
  message: 'Copy the reference',
  comment: 'Read aloud for the button beside a reference.',
};
export const copied = /*i18n*/ {
  id: 'reference.copied',
  message: 'Copied',
  comment: 'Shown for a moment after copying.',
};

export const didReceipt = /*i18n*/ {
  id: 'done.receipt',
  message: 'Receipt: {time}, line {leaf} in the log.',
  comment: 'After an act. {leaf} is a short fingerprint.',
};

export const visibilityTitle = /*i18n*/ {
  id: 'visibility.title',
  message: 'Who sees this',
  comment: 'Read aloud before the strip that says who sees what is on the page, who does not, and why.',
};
export const sees = /*i18n*/ {
  id: 'visibility.sees',
  message: 'Can see it',
  comment: 'Heading in the visibility strip: those who can see this.',
};
export const doesNotSee = /*i18n*/ {
  id: 'visibility.does-not-see',
  message: 'Cannot see it',
  comment: 'Heading in the visibility strip: those who cannot see this.',
};
export const whyWithState = /*i18n*/ {
  id: 'visibility.why',
  message: 'Access: {state}',
  comment: 'Heading in the visibility strip. {state} is "only us" or "shared".',
};
export const seesShort = /*i18n*/ {
  id: 'visibility.sees-short',
  message: '{state}: {who}',
  comment: 'The visibility strip in one line on a phone. {state} is "only us" or "shared", {who} names units.',
};
export const onlyUs = /*i18n*/ {
  id: 'visibility.only-us',
  message: 'our unit only',
  comment: 'State of secrecy: no one outside the unit sees it. In the middle of a line.',
};
export const shared = /*i18n*/ {
  id: 'visibility.shared',
  message: 'shared',
  comment: 'State of secrecy: named others outside the unit see part of it. Stands in the middle of a line.',
};

export const loading = /*i18n*/ {
  id: 'state.loading',
  message: 'Loading. This is taking longer than usual.',
  comment: 'Shown when something has been loading for more than a second.',
};
export const errorTitle = /*i18n*/ {
  id: 'state.error.title',
  message: 'The page could not be loaded',
  comment: 'Heading when fetching failed because of a mistake on our side.',
};
export const errorText = /*i18n*/ {
  id: 'state.error.text',
  message: 'Something went wrong on our side. Your text is still here. Try again.',
  comment: 'Under "The page could not be loaded".',
};
export const errorNumber = /*i18n*/ {
  id: 'state.error.number',
  message: 'If it happens again, call support and quote {number}.',
  comment: '{number} is a short code by which support finds the fault.',
};
export const errorNoNumber = /*i18n*/ {
  id: 'state.error.no-number',
  message: 'If it happens again, call support and give the time: {time}.',
  comment: 'Used when the fault has no number. {time} is a date and a time.',
};
export const again = /*i18n*/ {
  id: 'state.again',
  message: 'Try again',
  comment: 'Button that fetches or sends once more.',
};
export const offlineTitle = /*i18n*/ {
  id: 'state.offline.title',
  message: 'No contact with the server',
  comment: 'Heading when nothing could be fetched because the network is gone.',
};
export const offlineText = /*i18n*/ {
  id: 'state.offline.text',
  message: 'Nothing has been lost. Check the network and try again.',
  comment: 'Under "No contact with the server".',
};
export const offlineAge = /*i18n*/ {
  id: 'state.offline.age',
  message: 'No contact with the server. You see the data as of {time}.',
  comment: 'Line above a list that was fetched earlier. {time} is a time of day.',
};
export const newerExists = /*i18n*/ {
  id: 'state.newer',
  message: 'There is a newer version.',
  comment: 'Line above a list that has changed on the server since it was shown. Followed by the button "Show".',
};
export const showNewer = /*i18n*/ {
  id: 'state.newer.show',
  message: 'Show',
  comment: 'Button after "There is something newer."',
};
export const forbiddenTitle = /*i18n*/ {
  id: 'state.forbidden.title',
  message: 'Your role does not include this',
  comment: 'Heading when the person lacks the right for the whole page.',
};
export const forbiddenText = /*i18n*/ {
  id: 'state.forbidden.text',
  message: 'If you need it for your work, ask your unit manager. If anyone is in danger now, call {emergency}.',
  comment: 'Under "Your role does not include this": what one may do instead.',
};
export const notFoundTitle = /*i18n*/ {
  id: 'state.not-found.title',
  message: 'There is nothing here that you have access to',
  comment: 'Heading for a missing page and for a hidden one. The two must not differ.',
};
export const notFoundText = /*i18n*/ {
  id: 'state.not-found.text',
  message:
    'The address may be wrong, or you may not have access. Both look the same, on purpose. Ask the person who gave you the address.',
  comment: 'Under "There is nothing here that you can see".',
};
export const toMyWork = /*i18n*/ {
  id: 'state.to-my-work',
  message: 'To my work',
  comment: 'Link to the first page of the workspace.',
};
export const conflictTitle = /*i18n*/ {
  id: 'state.conflict.title',
  message: 'Another user changed this before you',
  comment: 'Heading when what was sent met a newer state on the server and was not carried out.',
};
export const conflictText = /*i18n*/ {
  id: 'state.conflict.text',
  message: 'Nothing has been overwritten and your text is kept. Compare both, then decide.',
  comment: 'Under "Another user changed this before you".',
};
export const conflictTheirs = /*i18n*/ {
  id: 'state.conflict.theirs',
  message: 'Current value',
  comment: 'Heading over the newer state.',
};
export const conflictYours = /*i18n*/ {
  id: 'state.conflict.yours',
  message: 'Your text',
  comment: 'Heading over what the person tried to send.',
};
export const faultTitle = /*i18n*/ {
  id: 'state.fault.title',
  message: 'This page stopped working',
  comment: 'Heading when the program itself failed while drawing the page.',
};
export const faultText = /*i18n*/ {
  id: 'state.fault.text',
  message: 'The fault is ours. What has been sent is safe. Reload the page.',
  comment: 'Under "This page has stopped".',
};
export const reload = /*i18n*/ {
  id: 'state.fault.reload',
  message: 'Reload the page',
  comment: 'Button that loads the whole page again.',
};

export const leaveTitle = /*i18n*/ {
  id: 'leave.title',
  message: 'Your text has not been sent',
  comment: 'Heading of the question asked before the person leaves a form.',
};
export const leaveText = /*i18n*/ {
  id: 'leave.text',
  message: 'It is only in this window and is lost if you leave. It is never stored on the computer or phone.',
  comment: 'Under "What you wrote has not been sent".',
};
export const leaveStay = /*i18n*/ {
  id: 'leave.stay',
  message: 'Stay and keep writing',
  comment: 'Button: do not leave the form.',
};
export const leaveGo = /*i18n*/ {
  id: 'leave.go',
  message: 'Leave and discard it',
  comment: 'Button: leave the form; what was written is lost.',
};

export const sendingNow = /*i18n*/ {
  id: 'sending.now',
  message: 'Sending',
  comment: 'On the send button and beside it while something is on its way.',
};
export const sendingWaiting = /*i18n*/ {
  id: 'sending.waiting',
  message: 'Waiting to be sent. There is no contact with the server.',
  comment: 'Heading beside a form whose content has not got through yet.',
};
export const sendingWaitingText = /*i18n*/ {
  id: 'sending.waiting.text',
  message: 'CAPE tries again automatically. Nothing is lost as long as this window is open. It can only arrive once.',
  comment: 'Under "Waiting to be sent".',
};
export const sendingStuck = /*i18n*/ {
  id: 'sending.stuck',
  message: 'It could not be sent. Nothing is lost.',
  comment: 'Heading beside a form when the server failed.',
};
export const sendingStuckNumber = /*i18n*/ {
  id: 'sending.stuck.number',
  message: 'Something went wrong on our side. Try again. If it happens again, call support and quote {number}.',
  comment: 'Under "It could not be sent". {number} is a short code.',
};
export const sendingStuckText = /*i18n*/ {
  id: 'sending.stuck.text',
  message: 'Something went wrong on our side. Try again. If it happens again, call support.',
  comment: 'Under "It could not be sent", when there is no number to quote.',
};
export const sendingChange = /*i18n*/ {
  id: 'sending.change',
  message: 'Edit your text',
  comment: 'Button: stop trying to send and open the form again.',
};
export const tryNow = /*i18n*/ {
  id: 'sending.try-now',
  message: 'Try now',
  comment: 'Button: send at once and do not wait for the next try.',
};

export const close = /*i18n*/ { id: 'dialog.close', message: 'Close', comment: 'Button that closes a dialog.' };

export const momentMinute = /*i18n*/ {
  id: 'moment.minute',
  message: '{date} at {time}',
  comment: 'A moment known to the minute: "Thu 19 Nov 2026 at 18:40".',
};
export const momentHour = /*i18n*/ {
  id: 'moment.hour',
  message: '{date} around {time}',
  comment: 'A moment known to about an hour: "Thu 19 Nov 2026 around 18:00".',
};
export const momentSpan = /*i18n*/ {
  id: 'moment.span',
  message: '{from} to {to}',
  comment: 'A span between two moments, each already written out.',
};
export const onThisPage = /*i18n*/ {
  id: 'page.on-this-page',
  message: 'On this page',
  comment: 'Name of the list of links to the parts of a long page, read aloud',
};
export const asTable = /*i18n*/ {
  id: 'web.as-table',
  message: 'Table: filter, sort, save a view, export',
  comment: 'Link under the heading of a list to the same list as a table',
};
