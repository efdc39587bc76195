import type { Message } from '../../../kernel/message.ts';
import type { channels, knownBy, PassableFact, signalStatuses, themes } from '../schema.ts';
import * as texts from './code-messages.ts';

type Words<Code extends string> = Readonly<Record<Code, Message>>;

export const channelWords: Words<(typeof channels)[number]> = {
  'on-site': texts.channelOnSite,
  telephone: texts.channelTelephone,
  tip: texts.channelTip,
  'permit-file': texts.channelPermitFile,
  register: texts.channelRegister,
  'other-agency': texts.channelOtherAgency,
  media: texts.channelMedia,
  other: texts.channelOther,
};

export type Theme = (typeof themes)[number];

export const themeWords: Words<Theme> = {
  deception: texts.themeDeception,
  vulnerability: texts.themeVulnerability,
  movement: texts.themeMovement,
  fear: texts.themeFear,
  documents: texts.themeDocuments,
  pay: texts.themePay,
  hours: texts.themeHours,
  conditions: texts.themeConditions,
  employer: texts.themeEmployer,
};

export type KnownBy = (typeof knownBy)[number];

export const knownWords: Words<KnownBy> = {
  seen: texts.knownSeen,
  said: texts.knownSaid,
  document: texts.knownDocument,
};

export const factWords: Words<PassableFact> = {
  channel: texts.factChannel,
  sector: texts.factSector,
  workplace: texts.factWorkplace,
  people: texts.factPeople,
  signs: texts.factSigns,
  happened: texts.factHappened,
  narrative: texts.factNarrative,
};

export const isFact = (field: string): field is PassableFact => field in factWords;

export const statusWords: Words<(typeof signalStatuses)[number]> = {
  open: texts.statusOpen,
  unanswered: texts.statusUnanswered,
  acknowledged: texts.statusAcknowledged,
};
