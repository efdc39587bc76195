/* Texts of the brief, the ready check, and of this phone. */

export const briefTitle = /*i18n*/ { id: 'field.brief-title', message: 'Briefing', comment: 'Heading' };
export const purpose = /*i18n*/ { id: 'field.purpose', message: 'Purpose', comment: 'Label' };
export const whenAt = /*i18n*/ { id: 'field.when', message: 'When', comment: 'Label' };
export const order = /*i18n*/ { id: 'field.order', message: 'Order of entry', comment: 'Heading' };
export const noOrder = /*i18n*/ { id: 'field.no-order', message: 'No order is decided.', comment: 'Empty' };
export const interpreters = /*i18n*/ {
  id: 'field.languages-and-interpreters',
  message: 'Languages and interpreters',
  comment: 'Heading',
};
export const noInterpreter = /*i18n*/ {
  id: 'field.no-interpreter',
  message: 'No interpreter is planned.',
  comment: 'Empty: interpreters',
};
export const nobodyAsked = /*i18n*/ {
  id: 'field.nobody-asked',
  message: 'not requested yet',
  comment: 'After a language that is expected: no interpreter was asked',
};
export const brings = /*i18n*/ {
  id: 'field.brings',
  message: 'Brings: {things}',
  comment: 'Under a unit that goes in',
};
export const earlier = /*i18n*/ { id: 'field.earlier', message: 'Your unit has been here before', comment: 'Label' };
export const earlierVisit = /*i18n*/ {
  id: 'field.earlier-visit',
  message: '{when}, {capacity}',
  comment: 'An earlier visit: the day, and in which capacity',
};
export const takesCare = /*i18n*/ { id: 'field.takes-care', message: 'On-site support', comment: 'Label' };
export const beds = /*i18n*/ {
  id: 'field.beds',
  message:
    'Emergency beds for women: {women, select, none {not asked} other {{women}}}; for men: {men, select, none {not asked} other {{men}}}',
  comment: 'Beds on call; not asked is not zero',
};
export const planNote = /*i18n*/ {
  id: 'field.plan-besides',
  message: 'Other information',
  comment: 'Label: a note of the plan',
};
export const askHere = /*i18n*/ {
  id: 'field.ask-here',
  message: 'Questions for this sector',
  comment: 'Heading: sector questions',
};
export const mustPassOn = /*i18n*/ {
  id: 'field.must-pass-on',
  message: 'What must be passed on',
  comment: 'Heading: duties to report',
};
export const proposed = /*i18n*/ {
  id: 'field.proposed',
  message: 'Proposed; not known to be in force.',
  comment: 'A duty that was proposed only',
};
export const practise = /*i18n*/ {
  id: 'field.practise',
  message: 'Practise handing over the phone, two minutes',
  comment: 'Link in the ready check',
};
export const readyTitle = /*i18n*/ { id: 'field.ready-title', message: 'Ready?', comment: 'Heading' };
export const readyPack = /*i18n*/ {
  id: 'field.ready-pack',
  message: 'The plan is on the phone',
  comment: 'Ready check',
};
export const readyLanguages = /*i18n*/ {
  id: 'field.ready-languages',
  message:
    '{count, plural, =0 {No language for private talks} one {One language for private talks} other {# languages for private talks}}',
  comment: 'Ready check',
};
export const readyRoom = /*i18n*/ {
  id: 'field.ready-room',
  message: '{megabytes, number} MB free',
  comment: 'Ready check: room on the phone',
};
export const readyNoRoom = /*i18n*/ {
  id: 'field.ready-no-room',
  message: 'Low on space: {megabytes, number} MB free. Remove videos or apps.',
  comment: 'Ready check',
};
export const readyKept = /*i18n*/ {
  id: 'field.ready-kept',
  message: 'The browser guarantees that data is kept',
  comment: 'Ready check: persistent storage',
};
export const readyNotKept = /*i18n*/ {
  id: 'field.ready-not-kept',
  message: 'The browser does not guarantee that data is kept. Add CAPE to the home screen and ask again.',
  comment: 'Ready check: no persistent storage',
};
export const askToKeep = /*i18n*/ {
  id: 'field.ask-to-keep',
  message: 'Ask the browser again',
  comment: 'Button beside what is not ready: storage',
};
export const lookAgain = /*i18n*/ {
  id: 'field.look-again',
  message: 'Check again',
  comment: 'Button beside what is not ready: room on the phone, clock, battery',
};
export const fetchAnew = /*i18n*/ {
  id: 'field.fetch-anew',
  message: 'Download again',
  comment: 'Button beside what is not ready: an old plan, no languages',
};
export const readyPackOld = /*i18n*/ {
  id: 'field.ready-pack-old',
  message: 'The plan on the phone is from {when}',
  comment: 'Ready check: it was fetched on another day; when is a day with the time',
};
export const readyCanPasskey = /*i18n*/ {
  id: 'field.ready-can-passkey',
  message: 'Locked with a PIN or words: data stays one day. With face, fingerprint or the phone’s own code: one week.',
  comment: 'Ready check: a passkey is possible here',
};
export const toPasskey = /*i18n*/ {
  id: 'field.to-passkey',
  message: 'Change to face, fingerprint or phone code',
  comment: 'Button beside what is not ready: a way to unlock',
};
export const secretNow = /*i18n*/ {
  id: 'field.secret-now',
  message: 'Your current PIN or words',
  comment: 'Label: to change the way a phone is unlocked',
};
export const notThat = /*i18n*/ {
  id: 'field.not-that',
  message: 'Wrong PIN or words. Nothing was changed.',
  comment: 'Problem: a number or words that do not open the phone, so the way to unlock was not changed',
};
export const noKeyMade = /*i18n*/ {
  id: 'field.no-key-made',
  message: 'The phone could not create a passkey. Nothing was changed. Try again.',
  comment: 'Problem: no passkey was made, so the way to unlock was not changed',
};
export const readyClock = /*i18n*/ { id: 'field.ready-clock', message: 'The clock is right', comment: 'Ready check' };
export const readyClockOff = /*i18n*/ {
  id: 'field.ready-clock-off',
  message:
    'The clock of this phone is {unit, select, minutes {{amount, plural, one {one minute} other {# minutes}}} hours {{amount, plural, one {one hour} other {# hours}}} other {{amount, plural, one {one day} other {# days}}}} wrong. Times are corrected, and this is noted.',
  comment: 'Ready check: clock skew',
};
export const readyLock = /*i18n*/ {
  id: 'field.ready-lock',
  message: 'Locks with a passkey',
  comment: 'Ready check',
};
export const readySecret = /*i18n*/ {
  id: 'field.ready-secret',
  message: 'Locked with a PIN or words: data stays one day',
  comment: 'Ready check',
};
export const readyBattery = /*i18n*/ {
  id: 'field.ready-battery',
  message: 'Battery {percent, number} %',
  comment: 'Ready check',
};
export const toLookAt = /*i18n*/ {
  id: 'field.to-look-at',
  message: 'Ready? {count, plural, one {One thing} other {# things}} to check',
  comment: 'Above the button to go; pressed, it leads to the ready check further down',
};
export const goThere = /*i18n*/ {
  id: 'field.go-there',
  message: 'Continue to the visit',
  comment: 'Button: to the live screen',
};

