/* Texts of the screens at the place of work. */

export const liveTitle = /*i18n*/ {
  id: 'field.live-title',
  message: 'At {place}',
  comment: 'Heading; the name of the place of work that one is at',
};
export const notVerified = /*i18n*/ {
  id: 'field.not-verified',
  message: 'not verified',
  comment: 'A provision that has not been compared with the law text',
};
export const changeCapacity = /*i18n*/ {
  id: 'field.change-capacity',
  message: 'Switch',
  comment: 'Link on the capacity bar',
};
export const changeCapacityWhole = /*i18n*/ {
  id: 'field.change-capacity-whole',
  message: 'Switch capacity',
  comment: 'What screen readers say of the link on the capacity bar; it begins with the word that is drawn',
};
export const goInTitle = /*i18n*/ { id: 'field.go-in-title', message: 'Start visit', comment: 'Heading' };
export const under = /*i18n*/ { id: 'field.under', message: 'Legal basis', comment: 'Legend: legal basis' };
export const haveYouSaid = /*i18n*/ {
  id: 'field.have-you-said',
  message: 'Have you said who you are and on which legal basis you come?',
  comment: 'Question before going in; two buttons answer it',
};
export const goInSaid = /*i18n*/ { id: 'field.go-in-said', message: 'Yes, start the visit', comment: 'Button' };
export const goInUnsaid = /*i18n*/ {
  id: 'field.go-in-unsaid',
  message: 'Not yet, but start the visit',
  comment: 'Button',
};
export const whoLetIn = /*i18n*/ { id: 'field.who-let-in', message: 'Who let you in?', comment: 'Label' };
export const photo = /*i18n*/ { id: 'field.photo', message: 'Photo', comment: 'Big tile' };
export const sayIt = /*i18n*/ { id: 'field.say-it', message: 'Add note', comment: 'Big tile: voice or written note' };
export const tickSigns = /*i18n*/ { id: 'field.tick-signs', message: 'Tick indicators', comment: 'Big tile' };
export const person = /*i18n*/ { id: 'field.person', message: 'Person', comment: 'Big tile' };
export const onThisPhone = /*i18n*/ {
  id: 'field.on-this-phone',
  message: 'On this phone · {count, plural, one {# entry} other {# entries}} · {lost} missing',
  comment: 'Status bar; offline is the normal state',
};
export const withAgency = /*i18n*/ {
  id: 'field.with-agency',
  message: 'At your agency · {count, plural, one {# entry} other {# entries}}',
  comment: 'Status bar: everything has arrived',
};
export const sending = /*i18n*/ { id: 'field.sending', message: 'Sending, {count} left', comment: 'Status bar' };
export const nothingToldYet = /*i18n*/ {
  id: 'field.nothing-told-yet',
  message: 'No notes yet. Take a photo, or write what you see.',
  comment: 'Empty running list',
};
export const listOfTold = /*i18n*/ { id: 'field.list-of-told', message: 'Notes, newest first', comment: 'Heading' };
export const countPeople = /*i18n*/ {
  id: 'field.count-people',
  message: 'No one is noted yet. How many work here?',
  comment: 'After ten minutes without a person',
};
export const danger = /*i18n*/ { id: 'field.danger', message: 'Danger', comment: 'Button: is someone in danger' };
export const suspicion = /*i18n*/ { id: 'field.suspicion', message: 'Suspicion of crime', comment: 'Link' };
export const privateTalk = /*i18n*/ { id: 'field.private-talk', message: 'Private talk', comment: 'Link' };
export const leave = /*i18n*/ { id: 'field.leave', message: 'Leave and sort notes', comment: 'Button' };
export const save = /*i18n*/ { id: 'field.save', message: 'Save', comment: 'Button' };
export const notKeptFull = /*i18n*/ {
  id: 'field.not-kept-full',
  message: 'Not saved: the phone is full. Free some space and press Save again. Your text is still here.',
  comment: 'Problem: no room',
};
export const notKeptLarge = /*i18n*/ {
  id: 'field.not-kept-large',
  message: 'Not saved: too large. Take it in parts.',
  comment: 'Problem: too large',
};
export const notKeptFailed = /*i18n*/ {
  id: 'field.not-kept-failed',
  message: 'Not saved. Press Save again; your text is still here.',
  comment: 'Problem: storage failed',
};
export const notCut = /*i18n*/ {
  id: 'field.not-cut',
  message:
    'The location data cannot be separated from this kind of picture. Set the camera to save JPEG, or take the picture with the button here.',
  comment: 'Problem: HEIC or unknown picture',
};
export const written = /*i18n*/ { id: 'field.written', message: 'What you see or hear', comment: 'Label' };
export const where = /*i18n*/ { id: 'field.where', message: 'Where (office, upstairs)', comment: 'Label' };
export const record = /*i18n*/ {
  id: 'field.record-held',
  message: 'Record: hold, or press',
  comment: 'Button: voice note; held while one speaks, or pressed to begin and to end',
};
export const stopRecording = /*i18n*/ {
  id: 'field.stop-recording',
  message: 'Stop and save · {seconds} s',
  comment: 'Button: ends and saves a voice note',
};
export const noMicrophone = /*i18n*/ {
  id: 'field.no-microphone',
  message: 'The microphone cannot be used. Allow it in Settings, or write.',
  comment: 'Problem: no microphone',
};
export const aboutWhom = /*i18n*/ { id: 'field.about-whom', message: 'About', comment: 'Label' };
export const wholePlace = /*i18n*/ { id: 'field.whole-place', message: 'The place as a whole', comment: 'Choice' };
export const workerNumber = /*i18n*/ {
  id: 'field.worker-number',
  message: 'Worker {number}',
  comment: 'Alias of a person',
};
export const signsHint = /*i18n*/ {
  id: 'field.signs-hint',
  message: 'Only what you mark is noted. What you leave counts as not asked.',
  comment: 'Over the statements',
};
export const done = /*i18n*/ { id: 'field.done', message: 'Done', comment: 'Button: saves the ticked signs' };
export const ticked = /*i18n*/ {
  id: 'field.ticked',
  message: '{count, plural, =0 {Nothing ticked} one {One ticked} other {# ticked}}',
  comment: 'How many signs are ticked in this form',
};
export const notInThis = /*i18n*/ {
  id: 'field.not-in-this',
  message: 'Not in this capacity',
  comment: 'A sign that only other capacities may mark',
};
export const language = /*i18n*/ { id: 'field.language', message: 'Language', comment: 'Label' };
export const languageUnknown = /*i18n*/ { id: 'field.language-unknown', message: 'Not known', comment: 'Choice' };
export const whatAndWhere = /*i18n*/ {
  id: 'field.what-and-where',
  message: 'What they do, and where. No name.',
  comment: 'Label: about a person who works there',
};
export const offerTalk = /*i18n*/ {
  id: 'field.offer-talk',
  message: 'Save and offer a private talk',
  comment: 'Button',
};
export const photosNow = /*i18n*/ {
  id: 'field.photos-now',
  message: '{count, plural, one {# photo} other {# photos}}',
  comment: 'In the running list',
};
export const voiceNow = /*i18n*/ { id: 'field.voice-now', message: 'Recording', comment: 'In the running list' };
export const signsNow = /*i18n*/ {
  id: 'field.signs-now',
  message: '{count, plural, one {# indicator} other {# indicators}}',
  comment: 'In the running list',
};
export const wentIn = /*i18n*/ { id: 'field.went-in', message: 'Visit started', comment: 'In the running list' };
export const talkNow = /*i18n*/ {
  id: 'field.talk-now',
  message: 'Private talk {outcome, select, offered {offered} held {held} other {declined}}',
  comment: 'In the running list',
};
export const stoppedNow = /*i18n*/ {
  id: 'field.stopped-now',
  message: 'Suspicion of crime noted; no more orders under penalty of a fine',
  comment: 'In the running list',
};
export const tookBackNow = /*i18n*/ {
  id: 'field.took-back-now',
  message: 'Note withdrawn',
  comment: 'In the running list',
};
export const justNoted = /*i18n*/ {
  id: 'field.just-noted',
  message: 'Noted.',
  comment: 'For ten seconds, before a button that undoes it',
};
export const changedNow = /*i18n*/ {
  id: 'field.changed-now',
  message: 'Capacity switched',
  comment: 'In the running list',
};
export const handedNow = /*i18n*/ { id: 'field.handed-now', message: 'Handed over', comment: 'In the running list' };
export const leftNow = /*i18n*/ { id: 'field.left-now', message: 'Left', comment: 'In the running list' };
export const waits = /*i18n*/ {
  id: 'field.waits',
  message: 'on this phone',
  comment: 'State of a line: waits to be sent',
};
export const arrived = /*i18n*/ { id: 'field.arrived', message: 'received by your agency', comment: 'State of a line' };
export const wasKept = /*i18n*/ {
  id: 'field.was-kept',
  message: 'not applied: {sentence}',
  comment: 'State of a line: refused',
};
export const positionOn = /*i18n*/ {
  id: 'field.position-on',
  message: 'Place and camera of a photo: stored separately',
  comment: 'Switch: on',
};
export const positionOff = /*i18n*/ {
  id: 'field.position-off',
  message: 'Place and camera of a photo: not stored',
  comment: 'Switch: off',
};
export const showPhoto = /*i18n*/ { id: 'field.show-photo', message: 'View photo', comment: 'Button: one’s own photo' };
export const playVoice = /*i18n*/ {
  id: 'field.play-voice',
  message: 'Play',
  comment: 'Button: one’s own recording',
};
export const readAll = /*i18n*/ { id: 'field.read-all', message: 'Read all', comment: 'Button: a long note' };
export const showLess = /*i18n*/ { id: 'field.show-less', message: 'Show less', comment: 'Button: a long note' };
