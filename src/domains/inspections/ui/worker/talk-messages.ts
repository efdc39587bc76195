/** Texts around a private conversation. What the worker reads is in worker-texts.ts, in the worker’s language. */
export const talkTitle = /*i18n*/ {
  id: 'inspection.talk-title',
  message: 'Private talk',
  comment: 'Heading for the officer',
};
export const talkLead = /*i18n*/ {
  id: 'inspection.talk-lead',
  message: 'Alone, away from the manager. The inspection file stores only: offered, held or declined.',
  comment: 'Under the heading',
};
export const whichLanguage = /*i18n*/ { id: 'inspection.talk-language', message: 'Which language?', comment: 'Label' };
export const drafts = /*i18n*/ {
  id: 'inspection.talk-drafts',
  message: 'Drafts are for training only, until a named reviewer has signed them.',
  comment: 'Under the languages',
};
export const noLetters = /*i18n*/ {
  id: 'inspection.talk-no-letters',
  message: 'This computer or phone has no font for the language.',
  comment: 'Under a language that the device cannot draw',
};
export const pictureCards = /*i18n*/ {
  id: 'inspection.talk-pictures',
  message: 'Picture cards',
  comment: 'Choice below the languages: pictures alone, for a language without a text',
};
export const pictureCardsDetail = /*i18n*/ {
  id: 'inspection.talk-pictures-detail',
  message:
    'Pictures with yes and no, until there is an interpreter. Nothing is sent: a person cannot consent to what they cannot read.',
  comment: 'Under the choice of picture cards',
};
export const askedForHelp = /*i18n*/ {
  id: 'inspection.talk-pictures-help',
  message: 'The person pressed yes at the picture for help today. Get an interpreter now.',
  comment: 'For the officer, after picture cards',
};
export const draftStrip = /*i18n*/ {
  id: 'inspection.talk-draft-strip',
  message: 'Draft. Text not reviewed. Only for training.',
  comment: 'Strip over a page in a draft language, for the trainer',
};
export const notSigned = /*i18n*/ {
  id: 'inspection.talk-not-signed-yet',
  message: 'Written in this language. No named reviewer has signed it.',
  comment: 'Under a language whose text is an original that no one has signed',
};
export const signedBy = /*i18n*/ {
  id: 'inspection.talk-signed-by',
  message: 'Read and signed by {by}, {field}, {on}.',
  comment: 'Under a language. {by}: a person or an organisation; {field}: what makes them able to; {on}: a day',
};
export const otherLanguages = /*i18n*/ {
  id: 'inspection.talk-other-languages',
  message:
    'Another language: talk through an interpreter, never through the manager or a colleague, and give the card.',
  comment: 'Under the languages',
};
export const handPhone = /*i18n*/ {
  id: 'inspection.talk-hand-phone',
  message: 'Hand over the phone',
  comment: 'Button',
};
export const offeredOnly = /*i18n*/ { id: 'inspection.talk-offered', message: 'Offered, not held', comment: 'Button' };
export const locked = /*i18n*/ {
  id: 'inspection.talk-locked',
  message: 'Locked',
  comment: 'Strip while the worker holds the phone',
};
export const answered = /*i18n*/ {
  id: 'inspection.talk-answered',
  message: '{count} of 12 answered. You cannot read the answers.',
  comment: 'For the officer, after the worker',
};
export const toCoordinator = /*i18n*/ {
  id: 'inspection.talk-to-coordinator',
  message: 'Encrypted for',
  comment: 'Label: which coordination unit',
};
export const noCoordinator = /*i18n*/ {
  id: 'inspection.talk-no-yes',
  message: 'No consent to the coordinator: the answers are not sent and not saved.',
  comment: 'For the officer',
};
export const declinedText = /*i18n*/ {
  id: 'inspection.talk-declined',
  message: 'The person does not want to talk today. That is fine.',
  comment: 'For the officer',
};
export const cardTaken = /*i18n*/ { id: 'inspection.talk-card', message: 'Took the card', comment: 'Checkbox' };
export const sendTalk = /*i18n*/ { id: 'inspection.talk-send', message: 'Encrypt and finish', comment: 'Button' };
export const sendDeclined = /*i18n*/ {
  id: 'inspection.talk-send-declined',
  message: 'Note and finish',
  comment: 'Button',
};
export const sealing = /*i18n*/ {
  id: 'inspection.talk-sealing',
  message: 'The answers are being encrypted',
  comment: 'While it is sent',
};
export const didTalk = /*i18n*/ {
  id: 'inspection.talk-did',
  message: 'The talk is noted. The answers are not stored here.',
  comment: 'After it was sent',
};
export const conversationTitle = /*i18n*/ {
  id: 'inspection.conversation-page-title',
  message: 'A worker’s conversation',
  comment: 'Heading for the coordinator',
};
export const heldAt = /*i18n*/ { id: 'inspection.conversation-held', message: 'Held', comment: 'Label' };
export const safeTime = /*i18n*/ { id: 'inspection.conversation-safe', message: 'Safe to call', comment: 'Label' };
export const reachedBy = /*i18n*/ { id: 'inspection.conversation-reach', message: 'Contact', comment: 'Label: how' };
export const reachNotSaid = /*i18n*/ {
  id: 'inspection.conversation-reach-not-said',
  message: 'No contact route given.',
  comment: 'How a worker can be reached: nothing was said',
};
export const reachNames = {
  'own-phone': /*i18n*/ {
    id: 'inspection.reach-own-phone',
    message: 'On their own phone',
    comment: 'How a worker can be reached. A number may follow',
  },
  friend: /*i18n*/ {
    id: 'inspection.reach-friend',
    message: 'Through a friend',
    comment: 'How a worker can be reached. A number may follow',
  },
  'no-contact': /*i18n*/ {
    id: 'inspection.reach-no-contact',
    message: 'No contact. Do not contact the person.',
    comment: 'How a worker can be reached',
  },
} as const;
export const noSafeTime = /*i18n*/ {
  id: 'inspection.conversation-no-safe',
  message: 'No safe time given. Do not call.',
  comment: 'No safe time',
};
export const answersTitle = /*i18n*/ { id: 'inspection.conversation-answers', message: 'Answers', comment: 'Heading' };
export const notAnswered = /*i18n*/ {
  id: 'inspection.conversation-not-answered',
  message: 'skipped',
  comment: 'A question without an answer',
};