export const phoneTitle = /*i18n*/ { id: 'field.phone-title', message: 'This phone', comment: 'Heading' };
export const ofWhom = /*i18n*/ { id: 'field.of-whom', message: '{name}, {unit}', comment: 'Whose phone it is' };
export const unsent = /*i18n*/ {
  id: 'field.unsent',
  message:
    '{acts, plural, =0 {No notes to send} one {One note to send} other {# notes to send}}, {media, plural, =0 {no pictures} one {one picture} other {# pictures}}',
  comment: 'What has not arrived yet',
};
export const clockSetBack = /*i18n*/ {
  id: 'field.clock-set-back',
  message:
    'The phone’s clock has been set back. This does not extend the time the plan can be read. Correct the clock, or go where there is a network.',
  comment: 'Problem: the clock is before a time that the phone has seen',
};
export const clockWasAhead = /*i18n*/ {
  id: 'field.clock-was-ahead',
  message:
    'The phone’s clock was ahead, so the plan expired too early. Nothing is lost. Correct the clock and download the plan again.',
  comment: 'Problem: only noticed when the agency has said what time it is',
};
export const nag = /*i18n*/ {
  id: 'field.nag',
  message: 'Notes have waited for more than a day. Find a network, or save a file and give it to your agency.',
  comment: 'Warning after 24 hours',
};
export const sendNow = /*i18n*/ { id: 'field.send-now', message: 'Send now', comment: 'Button' };
export const saveFile = /*i18n*/ { id: 'field.save-file', message: 'Save as encrypted file', comment: 'Button' };
export const saveFileHint = /*i18n*/ {
  id: 'field.save-file-hint',
  message: 'If there is no network. Only your agency can open it.',
  comment: 'Hint',
};
export const lookTitle = /*i18n*/ { id: 'field.look', message: 'Appearance', comment: 'Legend' };
export const lookSystem = /*i18n*/ { id: 'field.look-system', message: 'Same as the phone', comment: 'Theme' };
export const lookLight = /*i18n*/ { id: 'field.look-light', message: 'Light', comment: 'Theme' };
export const lookDark = /*i18n*/ { id: 'field.look-dark', message: 'Dark', comment: 'Theme' };
export const lookField = /*i18n*/ {
  id: 'field.look-field',
  message: 'Night, high contrast',
  comment: 'Theme: high contrast',
};
export const handTitle = /*i18n*/ { id: 'field.hand', message: 'Which hand', comment: 'Legend' };
export const handRight = /*i18n*/ { id: 'field.hand-right', message: 'Right', comment: 'Hand' };
export const handLeft = /*i18n*/ { id: 'field.hand-left', message: 'Left', comment: 'Hand' };
export const lockNow = /*i18n*/ { id: 'field.lock-now', message: 'Lock', comment: 'Button' };
export const lastContact = /*i18n*/ {
  id: 'field.last-contact',
  message: 'Last contact {time}',
  comment: 'When the server was last reached',
};
export const noContact = /*i18n*/ {
  id: 'field.no-contact',
  message: 'No contact yet',
  comment: 'Server never reached',
};
export const received = /*i18n*/ {
  id: 'field.received',
  message: 'Your agency has received everything up to entry {through}. Receipt signed {time}.',
  comment: 'The signed receipt of the server',
};
export const cannotVerify = /*i18n*/ {
  id: 'field.cannot-verify',
  message: 'This browser cannot verify your agency’s signature, so nothing is deleted here.',
  comment: 'Health: no Ed25519',
};
export const keptByAgency = /*i18n*/ {
  id: 'field.kept-by-agency',
  message:
    '{count, plural, one {One entry was} other {# entries were}} received but not applied. You can read them in the workspace.',
  comment: 'Acts that were refused',
};
export const needsPerson = /*i18n*/ {
  id: 'field.needs-person',
  message: 'Sending has stopped. Nothing was deleted. Save a file and show it to the operator of CAPE at your agency.',
  comment: 'What the server says does not fit what is on the phone, or it refuses it',
};
export const diskFull = /*i18n*/ {
  id: 'field.disk-full',
  message: 'The phone is full and cannot save what has arrived. Free some space.',
  comment: 'What the server said could not be written down',
};
export const lost = /*i18n*/ {
  id: 'field.lost',
  message:
    '{count, plural, one {# entry is} other {# entries are}} missing on this phone and did not reach your agency.',
  comment: 'Something else has deleted it from the storage of the browser',
};
export const unknownPhone = /*i18n*/ {
  id: 'field.unknown-phone',
  message: 'This phone is no longer registered. Save what is left as a file, then register it again.',
  comment: 'The server does not know the token of the phone',
};
export const makeNobodys = /*i18n*/ {
  id: 'field.make-nobodys',
  message: 'Erase this phone and start again',
  comment: 'Button, when nothing waits',
};
