import type { Message } from '../../../kernel/message.ts';

/** Texts of signing in with a passkey: what the pages offer, and why one was refused. */
export const passkeyTexts = {
  name: /*i18n*/ {
    id: 'sign-in.passkey.name',
    message: 'Passkey',
    comment: 'Button: sign in with a passkey (WebAuthn).',
  },
  how: /*i18n*/ {
    id: 'sign-in.passkey.how',
    message: 'Fingerprint, face, PIN or security key',
    comment: 'Under the word Passkey on the button: how a device makes sure of its person.',
  },
  wayOf: /*i18n*/ {
    id: 'sign-in.passkey.way',
    message: 'a passkey',
    comment: 'Fills {provider} in “{name}, signed in with {provider}”.',
  },
  withoutScript: /*i18n*/ {
    id: 'sign-in.passkey.without-script',
    message: 'Passkeys need JavaScript. Allow it for this page, or choose another way to sign in.',
    comment: 'Shown in place of the button where the browser runs no scripts.',
  },
  unsupported: /*i18n*/ {
    id: 'sign-in.passkey.unsupported',
    message: 'This browser cannot use passkeys. Use a newer one, or choose another way to sign in.',
    comment: 'Shown in place of the button.',
  },
  cancelled: /*i18n*/ {
    id: 'sign-in.passkey.cancelled',
    message: 'Nothing was confirmed on the device. Try again when you are ready.',
    comment: 'The person closed the window of the browser that asks for the passkey, or took too long.',
  },
  alreadyHere: /*i18n*/ {
    id: 'sign-in.passkey.already-here',
    message: 'This device already has a passkey for you. Use another device for the second one.',
    comment: 'The device holds a passkey of this account.',
  },
  unreached: /*i18n*/ {
    id: 'sign-in.passkey.unreached',
    message: 'The server could not be reached. Check your network and try again.',
    comment: 'No contact while signing in with a passkey.',
  },

  unknown: /*i18n*/ {
    id: 'sign-in.passkey.unknown',
    message:
      'This passkey is not in use here, or has been removed. Choose another one. If you have none, ask an administrator at your agency to recover your access.',
    comment: 'Refused: no such passkey.',
  },
  untrusted: /*i18n*/ {
    id: 'sign-in.passkey.untrusted',
    message:
      'The answer from your passkey could not be trusted, so you were not signed in. Check that the address is the right one, and try once more.',
    comment: 'Refused: what the passkey answered did not hold.',
  },
  notVerified: /*i18n*/ {
    id: 'sign-in.passkey.not-verified',
    message:
      'Your device did not check that it was you. Turn on fingerprint, face or PIN for the passkey, and try again.',
    comment: 'Refused: the device has not verified its person.',
  },
  copied: /*i18n*/ {
    id: 'sign-in.passkey.copied',
    message:
      'This passkey may have been copied, so you were not signed in. Use another one, and tell an administrator at your agency today.',
    comment: 'Refused: the counter of the passkey went back.',
  },
  closed: /*i18n*/ {
    id: 'sign-in.passkey.closed',
    message: 'The account of this passkey is not open. Ask an administrator at your agency.',
    comment: 'Refused: the account has ended or may act as nothing.',
  },
  known: /*i18n*/ {
    id: 'sign-in.passkey.known',
    message: 'This passkey is already in use here. Sign in with it, or use another device.',
    comment: 'Refused: the passkey was registered before.',
  },
  nowhere: /*i18n*/ {
    id: 'sign-in.passkey.nowhere',
    message: 'Passkeys do not work when the address is a number. Open CAPE by its name, on this computer localhost.',
    comment: 'Refused: the page was opened as 127.0.0.1. localhost is an address.',
  },
} as const satisfies Record<string, Message>;
