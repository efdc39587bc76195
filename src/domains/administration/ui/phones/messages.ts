/** Texts of the page on which an administrator sees the phones of the agency's people. */
export const lead = /*i18n*/ {
  id: 'administration-phone.lead',
  message:
    '{count, plural, =0 {No phones} one {One phone} other {# phones}} in use. People register their own. Here you stop a phone that is lost or stolen.',
  comment: 'Under the heading. {count}: phones that are neither deregistered nor locked',
};
export const shown = {
  registered: /*i18n*/ {
    id: 'administration-phone.all-registered',
    message: 'All registered {count}',
    comment: 'Choice of the list: in use, locked, or not trusted',
  },
  'in-use': /*i18n*/ { id: 'administration-phone.in-use', message: 'In use {count}', comment: 'Choice of the list' },
  stopped: /*i18n*/ {
    id: 'administration-phone.stopped',
    message: 'Locked or not trusted {count}',
    comment: 'Choice of the list',
  },
  ended: /*i18n*/ { id: 'administration-phone.ended', message: 'Deregistered {count}', comment: 'Choice of the list' },
} as const;
export const filter = /*i18n*/ {
  id: 'administration-phone.filter',
  message: 'Which phones are shown',
  comment: 'Name of the choices, for screen readers',
};
export const find = /*i18n*/ { id: 'administration-phone.find', message: 'Find a person', comment: 'Field' };
export const unit = /*i18n*/ { id: 'administration-phone.unit', message: 'Unit', comment: 'Field' };
export const allUnits = /*i18n*/ {
  id: 'administration-phone.all-units',
  message: 'All units',
  comment: 'Choice in the field of units',
};
export const listed = /*i18n*/ {
  id: 'administration-phone.listed',
  message: '{count, plural, one {One person} other {# people}} shown',
  comment: 'Under the list, and said when the choice changes',
};
export const more = /*i18n*/ { id: 'administration-phone.more', message: 'Show more people', comment: 'Button' };
export const noneTitle = /*i18n*/ {
  id: 'administration-phone.none',
  message: 'No phones to show',
  comment: 'Empty list',
};
export const noneText = /*i18n*/ {
  id: 'administration-phone.none-text',
  message:
    'A person registers a phone by opening the field app on it and signing in. Choose another unit or another state to see more.',
  comment: 'Empty list',
};
export const showAll = /*i18n*/ {
  id: 'administration-phone.show-all',
  message: 'Show all phones in use',
  comment: 'Link in the empty list',
};
export const registered = /*i18n*/ {
  id: 'administration-phone.registered',
  message: 'Registered',
  comment: 'Label: the day on which a phone was registered',
};
export const lastReceived = /*i18n*/ {
  id: 'administration-phone.last-received',
  message: 'Last received',
  comment: 'Label: when something was last received from a phone',
};
export const phone = /*i18n*/ {
  id: 'administration-phone.phone',
  message: 'Phone {number}',
  comment: 'The how many-eth phone of a person; its person sees it by the same number',
};
export const phoneSince = /*i18n*/ {
  id: 'administration-phone.phone-since',
  message: 'Phone {number}, since {day}',
  comment: 'A phone to choose',
};
export const nothingYet = /*i18n*/ {
  id: 'administration-phone.nothing-yet',
  message: 'nothing yet',
  comment: 'Cell: nothing was received from the phone',
};
export const you = /*i18n*/ { id: 'administration-phone.you', message: '(you)', comment: 'After one’s own name' };
export const ownPhones = /*i18n*/ {
  id: 'administration-phone.own',
  message: 'You stop your own phones under “My phones”, in the capacity in which you use them.',
  comment: 'Under one’s own phones, instead of the form',
};
export const states = {
  trusted: /*i18n*/ { id: 'administration-phone.trusted', message: 'Trusted', comment: 'State of a phone' },
  locked: /*i18n*/ { id: 'administration-phone.locked', message: 'Locked', comment: 'State of a phone' },
  ended: /*i18n*/ { id: 'administration-phone.deregistered', message: 'Deregistered', comment: 'State of a phone' },
  closed: /*i18n*/ { id: 'administration-phone.closed', message: 'Account ended', comment: 'State of a phone' },
  quarantined: /*i18n*/ {
    id: 'administration-phone.quarantined',
    message: 'Not trusted',
    comment: 'State of a phone: it has sent two different entries with the same number, as a copied phone does',
  },
} as const;
export const stoppedBy = {
  administrator: /*i18n*/ {
    id: 'administration-phone.by-administrator',
    message: '{day} by an administrator',
    comment: 'Under the state of a phone: when it was stopped, and by which role',
  },
  person: /*i18n*/ {
    id: 'administration-phone.by-person',
    message: '{day} by the person, or when the account ended',
    comment: 'Under the state of a phone: when it was stopped, and by whom',
  },
  itself: /*i18n*/ {
    id: 'administration-phone.by-itself',
    message: '{day}: it sent entries that do not fit together',
    comment: 'Under the state of a phone that is not trusted: since when',
  },
} as const;
export const stop = /*i18n*/ {
  id: 'administration-phone.stop',
  message: 'Stop phones of {name}',
  comment: 'Summary of a form',
};
export const which = /*i18n*/ { id: 'administration-phone.which', message: 'Which phones', comment: 'Choices' };
export const whichMissing = /*i18n*/ {
  id: 'administration-phone.which-missing',
  message: 'Choose at least one phone.',
  comment: 'Error',
};
export const how = /*i18n*/ { id: 'administration-phone.how', message: 'What is to happen', comment: 'Choice' };
export const howMissing = /*i18n*/ {
  id: 'administration-phone.how-missing',
  message: 'Choose whether to lock or to deregister.',
  comment: 'Error',
};
export const hows = {
  lock: /*i18n*/ { id: 'administration-phone.lock', message: 'Lock: it is mislaid', comment: 'Choice' },
  end: /*i18n*/ {
    id: 'administration-phone.end',
    message: 'Deregister: it is stolen or handed in',
    comment: 'Choice',
  },
} as const;
export const howTexts = {
  lock: /*i18n*/ {
    id: 'administration-phone.lock-text',
    message:
      'The content is locked at the phone’s next contact. Unsent notes still arrive and are applied. To unlock the phone, the person has to sign in and choose a new way to open it. Without a network it cannot be reached.',
    comment: 'What locking does',
  },
  end: /*i18n*/ {
    id: 'administration-phone.end-text',
    message:
      'It is not trusted from now on. What it still sends is saved for the person to review, and none of it is applied. This cannot be undone; the phone can be registered again.',
    comment: 'What deregistering does',
  },
} as const;
export const alreadyLocked = /*i18n*/ {
  id: 'administration-phone.already-locked',
  message: 'One of the chosen phones is locked already. Choose only phones that are not, or deregister.',
  comment: 'Error at the choice',
};
export const reason = /*i18n*/ { id: 'administration-phone.reason', message: 'Reason', comment: 'Field' };
export const reasonHint = /*i18n*/ {
  id: 'administration-phone.reason-hint',
  message: 'Kept in the history of the account, which administrators read. Name no matter and no other person.',
  comment: 'Hint',
};
export const reasonMissing = /*i18n*/ {
  id: 'administration-phone.reason-missing',
  message: 'Write why, such as “lost on a train”.',
  comment: 'Error',
};
export const send = {
  lock: /*i18n*/ { id: 'administration-phone.send-lock', message: 'Lock phones', comment: 'Button' },
  end: /*i18n*/ { id: 'administration-phone.send-end', message: 'Deregister phones', comment: 'Button' },
  none: /*i18n*/ { id: 'administration-phone.send', message: 'Stop phones', comment: 'Button, before a choice' },
} as const;
export const sending = /*i18n*/ {
  id: 'administration-phone.sending',
  message: 'Phones are being stopped',
  comment: 'Label while it is sent',
};
export const done = {
  lock: /*i18n*/ {
    id: 'administration-phone.did-lock',
    message: 'Locked. The content is locked at the next contact of each phone.',
    comment: 'Note',
  },
  end: /*i18n*/ {
    id: 'administration-phone.did-end',
    message: 'Deregistered. The person sees that an administrator did it.',
    comment: 'Note',
  },
} as const;
