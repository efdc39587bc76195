import type { Message } from '../../kernel/message.ts';

/** Texts around the steps of the first set-up: its address, its frame, and why it cannot go on. */
export const frameTexts = {
  setUp: /*i18n*/ {
    id: 'first-start.set-up',
    message: 'Set up this installation',
    comment: 'Heading of the first page, and name of the whole in the browser tab.',
  },
  codeLead: /*i18n*/ {
    id: 'first-start.code-lead',
    message:
      'The address that the server printed when it started brings you in. It can be opened in one browser, once, for an hour.',
    comment: 'Under the heading.',
  },
  codeLabel: /*i18n*/ {
    id: 'first-start.code-label',
    message: 'Code at the end of the address',
    comment: 'Label of a field.',
  },
  codeHint: /*i18n*/ {
    id: 'first-start.code-hint',
    message: '24 characters after the #. Spaces and hyphens do not matter.',
    comment: 'Hint at the field.',
  },
  begin: /*i18n*/ { id: 'first-start.begin', message: 'Begin the set-up', comment: 'Button.' },
  codeUnknown: /*i18n*/ {
    id: 'first-start.code-unknown',
    message:
      'The code is not valid. Check what you entered. If the server has been started since, use the address that it printed last.',
    comment: 'Refused: not the newest code.',
  },
  codeEnded: /*i18n*/ {
    id: 'first-start.code-ended',
    message: 'An hour has passed since this address was printed. Restart the server: it prints a new address.',
    comment: 'Refused: too late.',
  },
  codeTaken: /*i18n*/ {
    id: 'first-start.code-taken',
    message:
      'This address has been opened in another browser. Go on there. If that was not you, restart the server: it prints a new address, and the other browser can do nothing more.',
    comment: 'Refused: one browser only.',
  },
  otherHost: /*i18n*/ {
    id: 'first-start.other-host',
    message:
      'This page was opened under another address than the one people will use. Open {address} and enter the code there.',
    comment: 'Refused: {address} is an address that begins with https.',
  },
  otherSite: /*i18n*/ {
    id: 'first-start.other-site',
    message: 'The form came from another site. Open the address that the server printed.',
    comment: 'Refused: cross-site request.',
  },
  number: /*i18n*/ {
    id: 'first-start.number',
    message:
      'Open this page by the name localhost instead of a number: a passkey cannot be made for a number. The address is {address}.',
    comment: 'Refused: opened as 127.0.0.1.',
  },
  endedTitle: /*i18n*/ {
    id: 'first-start.ended-title',
    message: 'The hour is over',
    comment: 'Heading where the right to set up has ended.',
  },
  endedText: /*i18n*/ {
    id: 'first-start.ended-text',
    message:
      'Nothing has been made yet. Restart the server and open the address that it prints in this browser: what you have answered is still here.',
    comment: 'Under that heading.',
  },
  doneTitle: /*i18n*/ {
    id: 'first-start.done-title',
    message: 'This installation is set up',
    comment: 'Heading where there is nothing left to set up.',
  },
  doneText: /*i18n*/ {
    id: 'first-start.done-text',
    message: 'Its administrator invites everyone else. The address for the set-up does not work any more.',
    comment: 'Under that heading.',
  },
  doneElsewhereText: /*i18n*/ {
    id: 'first-start.done-elsewhere-text',
    message: 'Another browser or a command was first. Nothing that you answered here was kept.',
    comment: 'Under that heading, after a race.',
  },
  signIn: /*i18n*/ { id: 'first-start.sign-in', message: 'Sign in', comment: 'Link as a button.' },
  restart: /*i18n*/ {
    id: 'first-start.restart',
    message: 'Open the start of the set-up',
    comment: 'Link as a button.',
  },
  stepOf: /*i18n*/ {
    id: 'first-start.step-of',
    message: 'Step {step} of {count}',
    comment: 'Above the heading of each step.',
  },
  railLabel: /*i18n*/ {
    id: 'first-start.rail-label',
    message: 'Steps of the set-up',
    comment: 'Name of the list of steps, for a screen reader.',
  },
  done: /*i18n*/ { id: 'first-start.done', message: 'Done', comment: 'State of a step, for a screen reader.' },
  back: /*i18n*/ { id: 'first-start.back', message: 'Back', comment: 'Link to the step before.' },
  next: /*i18n*/ { id: 'first-start.next', message: 'Continue', comment: 'Button of each step.' },
  problemTitle: /*i18n*/ {
    id: 'first-start.problem-title',
    message: 'Problem: {title}',
    comment: 'Title in the browser tab when something must be corrected. {title} is the heading of the page.',
  },
  summary: /*i18n*/ {
    id: 'first-start.summary',
    message: '{count, plural, one {One thing to correct} other {# things to correct}}',
    comment: 'Heading of the list of what must be corrected.',
  },
  left: /*i18n*/ {
    id: 'first-start.left',
    message:
      '{minutes, plural, one {The set-up can go on for one more minute.} other {The set-up can go on for # more minutes.}} Nothing is made before the last step.',
    comment: 'Below each step.',
  },
} as const satisfies Record<string, Message>;
