/* Texts of the screens for danger, another capacity, a suspicion, a private talk, and leaving. */

export const dangerTitle = /*i18n*/ {
  id: 'field.danger-title',
  message: 'Is anyone in danger now?',
  comment: 'Heading',
};
export const callEmergency = /*i18n*/ {
  id: 'field.call-emergency',
  message: 'Call {phone}',
  comment: 'Link that calls the emergency number of the country',
};
export const policeHere = /*i18n*/ {
  id: 'field.police-here',
  message: 'Police in the team: {unit}',
  comment: 'Who of the team to turn to',
};
export const careHere = /*i18n*/ {
  id: 'field.care-here',
  message: 'On-site support: {unit}',
  comment: 'Who of the team to turn to',
};
export const callCare = /*i18n*/ {
  id: 'field.call-care',
  message: 'Call them, {phone}',
  comment: 'Link that calls the unit that takes care of people; it is below its name',
};
export const separate = /*i18n*/ {
  id: 'field.separate',
  message: 'Keep the person away from the employer. Ask nothing that can wait.',
  comment: 'Danger prompt',
};
export const noDanger = /*i18n*/ { id: 'field.no-danger', message: 'No one is in danger now', comment: 'Button' };

export const capacityTitle = /*i18n*/ {
  id: 'field.capacity-title',
  message: 'Switch capacity',
  comment: 'Heading',
};
export const capacityLead = /*i18n*/ {
  id: 'field.capacity-lead',
  message: 'Earlier notes stay in their file. New notes go into the file of the new capacity.',
  comment: 'Lead',
};
export const goOnAs = /*i18n*/ { id: 'field.go-on-as', message: 'From now on', comment: 'Legend: capacities' };
export const onlyOne = /*i18n*/ {
  id: 'field.only-one',
  message: 'You have no other capacity for inspections.',
  comment: 'Empty: capacities',
};
export const goOnAsMissing = /*i18n*/ {
  id: 'field.go-on-as-missing',
  message: 'Choose the new capacity.',
  comment: 'Problem: no capacity was chosen',
};
export const why = /*i18n*/ { id: 'field.why', message: 'Why', comment: 'Label: reason' };
export const whyMissing = /*i18n*/ {
  id: 'field.why-missing',
  message: 'Write why, in a few words.',
  comment: 'Problem',
};
export const change = /*i18n*/ { id: 'field.change', message: 'Switch capacity', comment: 'Button' };

export const suspicionTitle = /*i18n*/ {
  id: 'field.suspicion-title',
  message: 'Suspicion of crime',
  comment: 'Heading',
};
export const suspicionLead = /*i18n*/ {
  id: 'field.suspicion-lead',
  message:
    'From now on this person may no longer be ordered, under penalty of a fine, to give information connected with the suspected act. The note is protected.',
  comment: 'Lead',
};
export const against = /*i18n*/ { id: 'field.against', message: 'Against whom', comment: 'Label' };
export const facts = /*i18n*/ { id: 'field.facts', message: 'Which facts', comment: 'Label' };
export const howKnown = /*i18n*/ { id: 'field.how-known', message: 'How do you know?', comment: 'Legend' };
export const againstMissing = /*i18n*/ {
  id: 'field.against-missing',
  message: 'Write whom the suspicion of crime concerns.',
  comment: 'Problem',
};
export const factsMissing = /*i18n*/ {
  id: 'field.facts-missing',
  message: 'Write which facts.',
  comment: 'Problem',
};
export const noteIt = /*i18n*/ { id: 'field.note-it', message: 'Save note', comment: 'Button' };

export const talkTitle = /*i18n*/ { id: 'field.talk-title', message: 'Private talk', comment: 'Heading' };
export const talkLead = /*i18n*/ {
  id: 'field.talk-lead',
  message: 'Give everyone the card, including the manager. Talk with one person at a time, in private.',
  comment: 'Lead',
};
export const talkLanguage = /*i18n*/ { id: 'field.talk-language', message: 'In which language?', comment: 'Legend' };
export const draftHere = /*i18n*/ {
  id: 'field.draft-here',
  message: 'Draft, for training only',
  comment: 'A text that no named speaker has signed',
};
export const noTalkHere = /*i18n*/ {
  id: 'field.no-talk-here',
  message:
    'No language has been reviewed, so the questions must not be used at a real visit. Give the card, and note that a talk was offered.',
  comment: 'Problem: no text for a talk was downloaded',
};
export const pictures = /*i18n*/ { id: 'field.pictures', message: 'Picture cards', comment: 'Choice: no text' };
export const picturesDetail = /*i18n*/ {
  id: 'field.pictures-detail',
  message: 'Another language. Only yes and no; nothing is sent.',
  comment: 'Under the choice of picture cards',
};
export const toCoordinator = /*i18n*/ {
  id: 'field.to-coordinator',
  message: 'If the person consents, the answers go to',
  comment: 'Label: coordination unit',
};
export const alone = /*i18n*/ { id: 'field.alone', message: 'Can anyone else hear?', comment: 'Legend' };
export const nobodyHears = /*i18n*/ { id: 'field.nobody-hears', message: 'No, we are alone', comment: 'Choice' };
export const somebodyHears = /*i18n*/ { id: 'field.somebody-hears', message: 'Yes', comment: 'Choice' };
export const cardGiven = /*i18n*/ {
  id: 'field.card-given',
  message: 'Has the person taken the card?',
  comment: 'Legend',
};
export const yes = /*i18n*/ { id: 'field.yes', message: 'Yes', comment: 'Choice' };
export const no = /*i18n*/ { id: 'field.no', message: 'No', comment: 'Choice' };
export const handPhone = /*i18n*/ {
  id: 'field.hand-phone',
  message: 'Lock and hand the phone over',
  comment: 'Button',
};
export const languageFirst = /*i18n*/ {
  id: 'field.language-first',
  message: 'Choose a language before you hand it over.',
  comment: 'Why the button below cannot be pressed yet',
};
export const onlyOffered = /*i18n*/ {
  id: 'field.only-offered',
  message: 'Only offered, not held',
  comment: 'Button, apart from the questions: the worker did not want to talk now',
};
export const onlyOfferedText = /*i18n*/ {
  id: 'field.only-offered-text',
  message: 'A talk was offered and not held. The phone is not handed over.',
  comment: 'Asked once more before that is recorded',
};
export const recordOffered = /*i18n*/ {
  id: 'field.record-offered',
  message: 'Record the offer',
  comment: 'Button: records that a private talk was offered and not held',
};
export const goOnWithTalk = /*i18n*/ {
  id: 'field.go-on-with-talk',
  message: 'Continue with the talk',
  comment: 'Button: nothing is recorded, and what was chosen stays',
};
export const signOutFirst = /*i18n*/ {
  id: 'field.sign-out-first',
  message: 'You may still be signed in to the workspace on this phone. Sign out there first. This needs a network.',
  comment: 'Hand-over mode is barred while a session may be open',
};
export const inHand = /*i18n*/ {
  id: 'field.in-hand',
  message: 'Questions for one person, in private',
  comment: 'Name of the locked page, for those who hear it',
};

