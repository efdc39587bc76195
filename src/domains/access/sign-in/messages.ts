import type { Message } from '../../../kernel/message.ts';

/** Texts of signing in at the provider of an agency, of invitations, and of choosing where and as what to act. */
export const providerTexts = {
  title: /*i18n*/ { id: 'sign-in.provider.title', message: 'Sign in', comment: 'Heading outside the demo.' },
  lead: /*i18n*/ {
    id: 'sign-in.provider.lead',
    message: 'CAPE has no passwords. Choose how you show who you are.',
    comment: 'Under the heading of the sign-in page outside the demo.',
  },
  invitationLink: /*i18n*/ {
    id: 'sign-in.provider.invitation-link',
    message: 'I have an invitation code',
    comment: 'Link to the page where the code of an invitation is entered.',
  },
  helpTitle: /*i18n*/ {
    id: 'sign-in.provider.help-title',
    message: 'I cannot sign in',
    comment: 'Opens what to do then.',
  },
  helpText: /*i18n*/ {
    id: 'sign-in.provider.help-text',
    message:
      'You need an account at your agency. Ask an administrator there for an invitation. If you have lost your device, ask them to recover your access.',
    comment: 'What to do for a person who cannot sign in.',
  },
  noneTitle: /*i18n*/ {
    id: 'sign-in.provider.none-title',
    message: 'No agency has been set up here yet',
    comment: 'Heading where there is no provider.',
  },
  noneText: /*i18n*/ {
    id: 'sign-in.provider.none-text',
    message:
      'The operator sets up the first agency at the address that the server prints when it starts. The published figures are open to everyone.',
    comment: 'Where there is no provider.',
  },

  invitationTitle: /*i18n*/ {
    id: 'sign-in.invitation.title',
    message: 'Enter your invitation code',
    comment: 'Heading of the page where the code is entered.',
  },
  invitationLead: /*i18n*/ {
    id: 'sign-in.invitation.lead',
    message: 'You have received it from an administrator at your agency. It can be used once.',
    comment: 'Under the heading.',
  },
  invitationLabel: /*i18n*/ {
    id: 'sign-in.invitation.label',
    message: 'Code',
    comment: 'Label of the field for the code.',
  },
  invitationHint: /*i18n*/ {
    id: 'sign-in.invitation.hint',
    message: '24 characters. Spaces and hyphens do not matter.',
    comment: 'Hint at the field for the code.',
  },
  invitationButton: /*i18n*/ { id: 'sign-in.invitation.button', message: 'Continue', comment: 'Button.' },
  invitationUnknown: /*i18n*/ {
    id: 'sign-in.invitation.unknown',
    message:
      'The code is not valid. Check what you entered. It may have been used already or have expired: then ask for a new one.',
    comment: 'The code of an invitation was wrong, used, or too old; which of them is not told.',
  },
  invitedTitle: /*i18n*/ {
    id: 'sign-in.invited.title',
    message: 'Welcome, {name}',
    comment: 'Heading after a valid code. {name} is the name of the person who was invited.',
  },
  invitedLead: /*i18n*/ {
    id: 'sign-in.invited.lead',
    message: 'You have been invited to {unit}, {agency}. Choose how you will sign in from now on.',
    comment: '{unit} is a unit, {agency} its agency.',
  },
  invitedNotYou: /*i18n*/ {
    id: 'sign-in.invited.not-you',
    message: 'If this is not you, close the page and tell the person who gave you the code.',
    comment: 'Under the choices after a valid code.',
  },

  placeTitle: /*i18n*/ {
    id: 'sign-in.place.title',
    message: 'In which capacity do you act today?',
    comment: 'Heading of the page where unit and capacity are chosen.',
  },
  placeLead: /*i18n*/ {
    id: 'sign-in.place.lead',
    message:
      'What you may open, request and record depends on it. You can change capacity later; the change is recorded with its time.',
    comment: 'Under the heading.',
  },
  placeWho: /*i18n*/ {
    id: 'sign-in.place.who',
    message: '{name}, signed in with {provider}',
    comment: 'Above the heading. {provider} is the name of the sign-in service.',
  },
  placeButton: /*i18n*/ { id: 'sign-in.place.button', message: 'Continue', comment: 'Button.' },
  placeNone: /*i18n*/ {
    id: 'sign-in.place.choose-one',
    message: 'Choose a unit and a capacity.',
    comment: 'The form was sent without a choice.',
  },

  unreachable: /*i18n*/ {
    id: 'sign-in.refused.unreachable',
    message: 'Your agency’s sign-in service did not answer. Try again in a few minutes.',
    comment: 'The provider did not answer in time.',
  },
  untrusted: /*i18n*/ {
    id: 'sign-in.refused.untrusted',
    message:
      'The answer from your agency’s sign-in service could not be trusted, so you were not signed in. Try once more. If it happens again, tell the administrator.',
    comment: 'What the provider answered did not hold.',
  },
  used: /*i18n*/ {
    id: 'sign-in.refused.used',
    message: 'This sign-in has been used already or took too long. Start again.',
    comment: 'The answer of the provider was used before or came too late.',
  },
  cancelled: /*i18n*/ {
    id: 'sign-in.refused.cancelled',
    message: 'The sign-in was cancelled at your agency’s sign-in service.',
    comment: 'The person or the provider ended it.',
  },
  notBegun: /*i18n*/ {
    id: 'sign-in.refused.not-begun',
    message: 'This sign-in was not started in this browser, or was started too long ago. Start again here.',
    comment: 'An answer came without a beginning.',
  },
  notSureEnough: /*i18n*/ {
    id: 'sign-in.refused.not-sure-enough',
    message:
      'Your agency demands a safer way to sign in than the one you used. Choose another one at its sign-in service.',
    comment: 'The level of assurance was too low.',
  },
  noAccount: /*i18n*/ {
    id: 'sign-in.refused.no-account',
    message:
      'Your agency knows you, but no account here is connected to you. If you have an invitation code, enter it first. Otherwise ask the administrator at your agency.',
    comment: 'No account is tied to this person.',
  },
  noProvider: /*i18n*/ {
    id: 'sign-in.refused.no-provider',
    message: 'That sign-in service is not in use here. Choose one of those below.',
    comment: 'An unknown provider in the address.',
  },
  elsewhere: /*i18n*/ {
    id: 'sign-in.refused.elsewhere',
    message: 'A page of another site sent you here. If you want to sign in, choose how below.',
    comment: 'A sign-in was begun by a link on another site.',
  },
  busy: /*i18n*/ {
    id: 'sign-in.refused.busy',
    message: 'Many people are signing in there right now. Try again in a minute.',
    comment: 'Too many sign-ins at once at one provider.',
  },
} as const satisfies Record<string, Message>;
