/* Texts of the field app before the visit: registering the phone, opening it, what is downloaded. */

export const setUpTitle = /*i18n*/ { id: 'field.set-up-title', message: 'Register this phone', comment: 'Heading' };
export const setUpLead = /*i18n*/ {
  id: 'field.set-up-lead',
  message:
    'You can then work without a network. Notes are encrypted on the phone, and only you and your agency can read them.',
  comment: 'Lead: first use of the field app on a phone',
};
export const signInFirst = /*i18n*/ {
  id: 'field.sign-in-first',
  message: 'Sign in first. This needs a network, once.',
  comment: 'Before a phone is made one’s own',
};
export const signIn = /*i18n*/ { id: 'field.sign-in', message: 'Sign in', comment: 'Button: to the sign-in page' };
export const signedInAs = /*i18n*/ {
  id: 'field.signed-in-as',
  message: 'You are {name}, {unit}.',
  comment: 'Who the phone will belong to',
};
export const noNetworkNow = /*i18n*/ {
  id: 'field.no-network-now',
  message: 'There is no network. Go where there is one and try again.',
  comment: 'Making a phone one’s own or fetching a pack needs a network',
};
export const notTaken = /*i18n*/ {
  id: 'field.not-taken',
  message: 'The plan was not saved. If the phone is full, free some space. Then try again.',
  comment: 'Problem: what was fetched could not be written to the phone',
};
export const again = /*i18n*/ { id: 'field.again', message: 'Try again', comment: 'Button' };
export const howToOpen = /*i18n*/ {
  id: 'field.how-to-open',
  message: 'How do you want to unlock the app?',
  comment: 'Legend: ways to unlock the field app',
};
export const byPasskey = /*i18n*/ {
  id: 'field.by-passkey',
  message: 'Face, fingerprint or the phone’s own code',
  comment: 'Choice: a passkey. Packs stay a week',
};
export const byPasskeyDetail = /*i18n*/ {
  id: 'field.by-passkey-detail',
  message: 'Safest. Downloads stay one week.',
  comment: 'Under the choice of a passkey',
};
export const byPin = /*i18n*/ { id: 'field.by-pin', message: 'PIN', comment: 'Choice: a long PIN' };
export const byPinDetail = /*i18n*/ {
  id: 'field.by-pin-detail',
  message: 'At least 8 digits. Downloads stay one day.',
  comment: 'Under the choice of a PIN',
};
export const byWords = /*i18n*/ { id: 'field.by-words', message: 'Five words', comment: 'Choice: words to unlock' };
export const byWordsDetail = /*i18n*/ {
  id: 'field.by-words-detail',
  message: 'At least five different words. Downloads stay one day.',
  comment: 'Under the choice of words',
};
export const yourPin = /*i18n*/ { id: 'field.your-pin', message: 'Your PIN', comment: 'Label: PIN' };
export const yourWords = /*i18n*/ { id: 'field.your-words', message: 'Your words', comment: 'Label: words' };
export const tooShort = /*i18n*/ {
  id: 'field.too-short',
  message: 'Too easy to guess. Use at least 8 digits that are not in sequence, or five different words.',
  comment: 'Problem: a weak PIN or too few words',
};
export const noPasskey = /*i18n*/ {
  id: 'field.no-passkey',
  message: 'The phone could not create a passkey. Choose a PIN or words instead.',
  comment: 'Problem: no passkey with a secret',
};
export const makeMine = /*i18n*/ { id: 'field.make-mine', message: 'Register this phone', comment: 'Button' };
export const making = /*i18n*/ {
  id: 'field.making',
  message: 'One moment …',
  comment: 'While something is worked out',
};
export const pinOfNobody = /*i18n*/ {
  id: 'field.pin-of-nobody',
  message:
    'The PIN or words cannot be recovered. Without them nothing on this phone can be read, but your notes are still sent.',
  comment: 'Hint beside PIN and words',
};

