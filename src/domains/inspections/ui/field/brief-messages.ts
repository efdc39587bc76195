/* Texts of the brief, the ready check, and of this phone. */

export const briefTitle = /*i18n*/ { id: 'field.brief-title', message: 'Brief', comment: 'Heading' };
export const purpose = /*i18n*/ { id: 'field.purpose', message: 'Purpose', comment: 'Label' };
export const whenAt = /*i18n*/ { id: 'field.when', message: 'When', comment: 'Label' };
export const order = /*i18n*/ { id: 'field.order', message: 'Who goes in, in this order', comment: 'Heading' };
export const noOrder = /*i18n*/ { id: 'field.no-order', message: 'No order is set.', comment: 'Empty' };
export const interpreters = /*i18n*/ {
  id: 'field.languages-and-interpreters',
  message: 'Languages and interpreters',
  comment: 'Heading',
};
export const noInterpreter = /*i18n*/ {
  id: 'field.no-interpreter',
  message: 'None is planned.',
  comment: 'Empty: interpreters',
};
export const nobodyAsked = /*i18n*/ {
  id: 'field.nobody-asked',
  message: 'nobody has asked for one',
  comment: 'After a language that is expected: no interpreter was asked',
};
export const brings = /*i18n*/ {
  id: 'field.brings',
  message: 'Brings: {things}',
  comment: 'Under a unit that goes in',
};
export const earlier = /*i18n*/ { id: 'field.earlier', message: 'Your unit was here before', comment: 'Label' };
export const earlierVisit = /*i18n*/ {
  id: 'field.earlier-visit',
  message: '{when}, {capacity}',
  comment: 'An earlier visit: the day, and in which capacity',
};
export const takesCare = /*i18n*/ { id: 'field.takes-care', message: 'Who takes care of people', comment: 'Label' };
export const beds = /*i18n*/ {
  id: 'field.beds',
  message:
    'Beds on call: {women, select, none {not asked} other {{women}}} for women, {men, select, none {not asked} other {{men}}} for men',
  comment: 'Beds on call; not asked is not zero',
};
export const planNote = /*i18n*/ { id: 'field.plan-besides', message: 'Besides', comment: 'Label: a note of the plan' };
export const askHere = /*i18n*/ {
  id: 'field.ask-here',
  message: 'Worth asking here',
  comment: 'Heading: sector questions',
};
export const mustPassOn = /*i18n*/ {
  id: 'field.must-pass-on',
  message: 'What must be passed on',
  comment: 'Heading: duties to report',
};
export const proposed = /*i18n*/ {
  id: 'field.proposed',
  message: 'Proposed, not in force as far as is known here.',
  comment: 'A duty that was proposed only',
};
export const practise = /*i18n*/ {
  id: 'field.practise',
  message: 'Practise handing the phone over, two minutes',
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
  message: 'Little room: {megabytes, number} MB free. Remove films or apps.',
  comment: 'Ready check',
};
export const readyKept = /*i18n*/ {
  id: 'field.ready-kept',
  message: 'The browser has promised to keep it',
  comment: 'Ready check: persistent storage',
};
export const readyNotKept = /*i18n*/ {
  id: 'field.ready-not-kept',
  message: 'The browser has promised nothing. Put Cape on your home screen and ask again.',
  comment: 'Ready check: no persistent storage',
};
export const askToKeep = /*i18n*/ {
  id: 'field.ask-to-keep',
  message: 'Ask the browser again',
  comment: 'Button beside what is not ready: storage',
};
export const lookAgain = /*i18n*/ {
  id: 'field.look-again',
  message: 'Look again',
  comment: 'Button beside what is not ready: room on the phone, clock, battery',
};
export const fetchAnew = /*i18n*/ {
  id: 'field.fetch-anew',
  message: 'Fetch it anew',
  comment: 'Button beside what is not ready: an old plan, no languages',
};
export const readyPackOld = /*i18n*/ {
  id: 'field.ready-pack-old',
  message: 'The plan on the phone is from {when}',
  comment: 'Ready check: it was fetched on another day; when is a day with the time',
};
export const readyCanPasskey = /*i18n*/ {
  id: 'field.ready-can-passkey',
  message: 'Locks with a number or words: kept for a day. Face, finger or the code of the phone keep it a week.',
  comment: 'Ready check: a passkey is possible here',
};
export const toPasskey = /*i18n*/ {
  id: 'field.to-passkey',
  message: 'Change to face, finger or code',
  comment: 'Button beside what is not ready: a way to unlock',
};
export const secretNow = /*i18n*/ {
  id: 'field.secret-now',
  message: 'The number or the words that open it now',
  comment: 'Label: to change the way a phone is unlocked',
};
export const notThat = /*i18n*/ {
  id: 'field.not-that',
  message: 'That does not open it. It still opens as before.',
  comment: 'Problem: a number or words that do not open the phone, so the way to unlock was not changed',
};
export const noKeyMade = /*i18n*/ {
  id: 'field.no-key-made',
  message: 'The phone made no key for it. It still opens as before, and you can try again.',
  comment: 'Problem: no passkey was made, so the way to unlock was not changed',
};
export const readyClock = /*i18n*/ { id: 'field.ready-clock', message: 'The clock is right', comment: 'Ready check' };
export const readyClockOff = /*i18n*/ {
  id: 'field.ready-clock-off',
  message:
    'The clock of this phone is {unit, select, minutes {{amount, plural, one {one minute} other {# minutes}}} hours {{amount, plural, one {one hour} other {# hours}}} other {{amount, plural, one {one day} other {# days}}}} wrong. Times are corrected and it is noted.',
  comment: 'Ready check: clock skew',
};
export const readyLock = /*i18n*/ {
  id: 'field.ready-lock',
  message: 'Locks with a passkey',
  comment: 'Ready check',
};
export const readySecret = /*i18n*/ {
  id: 'field.ready-secret',
  message: 'Locks with a number or words: kept for a day',
  comment: 'Ready check',
};
export const readyBattery = /*i18n*/ {
  id: 'field.ready-battery',
  message: 'Battery {percent, number} %',
  comment: 'Ready check',
};
export const toLookAt = /*i18n*/ {
  id: 'field.to-look-at',
  message: 'Ready? {count, plural, one {One thing} other {# things}} to look at',
  comment: 'Above the button to go; pressed, it leads to the ready check further down',
};
export const goThere = /*i18n*/ { id: 'field.go-there', message: 'I’m ready', comment: 'Button: to the live screen' };

