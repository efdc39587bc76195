/** Texts about sign-ins that were unlike those before. */
export const title = /*i18n*/ {
  id: 'my-sign-in.unusual',
  message: 'Was this you?',
  comment: 'Heading of a list of sign-ins from a new device or network',
};
export const text = /*i18n*/ {
  id: 'my-sign-in.unusual-text',
  message:
    'These sign-ins differ from your earlier ones. If one of them was not you, end it and call an administrator or the security officer of your agency now. Device and network are as reported by the browser.',
  comment: 'Under the heading',
};
export const because = {
  device: /*i18n*/ {
    id: 'my-sign-in.unusual-device',
    message: 'New device or browser',
    comment: 'Why a sign-in is listed',
  },
  network: /*i18n*/ {
    id: 'my-sign-in.unusual-network',
    message: 'New network',
    comment: 'Why a sign-in is listed',
  },
  'long-away': /*i18n*/ {
    id: 'my-sign-in.unusual-long-away',
    message: 'The first for over 90 days',
    comment: 'Why a sign-in is listed',
  },
} as const;
export const mine = /*i18n*/ { id: 'my-sign-in.unusual-mine', message: 'It was me', comment: 'Button at one sign-in' };
export const didRecognise = /*i18n*/ {
  id: 'my-sign-in.unusual-recognised',
  message: 'You confirmed that it was you.',
  comment: 'Said afterwards',
};
export const endNow = /*i18n*/ {
  id: 'my-sign-in.unusual-end',
  message: 'Not me: end it',
  comment: 'Button at one sign-in: ends that session',
};
export const hasEnded = /*i18n*/ {
  id: 'my-sign-in.unusual-ended',
  message: 'The session has ended',
  comment: 'At one sign-in, in place of the button',
};
export const notice = /*i18n*/ {
  id: 'my-sign-in.unusual-notice',
  message:
    '{count, plural, one {You were signed in from a new device or network, or after a long time.} other {You were signed in # times from a new device or network, or after a long time.}}',
  comment: 'Notice above every page, until the person has said that it was they. A link follows',
};
export const check = /*i18n*/ {
  id: 'my-sign-in.unusual-check',
  message: 'Check that it was you',
  comment: 'Link in that notice, to My sign-in',
};
