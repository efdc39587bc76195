/** Texts of the frame around every page of the workspace. */
export const skip = /*i18n*/ {
  id: 'shell.skip',
  message: 'Skip to content',
  comment: 'First link on every page, seen only with the keyboard.',
};
export const home = /*i18n*/ {
  id: 'shell.home',
  message: 'CAPE, my work',
  comment: 'Read aloud for the mark in the top bar, which leads to the first page. CAPE is the name of the product.',
};
export const search = /*i18n*/ {
  id: 'shell.search',
  message: 'Search',
  comment: 'Button in the top bar that opens the search.',
};
export const unread = /*i18n*/ {
  id: 'shell.unread',
  message: 'Notifications: {count, plural, =0 {none unread} other {# unread}}',
  comment: 'Read aloud for the bell in the top bar, which leads to the page Notifications.',
};
export const mainMenu = /*i18n*/ {
  id: 'shell.main-menu',
  message: 'Main menu',
  comment: 'Read aloud before the links to the main pages.',
};
export const evaluationLead = /*i18n*/ {
  id: 'shell.evaluation.lead',
  message: 'Evaluation mode.',
  comment: 'Bold first words of the band on top of every page when CAPE runs on its embedded database.',
};
export const evaluationText = /*i18n*/ {
  id: 'shell.evaluation.text',
  message: 'For trying out. Do not enter real people or cases.',
  comment: 'Follows "Evaluation mode."',
};
export const evaluationLabel = /*i18n*/ {
  id: 'shell.evaluation.label',
  message: 'Mode',
  comment: 'Read aloud before the evaluation band.',
};
export const demoClock = /*i18n*/ {
  id: 'shell.demo-clock',
  message: 'Demo clock {date}, {time}',
  comment: 'In a demo the clock shows a day of the story. {date} such as "Tue 24 Nov 2026".',
};
export const demoClockShort = /*i18n*/ {
  id: 'shell.demo-clock-short',
  message: 'Demo {date}, {time}',
  comment: 'The demo clock where there is little room.',
};

export const mySignIn = /*i18n*/ {
  id: 'shell.my-sign-in',
  message: 'My sign-in',
  comment: 'Link in the panel about the person signed in: their passkeys, and where they are signed in.',
};
export const feedbackTitle = /*i18n*/ {
  id: 'feedback.title',
  message: 'Feedback on CAPE',
  comment: 'Heading of the page, and its link: what a person writes to those who run CAPE in their agency',
};
export const phones = /*i18n*/ {
  id: 'shell.phones',
  message: 'My phones',
  comment: 'Link in the panel about the person signed in, and on the help page: phones they have registered.',
};

export const allSaved = /*i18n*/ {
  id: 'shell.saved.all',
  message: 'All saved',
  comment: 'In the top bar: everything that was sent has arrived, and nothing waits.',
};
export const draftHere = /*i18n*/ {
  id: 'shell.saved.draft',
  message: 'Draft, not sent',
  comment: 'In the top bar: something has been written in a form and is in this window only.',
};
export const sending = /*i18n*/ {
  id: 'shell.saved.sending',
  message: 'Sending',
  comment: 'In the top bar: something is on its way to the server.',
};
export const waiting = /*i18n*/ {
  id: 'shell.saved.waiting',
  message: '{count, plural, one {# waiting to be sent} other {# waiting to be sent}}',
  comment: 'In the top bar: there is no contact with the server, so # things wait.',
};
export const couldNotBeSent = /*i18n*/ {
  id: 'shell.saved.stuck',
  message: 'Not sent. Nothing is lost',
  comment: 'In the top bar: the server failed on something; it is kept and can be tried again.',
};
export const savedPanelTitle = /*i18n*/ {
  id: 'shell.saved.panel',
  message: 'What has been sent',
  comment: 'Heading of the panel that opens from the saved state in the top bar.',
};
export const savedPanelEmpty = /*i18n*/ {
  id: 'shell.saved.panel-empty',
  message: 'Nothing is waiting. Everything you have sent has arrived.',
  comment: 'In the panel of the saved state.',
};
export const savedPanelDraft = /*i18n*/ {
  id: 'shell.saved.panel-draft',
  message: 'Your text is only in this window, never on the computer or phone. Send it before you close the window.',
  comment: 'In the panel of the saved state while a form is being filled in.',
};
export const dispatchSending = /*i18n*/ {
  id: 'shell.dispatch.sending',
  message: 'Is being sent',
  comment: 'State of one thing on its way to the server.',
};
export const dispatchWaiting = /*i18n*/ {
  id: 'shell.dispatch.waiting',
  message: 'Waiting for contact with the server. CAPE tries again automatically.',
  comment: 'State of one thing on its way to the server.',
};
export const dispatchSignedOut = /*i18n*/ {
  id: 'shell.dispatch.signed-out',
  message: 'Waiting until you have signed in again.',
  comment: 'State of one thing on its way to the server.',
};
export const dispatchStuck = /*i18n*/ {
  id: 'shell.dispatch.stuck',
  message: 'Something went wrong on our side. It is saved in this window.',
  comment: 'State of one thing on its way to the server.',
};
export const dispatchSent = /*i18n*/ {
  id: 'shell.dispatch.sent',
  message: 'Arrived at {time}',
  comment: 'State of one thing on its way to the server. {time} is a time of day.',
};

export const help = /*i18n*/ { id: 'shell.help', message: 'Help', comment: 'Link to the help page.' };
export const beSomebodyElse = /*i18n*/ {
  id: 'shell.be-somebody-else',
  message: 'Switch demo user',
  comment: 'Link in the panel under the own name, only in a demo: leads to the page where one chooses who to be.',
};
export const signOut = /*i18n*/ { id: 'shell.sign-out', message: 'Sign out', comment: 'Button.' };
export const account = /*i18n*/ {
  id: 'shell.account',
  message: '{name}, {unit}',
  comment: 'Button in the top bar that opens who one is. {name} is a person, {unit} a unit of an agency.',
};
export const capacityIs = /*i18n*/ {
  id: 'shell.capacity',
  message: 'Capacity: {capacity}',
  comment: 'As what the person acts in this sitting, for example "supervision".',
};
export const printMark = /*i18n*/ {
  id: 'shell.print-mark',
  message:
    'Printed for {name}, {unit}, {agency}, {date} at {time}. Ground: work in the unit’s own file, in the capacity of {capacity}. Must not be disclosed further.',
  comment:
    'At the foot of every printed sheet: for whom, when, on which ground. {capacity} is a capacity in running text.',
};
export const moreMenu = /*i18n*/ {
  id: 'shell.more',
  message: 'More',
  comment: 'Button of the main menu: unfolds the pages that are opened less often.',
};
