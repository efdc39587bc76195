import type { Language } from '../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import type { Both } from '../both.ts';
import type { Activity } from './activities-file.ts';
import { processingTexts as texts } from './messages.ts';
import type { ActivityShown, ProcessingRecord } from './schema.ts';

/** What of the running server bears on personal data. The operator has set it; nothing of it is a secret. */
export type RunningSettings = {
  readonly mailServer: string | null;
  readonly scansFiles: boolean;
  readonly overHttps: boolean;
  readonly isDemo: boolean;
};

/** An agency as its settings are: whom to ask, and where its people sign in. */
export type AgencySettings = {
  readonly name: Both;
  readonly country: string;
  readonly officer: string | null;
  readonly requests: string | null;
  readonly hasOfficer: boolean;
  readonly providers: readonly Both[];
};

type Said = {
  readonly language: Language;
  readonly t: (message: Message, values?: MessageValues) => string;
};

/** Who takes part in the processing because of a setting. */
export function processorsOf(
  agency: Pick<AgencySettings, 'providers'>,
  running: Pick<RunningSettings, 'mailServer'>,
  { language, t }: Said,
): string[] {
  return [
    ...(running.mailServer === null ? [] : [t(texts.mailServer, { host: running.mailServer })]),
    ...agency.providers.map((provider) => t(texts.provider, { name: provider[language] })),
  ];
}

/** The measures of security, those that always hold and those that a setting turns on. */
export function measuresOf(running: RunningSettings, { t }: Pick<Said, 't'>): { text: string; isOn: boolean }[] {
  const always = [texts.walls, texts.sealed, texts.log, texts.proof, texts.phones].map((text) => ({
    text: t(text),
    isOn: true,
  }));
  return [
    ...always,
    { text: t(texts.https), isOn: running.overHttps },
    { text: t(texts.scanner), isOn: running.scansFiles },
    { text: t(texts.production), isOn: !running.isDemo },
  ];
}

/** The record of processing activities of one agency, from the settings alone: what they do not say has not been decided. */
export function processingRecord(
  given: {
    readonly agency: AgencySettings;
    /** Other agencies of the installation, to which facts can be disclosed. */
    readonly others: readonly Both[];
    readonly activities: readonly Activity[];
    readonly running: RunningSettings;
    readonly madeOn: string;
    readonly mayChange: boolean;
    readonly nameOf: (kind: string) => string;
    readonly keptFor: (kind: string) => ActivityShown['kept'];
    readonly lawOf: (kind: string) => ActivityShown['law'];
  },
  said: Said,
): Omit<ProcessingRecord, 'changes'> {
  const { agency, others, activities, running, madeOn, mayChange, nameOf, keptFor, lawOf } = given;
  const { language, t } = said;
  const shown = activities.map(({ kind, worker, purpose, people, data }) => ({
    kind,
    name: nameOf(kind),
    purpose: purpose[language],
    people: people[language],
    data: data[language],
    recipients: t(worker ? texts.onDecision : texts.noRecipients),
    kept: keptFor(kind),
    law: lawOf(kind),
  }));
  return {
    agency: agency.name[language],
    country: agency.country,
    madeOn,
    officer: agency.officer,
    requests: agency.requests,
    hasOfficer: agency.hasOfficer,
    activities: shown,
    recipients: others.map((other) => other[language]),
    undecided: shown.filter(({ kept }) => kept === null).length,
    processors: processorsOf(agency, running, said),
    measures: measuresOf(running, said),
    mayChange,
  };
}
