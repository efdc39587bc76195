/** Texts of proving again who one is, for what asks for it. */
export const proveTitle = /*i18n*/ {
  id: 'prove.title',
  message: 'Show again that it is you',
  comment: 'Heading of the dialog before an act that matters much.',
};
export const proveText = /*i18n*/ {
  id: 'prove.text',
  message:
    'What you are about to do requires that you have confirmed your identity recently. It is then sent automatically. Everything you have entered is still here.',
  comment: 'Under the heading.',
};
export const provePasskey = /*i18n*/ { id: 'prove.passkey', message: 'Use passkey', comment: 'Button.' };
export const proveProvider = /*i18n*/ {
  id: 'prove.provider',
  message: 'Sign in with {provider}',
  comment: 'Link, opens a new tab. {provider} is the name of the sign-in service of the agency.',
};
export const proveByNewSignIn = /*i18n*/ {
  id: 'prove.sign-in-again',
  message: 'Sign in again',
  comment: 'Link, opens the sign-in page in a new tab, where there is neither a passkey nor a provider.',
};
export const proveInDemo = /*i18n*/ {
  id: 'prove.in-demo',
  message:
    'This is a demo, so a press is enough. In a real installation you use your passkey or sign in with your agency here.',
  comment: 'In the dialog of a demo.',
};
export const proveByPress = /*i18n*/ {
  id: 'prove.press',
  message: 'It is me',
  comment: 'Button of a demo, in place of the passkey.',
};
export const proveInNewTab = /*i18n*/ {
  id: 'prove.new-tab',
  message: 'It opens in a new tab. Come back here when you have signed in.',
  comment: 'Above a link of the dialog.',
};
export const proveCancel = /*i18n*/ {
  id: 'prove.cancel',
  message: 'Not now',
  comment: 'Button that closes the dialog.',
};
export const proveWaiting = /*i18n*/ {
  id: 'prove.waiting',
  message: 'Waiting for your device…',
  comment: 'While the browser asks for the passkey.',
};
export const noAnswer = {
  cancelled: /*i18n*/ {
    id: 'prove.cancelled',
    message: 'Nothing was confirmed on the device. Try again when you are ready.',
    comment: 'The person closed the window of the browser, or took too long.',
  },
  'already-here': /*i18n*/ {
    id: 'prove.already-here',
    message: 'This device already has a passkey for you. Use another device.',
    comment: 'Adding a passkey: the device holds one of this account.',
  },
  unsupported: /*i18n*/ {
    id: 'prove.unsupported',
    message: 'This browser cannot use passkeys. Use a newer one.',
    comment: 'The browser knows no passkeys.',
  },
} as const;
export const unreached = /*i18n*/ {
  id: 'prove.unreached',
  message: 'The server could not be reached. Check your network and try again.',
  comment: 'No contact.',
};
