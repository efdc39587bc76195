/** Texts of one's own phones: how each is doing, locking and ending one. */
export const phonesTitle = /*i18n*/ { id: 'phones.title', message: 'My phones', comment: 'Heading and menu' };
export const phonesLead = /*i18n*/ {
  id: 'phones.lead',
  message:
    'Phones that you have registered, and what has arrived from each. The content of a phone is encrypted; none of it is shown here before it has arrived.',
  comment: 'Under the heading',
};
export const noneTitle = /*i18n*/ { id: 'phones.none', message: 'You have no registered phone', comment: 'Empty list' };
export const noneText = /*i18n*/ {
  id: 'phones.none-text',
  message:
    'With a registered phone you can take notes at a workplace without a network. Open this address on the phone, sign in there, and press “Register this phone”.',
  comment: 'Empty list: how to begin. A link to the field app follows',
};
export const toField = /*i18n*/ { id: 'phones.to-field', message: 'Open the field app', comment: 'Link' };
export const phoneSince = /*i18n*/ {
  id: 'phones.since',
  message: 'Phone {number}, since {day}',
  comment: 'Heading of one phone. {number}: the how many-eth of the reader’s; {day}: when it was made theirs',
};
export const states = {
  trusted: /*i18n*/ { id: 'phones.state-trusted', message: 'Trusted', comment: 'State of a phone' },
  locked: /*i18n*/ { id: 'phones.state-locked', message: 'Locked', comment: 'State of a phone' },
  ended: /*i18n*/ { id: 'phones.state-ended', message: 'Deregistered', comment: 'State of a phone' },
  quarantined: /*i18n*/ { id: 'phones.state-quarantined', message: 'Not trusted', comment: 'State of a phone' },
} as const;
export const stateTexts = {
  locked: /*i18n*/ {
    id: 'phones.state-locked-text',
    message: 'Since {time}. At its next contact its content is locked. Unsent notes still arrive.',
    comment: 'What it means that a phone is locked',
  },
  ended: /*i18n*/ {
    id: 'phones.state-ended-text',
    message: 'Since {time}. What it still sends is saved here for you to review, and none of it is applied.',
    comment: 'What it means that a phone is ended',
  },
  quarantined: /*i18n*/ {
    id: 'phones.state-quarantined-text',
    message:
      'Since {time}. It has sent two different entries with the same number, or an entry that does not follow the earlier ones, as a copied phone does. All of it is saved for you to review, and none of it is applied.',
    comment: 'What it means that a phone is not trusted',
  },
} as const;
export const byAdministrator = {
  locked: /*i18n*/ {
    id: 'phones.locked-by-administrator',
    message: 'An administrator of your agency locked it. They see none of its content.',
    comment: 'Under the state of a phone: by which role it was locked, where its own person did not',
  },
  ended: /*i18n*/ {
    id: 'phones.ended-by-administrator',
    message: 'An administrator of your agency deregistered it. They see none of its content.',
    comment: 'Under the state of a phone: by which role it was ended, where its own person did not',
  },
} as const;
export const lastNumber = /*i18n*/ { id: 'phones.last-number', message: 'Last number', comment: 'Label' };
export const arrivedCount = /*i18n*/ { id: 'phones.arrived', message: 'Arrived', comment: 'Label: how many acts' };
export const missingNumbers = /*i18n*/ { id: 'phones.missing', message: 'Missing', comment: 'Label: numbers' };
export const nothingMissing = /*i18n*/ {
  id: 'phones.nothing-missing',
  message: 'none up to the last number',
  comment: 'After "Missing"',
};
export const missingMean = /*i18n*/ {
  id: 'phones.missing-mean',
  message: 'They are still on the phone, or were lost with it. Open the app on the phone where there is a network.',
  comment: 'Under the missing numbers',
};
export const missingFirst = /*i18n*/ {
  id: 'phones.missing-first',
  message: '{count} in all, the first of them:',
  comment: 'Before the missing numbers, when more are missing than are named',
};
export const forkedNumbers = /*i18n*/ {
  id: 'phones.forked',
  message: 'Two entries with the same number',
  comment: 'Label: numbers',
};
export const astrayNumbers = /*i18n*/ {
  id: 'phones.astray',
  message: 'Does not follow the earlier entries',
  comment: 'Label: numbers whose signed chain does not fit what has come, or that are far ahead of it',
};
export const skewedCount = /*i18n*/ {
  id: 'phones.skewed',
  message: 'Recorded when the clock was ahead',
  comment: 'Label: how many acts',
};
export const keptCount = /*i18n*/ {
  id: 'phones.kept-count',
  message: 'Received, not applied',
  comment: 'Label: how many',
};
export const lastContact = /*i18n*/ { id: 'phones.last-contact', message: 'Last contact', comment: 'Label: when' };
export const noContact = /*i18n*/ { id: 'phones.no-contact', message: 'no contact yet', comment: 'Last contact' };
export const nothingYet = /*i18n*/ {
  id: 'phones.nothing-yet',
  message: 'Nothing received from it yet.',
  comment: 'In the place of the numbers of a phone',
};
export const lock = /*i18n*/ { id: 'phones.lock', message: 'Lock phone', comment: 'Button' };
export const lockTitle = /*i18n*/ { id: 'phones.lock-title', message: 'Lock this phone?', comment: 'Dialog heading' };
export const lockText = /*i18n*/ {
  id: 'phones.lock-text',
  message:
    'For a phone that you have mislaid. At its next contact the plans and notes on it are locked. Unsent notes still arrive and are applied, and you can continue with it after opening it again. It cannot be reached without a network.',
  comment: 'In the dialog: what locking does',
};
export const locking = /*i18n*/ { id: 'phones.locking', message: 'The phone is being locked', comment: 'While sent' };
export const didLock = /*i18n*/ {
  id: 'phones.did-lock',
  message: 'Locked. The content is locked at the phone’s next contact.',
  comment: 'After it was sent',
};
export const end = /*i18n*/ { id: 'phones.end', message: 'Deregister phone', comment: 'Button' };
export const endTitle = /*i18n*/ {
  id: 'phones.end-title',
  message: 'Deregister this phone?',
  comment: 'Dialog heading',
};
export const endText = /*i18n*/ {
  id: 'phones.end-text',
  message:
    'For a phone that is stolen, or that you return. It is not trusted from now on: what it still sends is saved here for you to review, and none of it is applied. This cannot be undone, but the phone can be registered again.',
  comment: 'In the dialog: what ending does',
};
export const ending = /*i18n*/ {
  id: 'phones.ending',
  message: 'The phone is being deregistered',
  comment: 'While sent',
};
export const didEnd = /*i18n*/ {
  id: 'phones.did-end',
  message: 'Deregistered. What the phone still sends is saved for you to review.',
  comment: 'After it was sent',
};
export const notNow = /*i18n*/ { id: 'phones.not-now', message: 'Change nothing', comment: 'Button in the dialog' };
