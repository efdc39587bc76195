/** The words for the codes of a signal, as they are on every screen about signals. */
export const channelOnSite = /*i18n*/ {
  id: 'signal.channel.on-site',
  message: 'Seen on site',
  comment: 'How a signal came: an officer was there.',
};
export const channelTip = /*i18n*/ {
  id: 'signal.channel.tip',
  message: 'From a tip',
  comment: 'Channel: someone outside wrote it on the public pages',
};
export const channelTelephone = /*i18n*/ {
  id: 'signal.channel.telephone',
  message: 'By telephone',
  comment: 'How a signal came.',
};
export const channelPermitFile = /*i18n*/ {
  id: 'signal.channel.permit-file',
  message: 'In a permit file',
  comment: 'How a signal came: found when handling a work permit.',
};
export const channelRegister = /*i18n*/ {
  id: 'signal.channel.register',
  message: 'In a register',
  comment: 'How a signal came: found in a register of an agency.',
};
export const channelOtherAgency = /*i18n*/ {
  id: 'signal.channel.other-agency',
  message: 'From another agency',
  comment: 'How a signal came.',
};
export const channelMedia = /*i18n*/ {
  id: 'signal.channel.media',
  message: 'In the media',
  comment: 'How a signal came.',
};
export const channelOther = /*i18n*/ {
  id: 'signal.channel.other',
  message: 'In another way',
  comment: 'How a signal came.',
};

export const themeDeception = /*i18n*/ {
  id: 'signal.theme.deception',
  message: 'Deceived about the job',
  comment: 'Indicator theme.',
};
export const themeDeceptionHint = /*i18n*/ {
  id: 'signal.theme.deception.hint',
  message: 'Wage, hours or work differ from what was promised. Self-employed on paper only.',
  comment: 'Examples of the theme.',
};
export const themeVulnerability = /*i18n*/ {
  id: 'signal.theme.vulnerability',
  message: 'Dependent on the employer',
  comment: 'Indicator theme.',
};
export const themeVulnerabilityHint = /*i18n*/ {
  id: 'signal.theme.vulnerability.hint',
  message: 'For work, housing and transport at once. Does not know where they are.',
  comment: 'Examples of the theme.',
};
export const themeMovement = /*i18n*/ {
  id: 'signal.theme.movement',
  message: 'Cannot move freely',
  comment: 'Indicator theme.',
};
export const themeMovementHint = /*i18n*/ {
  id: 'signal.theme.movement.hint',
  message: 'Locked in, guarded, seldom leaves. The phone is taken or watched.',
  comment: 'Examples of the theme.',
};
export const themeFear = /*i18n*/ {
  id: 'signal.theme.fear',
  message: 'Afraid or threatened',
  comment: 'Indicator theme.',
};
export const themeFearHint = /*i18n*/ {
  id: 'signal.theme.fear.hint',
  message: 'Threats, insults, fines. Looks at the manager before answering. Another person answers for them.',
  comment: 'Examples of the theme.',
};
export const themeDocuments = /*i18n*/ {
  id: 'signal.theme.documents',
  message: 'Another person keeps their documents',
  comment: 'Indicator theme.',
};
export const themeDocumentsHint = /*i18n*/ {
  id: 'signal.theme.documents.hint',
  message: 'Passport, permit card, bank card or electronic ID.',
  comment: 'Examples of the theme.',
};
export const themePay = /*i18n*/ { id: 'signal.theme.pay', message: 'Pay', comment: 'Indicator theme.' };
export const themePayHint = /*i18n*/ {
  id: 'signal.theme.pay.hint',
  message: 'Not paid, far too little, part of it given back in cash, debt to the employer or an agent.',
  comment: 'Examples of the theme.',
};
export const themeHours = /*i18n*/ { id: 'signal.theme.hours', message: 'Working hours', comment: 'Indicator theme.' };
export const themeHoursHint = /*i18n*/ {
  id: 'signal.theme.hours.hint',
  message: 'Very long days, no day off. Time records missing or all alike.',
  comment: 'Examples of the theme.',
};
export const themeConditions = /*i18n*/ {
  id: 'signal.theme.conditions',
  message: 'Housing and conditions',
  comment: 'Indicator theme.',
};
export const themeConditionsHint = /*i18n*/ {
  id: 'signal.theme.conditions.hint',
  message: 'Mattresses at work, no water or heat, no protective equipment, no contract.',
  comment: 'Examples of the theme.',
};
export const themeEmployer = /*i18n*/ {
  id: 'signal.theme.employer',
  message: 'The employer',
  comment: 'Indicator theme: what points to the employer and not to a person.',
};
export const themeEmployerHint = /*i18n*/ {
  id: 'signal.theme.employer.hint',
  message: 'Cannot show permits, many layers of contractors, front man, earlier reports.',
  comment: 'Examples of the theme.',
};

