/** Texts at the place of work: the own notes, signs, capacity, leaving. */
export const beginTitle = /*i18n*/ { id: 'inspection.begin-title', message: 'Start visit', comment: 'Heading' };
export const beginsWith = /*i18n*/ {
  id: 'inspection.begin-begins',
  message: 'You act in this capacity from the start of the visit: {capacity}',
  comment: 'Capacity bar before going in',
};
export const underWhich = /*i18n*/ {
  id: 'inspection.begin-basis',
  message: 'On which legal basis?',
  comment: 'Label',
};
export const whoLetIn = /*i18n*/ { id: 'inspection.begin-let-in', message: 'Who let us in?', comment: 'Label' };
export const weSaid = /*i18n*/ {
  id: 'inspection.begin-said',
  message: 'We said who we are and why we have come',
  comment: 'Checkbox',
};
export const begin = /*i18n*/ { id: 'inspection.begin-send', message: 'Start visit', comment: 'Button' };
export const beginning = /*i18n*/ {
  id: 'inspection.begin-sending',
  message: 'The visit is being started',
  comment: 'While it is sent',
};
export const notesTitle = /*i18n*/ { id: 'inspection.visit-notes', message: 'Notes', comment: 'Heading' };
export const onlyYours = /*i18n*/ {
  id: 'inspection.visit-only-yours',
  message: 'Only your own unit’s notes. Other agencies keep their own.',
  comment: 'Under the notes',
};
export const photos = /*i18n*/ {
  id: 'inspection.visit-photos',
  message: '{count, plural, one {# photo} other {# photos}}',
  comment: 'Of a note',
};
export const nothingYet = /*i18n*/ {
  id: 'inspection.visit-nothing-yet',
  message: 'No notes yet.',
  comment: 'No notes',
};
export const sayIt = /*i18n*/ {
  id: 'inspection.visit-say-it',
  message: 'Add note',
  comment: 'Tile: a note in own words',
};
export const signs = /*i18n*/ { id: 'inspection.visit-signs', message: 'Indicators', comment: 'Tile: statements' };
export const talk = /*i18n*/ { id: 'inspection.visit-talk', message: 'Private talk', comment: 'Tile: conversation' };
export const stop = /*i18n*/ {
  id: 'inspection.visit-stop',
  message: 'Suspicion of crime',
  comment: 'Tile: demands stop',
};
export const change = /*i18n*/ {
  id: 'inspection.visit-change',
  message: 'Switch',
  comment: 'Button on the capacity bar: change capacity',
};
export const leave = /*i18n*/ {
  id: 'inspection.visit-leave',
  message: 'Leave the site and sort the notes',
  comment: 'Button',
};
export const insight = /*i18n*/ {
  id: 'inspection.visit-insight',
  message: 'What the employer may read',
  comment: 'Link',
};
export const insightLead = /*i18n*/ {
  id: 'inspection.visit-insight-lead',
  message:
    'As a party the employer may ask for this file. Here is what may be given. The text of every note is masked until an officer has read it and released it; where an indicator comes from what a person there said or answered, the text stays masked. Nothing from private talks is here.',
  comment: 'Under the heading',
};
export const left = /*i18n*/ { id: 'inspection.visit-left', message: 'Left {time}', comment: 'State' };
export const talkLine = /*i18n*/ {
  id: 'inspection.visit-talk-line',
  message:
    'Private talk {outcome, select, offered {offered} held {held} other {declined}}{card, select, yes {. Took the card.} other {.}}',
  comment: 'Note: a conversation',
};
export const signsTitle = /*i18n*/ { id: 'inspection.signs-title', message: 'Indicators', comment: 'Heading' };
export const signsNote = /*i18n*/ {
  id: 'inspection.signs-note',
  message: 'Indicators that you do not mark are recorded as not asked, not as no.',
  comment: 'Under the heading',
};
export const seen = /*i18n*/ { id: 'inspection.sign-seen', message: 'Seen', comment: 'How a sign is known' };
export const said = /*i18n*/ { id: 'inspection.sign-said', message: 'Said', comment: 'How a sign is known' };
export const document = /*i18n*/ {
  id: 'inspection.sign-document',
  message: 'Document',
  comment: 'How a sign is known',
};
export const askedNot = /*i18n*/ {
  id: 'inspection.sign-asked-not',
  message: 'Asked: no',
  comment: 'Asked, and the answer was no',
};
export const photographPlace = /*i18n*/ {
  id: 'inspection.sign-photograph',
  message: 'Photograph where the passports are kept. Do not take them.',
  comment: 'Under a sign about identity papers',
};
export const onlyIn = /*i18n*/ {
  id: 'inspection.sign-only-in',
  message: 'Not in the capacity you act in.',
  comment: 'A sign that is reserved for other capacities',
};
export const place = /*i18n*/ { id: 'inspection.note-place', message: 'Where (office, upstairs)', comment: 'Label' };
export const note = /*i18n*/ { id: 'inspection.note-note', message: 'What you saw or heard', comment: 'Label' };
export const noteMissing = /*i18n*/ {
  id: 'inspection.note-missing',
  message: 'Write what you saw or heard',
  comment: 'Error',
};
export const photoCount = /*i18n*/ { id: 'inspection.note-photos', message: 'Photos taken', comment: 'Label: number' };
export const saveNote = /*i18n*/ { id: 'inspection.note-save', message: 'Save the note', comment: 'Button' };
export const savingNote = /*i18n*/ {
  id: 'inspection.note-saving',
  message: 'The note is being saved',
  comment: 'While it is sent',
};
export const didNote = /*i18n*/ { id: 'inspection.note-did', message: 'Note saved.', comment: 'After it was sent' };
export const capacityTitle = /*i18n*/ {
  id: 'inspection.capacity-title',
  message: 'Switch capacity',
  comment: 'Heading',
};
export const from = /*i18n*/ { id: 'inspection.capacity-from', message: 'From', comment: 'Label' };
export const to = /*i18n*/ { id: 'inspection.capacity-to', message: 'To', comment: 'Label' };
export const reasonLabel = /*i18n*/ { id: 'inspection.capacity-reason', message: 'Reason', comment: 'Label' };
export const decidedBy = /*i18n*/ {
  id: 'inspection.capacity-decided',
  message: 'Who decided, if not you',
  comment: 'Label',
};
export const whatChanges = /*i18n*/ {
  id: 'inspection.capacity-what-changes',
  message: 'What changes',
  comment: 'Heading',
};
export const changeTo = /*i18n*/ {
  id: 'inspection.capacity-change-to',
  message: 'Switch to {capacity}',
  comment: 'Button',
};
export const changing = /*i18n*/ {
  id: 'inspection.capacity-changing',
  message: 'The capacity is being switched',
  comment: 'While it is sent',
};
export const didChange = /*i18n*/ {
  id: 'inspection.capacity-did-change',
  message: 'Capacity switched. You now act in the capacity of {capacity}.',
  comment: 'After it was sent',
};
export const goOn = /*i18n*/ {
  id: 'inspection.capacity-go-on',
  message: 'Continue on site',
  comment: 'Button after a change of capacity',
};
export const nothingElse = /*i18n*/ {
  id: 'inspection.capacity-nothing-else',
  message: 'You have no other capacity.',
  comment: 'No other capacity',
};