export const closeTitle = /*i18n*/ { id: 'field.close-title', message: 'Sort your notes', comment: 'Heading' };
export const sortOf = /*i18n*/ { id: 'field.sort-of', message: '{at} of {of}', comment: 'Place in the stack' };
export const practiseTitle = /*i18n*/ { id: 'field.practise-title', message: 'Practise', comment: 'Heading' };
export const practiseLead = /*i18n*/ {
  id: 'field.practise-lead',
  message:
    'The phone locks and shows what a worker sees. Nothing is saved or sent. Hand it to a colleague, who tries to leave the locked page.',
  comment: 'Lead over practising hand-over mode',
};
export const practiseBegin = /*i18n*/ { id: 'field.practise-begin', message: 'Lock and start', comment: 'Button' };
export const practiceStrip = /*i18n*/ {
  id: 'field.practice-strip',
  message: 'Practice. Nothing is saved.',
  comment: 'Strip over the questions while an officer practises',
};
export const suggestion = /*i18n*/ {
  id: 'field.suggestion',
  message: 'suggestion',
  comment: 'In brackets behind the place of a note that may be the right one; it has not been chosen yet',
};
export const undo = /*i18n*/ { id: 'field.undo', message: 'Undo', comment: 'Button: note or sorting' };
export const checkTitle = /*i18n*/ { id: 'field.check-title', message: 'Check before you leave', comment: 'Heading' };
export const notAsked = /*i18n*/ { id: 'field.not-asked', message: 'Not asked', comment: 'A gap, not an error' };
export const changeIt = /*i18n*/ { id: 'field.change-it', message: 'Change', comment: 'Link' };
export const inPlaces = /*i18n*/ { id: 'field.in-places', message: 'Notes by place', comment: 'Heading' };
export const talks = /*i18n*/ {
  id: 'field.talks',
  message:
    '{offered, plural, =0 {No private talk is noted as offered and not held.} one {One private talk was offered and not held.} other {# private talks were offered and not held.}} Answers are encrypted: your agency counts them, not this phone.',
  comment: 'Private talks; the phone itself cannot read those that were held or declined',
};
export const peopleMet = /*i18n*/ {
  id: 'field.people-met',
  message: '{count, plural, =0 {No one noted} one {One person noted} other {# people noted}}',
  comment: 'Workers met',
};
export const leaveNow = /*i18n*/ { id: 'field.leave-now', message: 'Leave and send', comment: 'Button' };
export const refer = /*i18n*/ {
  id: 'field.refer',
  message: 'Hand over a suspicion of exploitation',
  comment: 'Button or link',
};
export const sentTitle = /*i18n*/ { id: 'field.sent-title', message: 'Left at {time}', comment: 'Heading' };
export const sentLater = /*i18n*/ {
  id: 'field.sent-later',
  message: 'Your notes are sent when there is a network and the app is running, even if it is locked.',
  comment: 'After closing, without a network',
};
export const sentAll = /*i18n*/ {
  id: 'field.sent-all',
  message: 'Your agency has received everything and signed for it. The readable copy on this phone is removed {time}.',
  comment: 'After closing, when all has arrived',
};
export const callNumber = /*i18n*/ {
  id: 'field.call-number',
  message: '{name}: {number}',
  comment: 'Button: calls this number; the name of an office or a line on duty',
};
export const handedTitle = /*i18n*/ {
  id: 'field.handed-title',
  message: 'Handed over',
  comment: 'Heading after leaving',
};
export const handedTo = /*i18n*/ {
  id: 'field.handed-to',
  message: '{time}: a suspicion of exploitation to {unit}. The workspace shows when they must answer.',
  comment: 'After leaving: a suspicion that was handed over, and to whom',
};
export const debrief = /*i18n*/ {
  id: 'field.debrief',
  message: 'Debrief with the team today: what was hard, who needs rest.',
  comment: 'Debrief card',
};
export const toList = /*i18n*/ { id: 'field.to-list', message: 'To my inspections', comment: 'Button' };