export const answerNames = {
  yes: /*i18n*/ { id: 'inspection.answer-yes', message: 'Yes', comment: 'Answer of a worker' },
  no: /*i18n*/ { id: 'inspection.answer-no', message: 'No', comment: 'Answer of a worker' },
  'do-not-know': /*i18n*/ {
    id: 'inspection.answer-do-not-know',
    message: 'Does not know',
    comment: 'Answer of a worker',
  },
  'rather-not': /*i18n*/ {
    id: 'inspection.answer-rather-not',
    message: 'Does not want to say',
    comment: 'Answer of a worker',
  },
} as const;
export const acknowledge = /*i18n*/ {
  id: 'inspection.conversation-take',
  message: 'Acknowledge and become responsible',
  comment: 'Button',
};
export const acknowledging = /*i18n*/ {
  id: 'inspection.conversation-taking',
  message: 'The conversation is being acknowledged',
  comment: 'While it is sent',
};
export const didAcknowledge = /*i18n*/ {
  id: 'inspection.conversation-did',
  message: 'You are responsible for this conversation.',
  comment: 'After it was sent',
};
export const responsible = /*i18n*/ {
  id: 'inspection.conversation-owner',
  message: 'Responsible: {name}',
  comment: 'Who has taken it',
};
export const inLanguage = /*i18n*/ {
  id: 'inspection.conversation-language',
  message: 'In {language}',
  comment: 'Language of the conversation',
};
export const notOpenedTitle = /*i18n*/ {
  id: 'inspection.conversation-not-opened-title',
  message: 'The answers cannot be opened here',
  comment: 'Heading: the answers came in a box that the agency could not open',
};
export const notOpenedText = /*i18n*/ {
  id: 'inspection.conversation-not-opened-text',
  message:
    'The answers could not be decrypted at your agency, or were damaged in transit. No one else can open them, so their content is not known.',
  comment: 'Under the heading',
};
export const notOpenedTell = /*i18n*/ {
  id: 'inspection.conversation-not-opened-tell',
  message: 'Contact the operator of CAPE at your agency, with this reference:',
  comment: 'First thing to do. A reference follows',
};
export const notOpenedAsk = /*i18n*/ {
  id: 'inspection.conversation-not-opened-ask',
  message:
    'Acknowledge the conversation anyway, so that there is a person responsible, and ask {from} to offer the person another private talk. Do not ask what was said.',
  comment: 'Second thing to do. {from}: the unit that sent it',
};
export const notOpenedCard = /*i18n*/ {
  id: 'inspection.conversation-not-opened-card',
  message: 'The person may call, having taken the card. You cannot call: neither a number nor a safe time is known.',
  comment: 'Third thing to know',
};