export const effectNames = {
  stops: /*i18n*/ { id: 'inspection.effect-stops', message: 'Ends', comment: 'Consequence of a change of capacity' },
  'needs-first': /*i18n*/ {
    id: 'inspection.effect-needs-first',
    message: 'Required first',
    comment: 'Consequence of a change of capacity',
  },
  stays: /*i18n*/ { id: 'inspection.effect-stays', message: 'Remains', comment: 'Consequence of a change of capacity' },
  unchanged: /*i18n*/ {
    id: 'inspection.effect-unchanged',
    message: 'Does not change',
    comment: 'Consequence of a change of capacity',
  },
} as const;

export const consequenceNames = {
  'demands-under-penalty': /*i18n*/ {
    id: 'inspection.consequence-demands',
    message: 'orders under penalty of a fine against the suspect about the same facts',
    comment: 'Consequence',
  },
  'supervision-measures': /*i18n*/ {
    id: 'inspection.consequence-supervision',
    message: 'supervisory measures: they need your former capacity',
    comment: 'Consequence',
  },
  'alien-control': /*i18n*/ {
    id: 'inspection.consequence-alien',
    message: 'checks on the right to stay',
    comment: 'Consequence',
  },
  'leader-decides': /*i18n*/ {
    id: 'inspection.consequence-leader',
    message: 'the investigation leader’s decision on search and seizure',
    comment: 'Consequence',
  },
  'authority-asks': /*i18n*/ {
    id: 'inspection.consequence-authority',
    message: 'another agency’s request for assistance',
    comment: 'Consequence',
  },
  'consent-first': /*i18n*/ {
    id: 'inspection.consequence-consent',
    message: 'the person’s consent',
    comment: 'Consequence',
  },
  'written-before': /*i18n*/ {
    id: 'inspection.consequence-written',
    message: 'earlier notes, in the capacity in which they were written',
    comment: 'Consequence',
  },
  'room-stays-closed': /*i18n*/ {
    id: 'inspection.consequence-room',
    message: 'the plan in the joint workspace: you see it in the capacity in which you came',
    comment: 'Consequence',
  },
  'others-keep-theirs': /*i18n*/ {
    id: 'inspection.consequence-others',
    message: 'the capacities of all others',
    comment: 'Consequence',
  },
} as const;
export const closeTitle = /*i18n*/ {
  id: 'inspection.close-title',
  message: 'Leave the site and sort the notes',
  comment: 'Heading',
};
export const closeLead = /*i18n*/ {
  id: 'inspection.close-lead',
  message: 'Choose where each note belongs.',
  comment: 'Under the heading',
};
export const closeSend = /*i18n*/ { id: 'inspection.close-send', message: 'End visit', comment: 'Button' };
export const sortAgain = /*i18n*/ {
  id: 'inspection.sort-again',
  message: 'Save sorting',
  comment: 'Button: notes of a visit that was left before get their place',
};
export const closing = /*i18n*/ {
  id: 'inspection.closing',
  message: 'The visit is being closed',
  comment: 'While it is sent',
};
export const didClose = /*i18n*/ {
  id: 'inspection.did-close',
  message: 'Visit closed, notes sorted.',
  comment: 'After it was sent',
};
export const foundAs = /*i18n*/ {
  id: 'inspection.found-as',
  message: 'Noted in the capacity of {capacity}',
  comment: 'Heading: who found what in which capacity',
};
