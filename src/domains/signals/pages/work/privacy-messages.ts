/** The notice to workers on their data: plain words, at most twelve in a sentence, and nothing promised that is not held. */
export const privacyTexts = {
  title: /*i18n*/ { id: 'worker-page.privacy-title', message: 'Your data', comment: 'Heading and link' },
  lead: /*i18n*/ {
    id: 'worker-page.privacy-lead',
    message: 'This page is about what you write to us.',
    comment: 'Under the heading',
  },
  noName: /*i18n*/ {
    id: 'worker-page.privacy-no-name',
    message: 'You do not have to say who you are.',
    comment: 'A fact',
  },
  noCookie: /*i18n*/ {
    id: 'worker-page.privacy-no-cookie',
    message: 'These pages store nothing on your phone. We do not save your internet address.',
    comment: 'A fact, in two sentences',
  },
  sealed: /*i18n*/ {
    id: 'worker-page.privacy-sealed',
    message: 'What you write is encrypted. Those who read tips can open it.',
    comment: 'A fact, in two sentences',
  },
  why: /*i18n*/ {
    id: 'worker-page.privacy-why',
    message: 'They use it to help and to check workplaces.',
    comment: 'A fact: the purpose',
  },
  others: /*i18n*/ {
    id: 'worker-page.privacy-others',
    message: 'Other agencies can get parts of it. An officer decides that. The law sets the limits.',
    comment: 'A fact, in three sentences: who else can read it',
  },
  ask: /*i18n*/ {
    id: 'worker-page.privacy-ask',
    message:
      'You can ask what we have about you. You can ask us to correct it. You can complain to the data protection authority.',
    comment: 'Rights, in three sentences',
  },
  law: /*i18n*/ {
    id: 'worker-page.privacy-law',
    message: 'Which law applies is not verified here. Ask us.',
    comment: 'A fact, in two sentences',
  },
  whoHas: /*i18n*/ { id: 'worker-page.privacy-who', message: 'Who has it?', comment: 'Heading' },
  nobodyReads: /*i18n*/ {
    id: 'worker-page.privacy-no-one',
    message: 'No one reads tips here yet.',
    comment: 'Where no agency of the country reads what is written',
  },
  howLong: /*i18n*/ {
    id: 'worker-page.privacy-how-long',
    message: 'We keep it this long: {period}. The time starts when {from}. Then: {outcome}.',
    comment: '{period} such as 5 years, {from} such as the matter was closed, {outcome} such as Erased',
  },
  notDecided: /*i18n*/ {
    id: 'worker-page.privacy-not-decided',
    message: 'How long we keep it is not decided.',
    comment: 'In place of a time',
  },
  officer: /*i18n*/ {
    id: 'worker-page.privacy-officer',
    message: 'Questions about your data: {contact}',
    comment: '{contact} is an address or a number',
  },
  requests: /*i18n*/ {
    id: 'worker-page.privacy-requests',
    message: 'Ask to see your data: {contact}',
    comment: '{contact} is an address or a number',
  },
  noContact: /*i18n*/ {
    id: 'worker-page.privacy-no-contact',
    message: 'Whom to ask is not decided. Call us.',
    comment: 'In place of an address',
  },
};