export const knownSeen = /*i18n*/ {
  id: 'signal.known.seen',
  message: 'Seen',
  comment: 'How a sign is known: an officer saw it.',
};
export const knownSaid = /*i18n*/ {
  id: 'signal.known.said',
  message: 'Said',
  comment: 'How a sign is known: a person said it.',
};
export const knownDocument = /*i18n*/ {
  id: 'signal.known.document',
  message: 'Document',
  comment: 'How a sign is known: it is in a paper or a register.',
};
export const notAsked = /*i18n*/ {
  id: 'signal.known.not-asked',
  message: 'Not asked',
  comment: 'Stands while nothing is pressed. Pressing it takes away seen, said and document. It is not a no.',
};

export const factChannel = /*i18n*/ {
  id: 'signal.fact.channel',
  message: 'How it was found',
  comment: 'Name of a fact.',
};
export const factSector = /*i18n*/ { id: 'signal.fact.sector', message: 'Sector', comment: 'Name of a fact.' };
export const factWorkplace = /*i18n*/ { id: 'signal.fact.workplace', message: 'Workplace', comment: 'Name of a fact.' };
export const factPeople = /*i18n*/ {
  id: 'signal.fact.people',
  message: 'People',
  comment: 'Name of a fact: how many may be affected.',
};
export const factSigns = /*i18n*/ { id: 'signal.fact.signs', message: 'Indicators', comment: 'Name of a fact.' };
export const factHappened = /*i18n*/ {
  id: 'signal.fact.happened',
  message: 'When it was noticed',
  comment: 'Name of a fact.',
};
export const factNarrative = /*i18n*/ {
  id: 'signal.fact.narrative',
  message: 'Free text',
  comment: 'Name of a fact: the free text.',
};

export const organisationNumber = /*i18n*/ {
  id: 'signal.organisation-number',
  message: 'Organisation number {number}',
  comment: 'Under the name of a workplace.',
};
export const peopleCounted = /*i18n*/ {
  id: 'signal.people.counted',
  message: '{number, plural, one {# person, counted} other {# people, counted}}',
  comment: 'How many people may be affected.',
};
export const peopleEstimated = /*i18n*/ {
  id: 'signal.people.estimated',
  message: '{number, plural, one {About # person, estimated} other {About # people, estimated}}',
  comment: 'How many people may be affected.',
};
export const peopleUnknown = /*i18n*/ {
  id: 'signal.people.unknown',
  message: 'Not known. That is not zero.',
  comment: 'How many people may be affected.',
};
export const notSent = /*i18n*/ {
  id: 'signal.fact.not-sent',
  message: 'Not included in what was disclosed to you',
  comment: 'In place of a fact that another agency did not choose to disclose.',
};
export const noSigns = /*i18n*/ {
  id: 'signal.signs.none',
  message: 'No indicators noted. That does not mean that there were none.',
  comment: 'In place of the list of indicators.',
};
export const signsNotAsked = /*i18n*/ {
  id: 'signal.signs.not-asked',
  message: 'Not asked: {themes}.',
  comment: 'Under the list of indicators. {themes} is a list of themes about which nothing was noted.',
};

export const statusOpen = /*i18n*/ {
  id: 'signal.status.open',
  message: 'Open',
  comment: 'Status of a signal that one’s own agency has registered.',
};
export const statusUnanswered = /*i18n*/ {
  id: 'signal.status.unanswered',
  message: 'Not acknowledged',
  comment: 'Status of a received signal that no one has acknowledged.',
};
export const statusAcknowledged = /*i18n*/ {
  id: 'signal.status.acknowledged',
  message: 'Acknowledged',
  comment: 'Status of a signal that has an officer responsible.',
};

export const sentFor = /*i18n*/ {
  id: 'signal-page.sent-for',
  message: 'Purpose of the disclosure',
  comment: 'Name of a line: the purpose that the sending agency wrote.',
};
export const sentOn = /*i18n*/ {
  id: 'signal-page.sent-on',
  message: 'Legal ground',
  comment: 'Name of a line: the provision on which another agency sent this.',
};