export const lockedTitle = /*i18n*/ { id: 'field.locked-title', message: 'Locked', comment: 'Heading' };
export const returned = /*i18n*/ {
  id: 'field.returned',
  message: 'The phone is back. The answers are encrypted and cannot be read here.',
  comment: 'After hand-over mode',
};
export const practised = /*i18n*/ {
  id: 'field.practised',
  message: 'That was practice. Nothing was saved. Unlock the app as after a real talk.',
  comment: 'After practising hand-over mode',
};
export const open = /*i18n*/ { id: 'field.open', message: 'Unlock', comment: 'Button: unlock' };
export const wrong = /*i18n*/ {
  id: 'field.wrong',
  message: 'Wrong PIN or words. {left, plural, one {One try left; then the content is locked.} other {# tries left.}}',
  comment: 'Problem: wrong secret',
};
export const notOpened = /*i18n*/ {
  id: 'field.not-opened',
  message: 'The app could not be unlocked. If the phone is full, free some space. Then try again.',
  comment: 'Problem: the phone could not write that it was opened, or could not open',
};
export const wrongPasskey = /*i18n*/ {
  id: 'field.wrong-passkey',
  message: 'The app could not be unlocked. Try again.',
  comment: 'Problem: the passkey was not given',
};
export const gone = /*i18n*/ {
  id: 'field.gone',
  message: 'The content of this phone is locked. Nothing is lost: it is still sent to your agency.',
  comment: 'The key to read was deleted: ten wrong tries, too long locked, or from afar',
};
export const goneThen = /*i18n*/ {
  id: 'field.gone-then',
  message: 'To use it again, sign in and choose a new way to unlock it.',
  comment: 'After the key to read was deleted',
};
export const notTrusted = /*i18n*/ {
  id: 'field.not-trusted',
  message:
    'This phone is no longer trusted. Nothing is lost: its content is sent to your agency and saved for you to review.',
  comment: 'The phone was ended or quarantined',
};
export const notTrustedThen = /*i18n*/ {
  id: 'field.not-trusted-then',
  message: 'When all has arrived, sign in and register this phone again.',
  comment: 'Under what is said of a phone that was ended',
};
export const unsentFirst = /*i18n*/ {
  id: 'field.unsent-first',
  message: 'Notes have not reached your agency. Send them first, or save a file and hand it in there.',
  comment: 'A phone that was ended is to be registered again',
};

export const listTitle = /*i18n*/ { id: 'field.list-title', message: 'My inspections', comment: 'Heading' };
export const onPhone = /*i18n*/ { id: 'field.on-phone', message: 'On this phone', comment: 'Heading of a list' };
export const toFetch = /*i18n*/ { id: 'field.to-fetch', message: 'To download', comment: 'Heading of a list' };
export const nothingOnPhone = /*i18n*/ {
  id: 'field.nothing-on-phone',
  message: 'No downloaded inspections.',
  comment: 'Empty list',
};
export const nothingPlanned = /*i18n*/ {
  id: 'field.nothing-planned',
  message: 'No planned inspections with a place. Plan one in the workspace, or ask the inspection leader.',
  comment: 'Empty list',
};
export const fetchedAt = /*i18n*/ { id: 'field.fetched-at', message: 'Downloaded {time}', comment: 'Under a pack' };
export const staysUntil = /*i18n*/ {
  id: 'field.stays-until',
  message: 'Readable until {time}, if the app is unlocked at least every twelve hours',
  comment: 'Under a pack',
};
export const expired = /*i18n*/ {
  id: 'field.expired',
  message: 'Expired. Download it again.',
  comment: 'Under a pack that has expired',
};
export const openPlan = /*i18n*/ {
  id: 'field.open-plan',
  message: 'Open',
  comment: 'Button: the plan of an inspection',
};
export const isHere = /*i18n*/ {
  id: 'field.is-here',
  message: 'Already on this phone. Open it to get later changes.',
  comment: 'Under a planned inspection that was downloaded',
};
export const take = /*i18n*/ {
  id: 'field.take-sized',
  message: 'Download · {amount, number} {unit}',
  comment: 'Button: download a pack; how much room it takes, in kB or MB',
};
export const noTextsIn = /*i18n*/ {
  id: 'field.no-texts-in',
  message: 'Languages expected here without questions for private talks: {languages}. Have an interpreter’s number.',
  comment: 'Above the button to download: languages of the plan that the phone will have no questions in',
};
export const taking = /*i18n*/ { id: 'field.taking', message: 'Downloading …', comment: 'While a pack is fetched' };
export const takenAlong = /*i18n*/ {
  id: 'field.taken-along',
  message: 'Downloaded. You are signed out of the workspace on this phone, so nothing else can be reached from it.',
  comment: 'After a pack was fetched',
};
export const signInToFetch = /*i18n*/ {
  id: 'field.sign-in-to-fetch',
  message: 'To download, sign in again. You are signed out when it is done.',
  comment: 'The list of planned inspections needs a session',
};
export const noTime = /*i18n*/ { id: 'field.no-time', message: 'No time yet', comment: 'An inspection without a time' };
export const noPlace = /*i18n*/ {
  id: 'field.no-place',
  message: 'No place yet',
  comment: 'An inspection without a place',
};
export const dayNames = {
  today: /*i18n*/ { id: 'field.day-today', message: 'Today', comment: 'Heading: planned inspections' },
  tomorrow: /*i18n*/ { id: 'field.day-tomorrow', message: 'Tomorrow', comment: 'Heading: planned inspections' },
  later: /*i18n*/ { id: 'field.day-later', message: 'Later', comment: 'Heading: planned inspections' },
  'no-time': /*i18n*/ { id: 'field.day-none', message: 'No time yet', comment: 'Heading: planned inspections' },
  earlier: /*i18n*/ {
    id: 'field.day-earlier',
    message: 'Earlier',
    comment: 'Heading: inspections whose time is past',
  },
} as const;
export const startVisit = /*i18n*/ {
  id: 'field.units-go-in',
  message: 'Taking part: {units}',
  comment: 'Names of units, in the order in which they go in',
};
export const ledBy = /*i18n*/ { id: 'field.led-by', message: 'Led by {unit}', comment: 'Who leads' };
