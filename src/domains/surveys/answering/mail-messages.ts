/** What an email to a person who is invited says. Nothing of what is asked. */
export const surveyMailTexts = {
  invitationSubject: /*i18n*/ {
    id: 'survey-mail.invitation-subject',
    message: 'Invitation to answer a survey',
    comment: 'Subject of an email.',
  },
  reminderSubject: /*i18n*/ {
    id: 'survey-mail.reminder-subject',
    message: 'Reminder: a survey that you have been invited to',
    comment: 'Subject of an email.',
  },
  what: /*i18n*/ {
    id: 'survey-mail.what',
    message: '{agency} asks you to answer a short survey about your work. You need no account.',
    comment: 'Email, first sentence.',
  },
  reminderWhat: /*i18n*/ {
    id: 'survey-mail.reminder-what',
    message:
      'You have been invited by {agency} to answer a short survey about your work, and the link has not been used yet.',
    comment: 'Email, first sentence of a reminder.',
  },
  openLink: /*i18n*/ {
    id: 'survey-mail.open-link',
    message: 'Open this link. It is yours and works once:',
    comment: 'Email, before a link.',
  },
  until: /*i18n*/ {
    id: 'survey-mail.until',
    message: 'You can answer until {day}.',
    comment: 'Email.',
  },
  anonymous: /*i18n*/ {
    id: 'survey-mail.anonymous',
    message:
      'Your name and address are not stored with your answers. {agency} sees only groups of at least five people.',
    comment: 'Email.',
  },
  voluntary: /*i18n*/ {
    id: 'survey-mail.voluntary',
    message: 'It is voluntary to answer.',
    comment: 'Email.',
  },
  sentBy: /*i18n*/ {
    id: 'survey-mail.sent-by',
    message: 'This email was sent by a program and cannot be answered.',
    comment: 'Email, last line.',
  },
} as const;
