import type { Message } from '../../kernel/message.ts';

/** What was and what is, in the history of an account. */
export const historyMessages = {
  period: /*i18n*/ {
    id: 'administration.history-period',
    message: 'Held',
    comment: 'History: from when to when, old and new follow',
  },
  account: /*i18n*/ {
    id: 'administration.history-account',
    message: 'Account',
    comment: 'History: old and new end follow',
  },
  absence: /*i18n*/ {
    id: 'administration.history-absence',
    message: 'Absence',
    comment: 'History: old and new follow',
  },
  name: /*i18n*/ { id: 'administration.history-name', message: 'Name', comment: 'History: old and new follow' },
  title: /*i18n*/ { id: 'administration.history-title', message: 'Title', comment: 'History: old and new follow' },
  titleEn: /*i18n*/ {
    id: 'administration.history-title-en',
    message: 'Title in English',
    comment: 'History: old and new follow',
  },
  languages: /*i18n*/ {
    id: 'administration.history-languages',
    message: 'Languages',
    comment: 'History: old and new follow',
  },
  until: /*i18n*/ {
    id: 'administration.history-until',
    message: 'until {day}',
    comment: 'History: end of a role, capacity or account',
  },
  withoutEnd: /*i18n*/ {
    id: 'administration.history-without-end',
    message: 'no end date',
    comment: 'History: end of a role, capacity or account',
  },
  endedNow: /*i18n*/ {
    id: 'administration.history-ended-now',
    message: 'ended at once',
    comment: 'History: a role, capacity or account',
  },
  notHeld: /*i18n*/ {
    id: 'administration.history-not-held',
    message: 'not held',
    comment: 'History: a role or capacity before it was given',
  },
  nothing: /*i18n*/ {
    id: 'administration.history-nothing',
    message: 'nothing',
    comment: 'History: an empty title or no languages',
  },
  present: /*i18n*/ { id: 'administration.history-present', message: 'none', comment: 'History: no absence' },
  openEnd: /*i18n*/ {
    id: 'administration.history-open-end',
    message: 'open end',
    comment: 'History: last day of an absence that is not known',
  },
  noDeputy: /*i18n*/ {
    id: 'administration.history-no-deputy',
    message: 'no deputy',
    comment: 'History: an absence in which no one stands in',
  },
  away: /*i18n*/ {
    id: 'administration.history-away',
    message: '{from} to {to}, deputy: {deputy}',
    comment: 'History: an absence. {to} can be “open end”, {deputy} “no deputy”',
  },
  userName: /*i18n*/ {
    id: 'administration-history.user-name',
    message: 'User name in the directory',
    comment: 'What an act changed: the SCIM attribute userName',
  },
  externalId: /*i18n*/ {
    id: 'administration-history.external-id',
    message: 'Number in the directory',
    comment: 'What an act changed: the SCIM attribute externalId',
  },
  parts: /*i18n*/ {
    id: 'administration-history.parts',
    message: 'Given and family name',
    comment: 'What an act changed',
  },
  emails: /*i18n*/ {
    id: 'administration-history.emails',
    message: 'E-mail addresses',
    comment: 'What an act changed',
  },
} satisfies Record<string, Message>;