export const phoneTitle = /*i18n*/ { id: 'field.phone-title', message: 'This phone', comment: 'Heading' };
export const ofWhom = /*i18n*/ { id: 'field.of-whom', message: '{name}, {unit}', comment: 'Whose phone it is' };
export const unsent = /*i18n*/ {
  id: 'field.unsent',
  message:
    '{acts, plural, =0 {No note waits} one {One note waits} other {# notes wait}}, {media, plural, =0 {no picture} one {one picture} other {# pictures}}',
  comment: 'What has not arrived yet',
};
export const clockSetBack = /*i18n*/ {
  id: 'field.clock-set-back',
  message:
    'The clock of this phone shows less than it has shown before. Reading ends no later for that. Set it right, or find a network.',
  comment: 'Problem: the clock stands before a time that the phone has seen',
};
export const clockWasAhead = /*i18n*/ {
  id: 'field.clock-was-ahead',
  message:
    'The clock of this phone was ahead, so reading ended too early. Nothing that waits is lost. Set it right and take the plan along again.',
  comment: 'Problem: only noticed when the house has said what time it is',
};
export const nag = /*i18n*/ {
  id: 'field.nag',
  message:
    'Something has waited for more than a day. Find a network, or save it as a file and give that to your house.',
  comment: 'Warning after 24 hours',
};
export const sendNow = /*i18n*/ { id: 'field.send-now', message: 'Send now', comment: 'Button' };
export const saveFile = /*i18n*/ { id: 'field.save-file', message: 'Save as a sealed file', comment: 'Button' };
export const saveFileHint = /*i18n*/ {
  id: 'field.save-file-hint',
  message: 'For when the network never comes: only your house can open it.',
  comment: 'Hint',
};
export const lookTitle = /*i18n*/ { id: 'field.look', message: 'How it looks', comment: 'Legend' };
export const lookSystem = /*i18n*/ { id: 'field.look-system', message: 'As the phone', comment: 'Theme' };
export const lookLight = /*i18n*/ { id: 'field.look-light', message: 'Light', comment: 'Theme' };
export const lookDark = /*i18n*/ { id: 'field.look-dark', message: 'Dark', comment: 'Theme' };
export const lookField = /*i18n*/ { id: 'field.look-field', message: 'Night, strong', comment: 'Theme: high contrast' };
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
  message: 'Your house has everything up to number {through}. Signed {time}.',
  comment: 'The signed receipt of the server',
};
export const cannotVerify = /*i18n*/ {
  id: 'field.cannot-verify',
  message: 'This browser cannot check what your house signs, so nothing is deleted here.',
  comment: 'Health: no Ed25519',
};
export const keptByHouse = /*i18n*/ {
  id: 'field.kept-by-house',
  message:
    '{count, plural, one {One thing was} other {# things were}} not done. They lie with your house, and you can read them in the workspace.',
  comment: 'Acts that were refused',
};
export const needsPerson = /*i18n*/ {
  id: 'field.needs-person',
  message:
    'Sending has stopped, and nothing was deleted here. Save what waits as a file and show it to whoever looks after CAPE in your house.',
  comment: 'What the server says does not fit what lies on the phone, or it refuses it',
};
export const diskFull = /*i18n*/ {
  id: 'field.disk-full',
  message: 'The phone is full: it cannot write down what has arrived. Remove something else from it.',
  comment: 'What the server said could not be written down',
};
export const lost = /*i18n*/ {
  id: 'field.lost',
  message: '{count, plural, one {# item is} other {# items are}} missing on this phone and did not reach your house.',
  comment: 'Something else has deleted it from the storage of the browser',
};
export const unknownPhone = /*i18n*/ {
  id: 'field.unknown-phone',
  message: 'Your house does not know this phone any more. Save what waits as a file; then begin again with it.',
  comment: 'The server does not know the token of the phone',
};
export const makeNobodys = /*i18n*/ {
  id: 'field.make-nobodys',
  message: 'Empty this phone and begin again',
  comment: 'Button, when nothing waits',
};
