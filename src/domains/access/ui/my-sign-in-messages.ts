/** Texts of one's own way to sign in: passkeys, and where one is signed in. */
export const title = /*i18n*/ { id: 'my-sign-in.title', message: 'My sign-in', comment: 'Heading and menu.' };
export const lead = /*i18n*/ {
  id: 'my-sign-in.lead',
  message: 'What you sign in with, and where you are signed in. Every change is recorded in your agency’s log.',
  comment: 'Under the heading.',
};
export const passkeysTitle = /*i18n*/ {
  id: 'my-sign-in.passkeys',
  message: 'Passkeys',
  comment: 'Heading of the list of passkeys.',
};
export const passkeysNone = /*i18n*/ {
  id: 'my-sign-in.passkeys-none',
  message: 'You have no passkey. You sign in with your agency’s sign-in service.',
  comment: 'Empty list of passkeys.',
};
export const passkeysDemo = /*i18n*/ {
  id: 'my-sign-in.passkeys-demo',
  message: 'In the demo you choose whom to sign in as, so there are no passkeys.',
  comment: 'In place of the list of passkeys in a demo.',
};
export const onlyOne = /*i18n*/ {
  id: 'my-sign-in.only-one',
  message: 'Add a second passkey now',
  comment: 'Heading of a notice where there is one passkey and no other way to sign in.',
};
export const onlyOneText = /*i18n*/ {
  id: 'my-sign-in.only-one-text',
  message:
    'You have one passkey. If that device is lost, you cannot sign in until two administrators have let you in again. Use another device or a security key for the second one, and keep it in another place.',
  comment: 'Text of that notice.',
};
export const added = /*i18n*/ {
  id: 'my-sign-in.added',
  message: 'Added {time}',
  comment: 'Under the name of a passkey. {time} is a date with time.',
};
export const used = /*i18n*/ {
  id: 'my-sign-in.used',
  message: 'Last used {time}',
  comment: 'Under the name of a passkey. {time} is a date with time.',
};
export const notUsed = /*i18n*/ {
  id: 'my-sign-in.not-used',
  message: 'Not used yet',
  comment: 'Under the name of a passkey.',
};
export const thisPasskey = /*i18n*/ {
  id: 'my-sign-in.this-passkey',
  message: 'You signed in with this one',
  comment: 'Mark at the passkey of this session.',
};
export const name = /*i18n*/ {
  id: 'my-sign-in.name',
  message: 'What you call this passkey',
  comment: 'Label of a field.',
};
export const nameHint = /*i18n*/ {
  id: 'my-sign-in.name-hint',
  message: 'For example “Work phone” or “Security key in the safe”. You may leave it empty.',
  comment: 'Hint at the field.',
};
export const add = /*i18n*/ { id: 'my-sign-in.add', message: 'Add passkey', comment: 'Button.' };
export const didAdd = /*i18n*/ {
  id: 'my-sign-in.did-add',
  message: 'The passkey has been added.',
  comment: 'Said afterwards.',
};
export const end = /*i18n*/ {
  id: 'my-sign-in.end',
  message: 'End',
  comment: 'Button that ends a session.',
};
export const endPasskey = /*i18n*/ {
  id: 'my-sign-in.end-passkey',
  message: 'Remove passkey',
  comment: 'Button, beside the name of the passkey, and again in the dialog that asks.',
};
export const endPasskeyTitle = /*i18n*/ {
  id: 'my-sign-in.end-passkey-title',
  message: 'Remove the passkey {name}?',
  comment: 'Heading of the dialog. {name} is what the person calls it.',
};
export const endPasskeyText = /*i18n*/ {
  id: 'my-sign-in.end-passkey-text',
  message: 'It can no longer be used to sign in, and where it is signed in now the session ends.',
  comment: 'Text of the dialog.',
};
export const didEndPasskey = /*i18n*/ {
  id: 'my-sign-in.did-end-passkey',
  message: 'The passkey has been removed.',
  comment: 'Said afterwards.',
};
export const sessionsTitle = /*i18n*/ {
  id: 'my-sign-in.sessions',
  message: 'Where you are signed in',
  comment: 'Heading of the list of sessions.',
};
export const sessionsText = /*i18n*/ {
  id: 'my-sign-in.sessions-text',
  message:
    'Device and network as reported when you signed in. If you do not recognise a session, end it and tell the security officer at your agency.',
  comment: 'Under that heading.',
};
export const thisSession = /*i18n*/ {
  id: 'my-sign-in.this-session',
  message: 'This one',
  comment: 'Mark at the session in which the page is shown.',
};
export const unknownDevice = /*i18n*/ {
  id: 'my-sign-in.unknown-device',
  message: 'Unknown device',
  comment: 'Of a session whose browser did not say what it is.',
};
export const network = /*i18n*/ {
  id: 'my-sign-in.network',
  message: 'Network {network}',
  comment: 'Of a session. {network} is a range of addresses.',
};
export const began = /*i18n*/ {
  id: 'my-sign-in.began',
  message: 'Signed in {time}',
  comment: 'Of a session. {time} is a date with time.',
};
export const last = /*i18n*/ {
  id: 'my-sign-in.last',
  message: 'Last active {time}',
  comment: 'Of a session. {time} is a date with time.',
};
export const didEndSession = /*i18n*/ {
  id: 'my-sign-in.did-end-session',
  message: 'The session has been ended.',
  comment: 'Said afterwards.',
};
export const endOthers = /*i18n*/ {
  id: 'my-sign-in.end-others',
  message: 'End all others',
  comment: 'Button: ends every session but this one.',
};
export const didEndOthers = /*i18n*/ {
  id: 'my-sign-in.did-end-others',
  message: 'All other sessions have been ended.',
  comment: 'Said afterwards.',
};
export const notNow = /*i18n*/ {
  id: 'my-sign-in.not-now',
  message: 'Not now',
  comment: 'Button that closes a dialog.',
};
