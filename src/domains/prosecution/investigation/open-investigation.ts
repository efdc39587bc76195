import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { dueAct, meetsSupportAct, notifyAct, openAct, partyAct, reportAct, suspectAct } from '../acts.ts';
import { type CountedFile, countOpened, countParty } from '../counted.ts';
import { inFile, requireKnown, requireNew, type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type {
  AddInjuredParty,
  AddSuspect,
  FileReport,
  MeetsSupport,
  NotifySuspect,
  OpenInvestigation,
  PlanDecision,
} from '../schema.ts';

/** A report begins a criminal file. It happened, so no state can refuse it. */
export function fileReport(input: FileReport, at: RealmKey, reference: string): ActDraft[] {
  return [
    reportAct.draft({
      at,
      id: input.act.id,
      stream: input.file,
      facts: { reference, ...input.facts },
      words: input.words,
      caseId: input.facts.case,
    }),
  ];
}

/** The decision to open an investigation, once. */
export function openInvestigation(input: OpenInvestigation, stored: CountedFile): ActDraft[] {
  if (stored.file.openedAt) throw new Problem('conflict', fileMessages.alreadyOpened);
  return [{ ...inFile(openAct, stored, input), counts: countOpened(input.act, stored) }];
}

/** By when the decision whether to charge is to be made. */
export function planDecision(input: PlanDecision, stored: StoredFile, today: string): ActDraft[] {
  if (input.facts.decisionDue < today) throw wrong('facts.decisionDue', fileMessages.dueInPast);
  return [inFile(dueAct, stored, input)];
}

/** An injured party enters the file by an alias, which lies sealed. */
export function addInjuredParty(input: AddInjuredParty, stored: CountedFile & { also: readonly string[] }): ActDraft[] {
  requireNew(stored.file.parties, input.facts.party);
  const { person } = input.facts;
  return [
    {
      ...inFile(partyAct, stored, input),
      counts: countParty(input.facts, input.act, stored),
      same: person !== null && stored.also.length > 0 ? [{ person, countedAs: stored.also }] : [],
    },
  ];
}

/** That an injured party meets support on a day, so that nobody is told of a decision before it. */
export function meetsSupport(input: MeetsSupport, stored: StoredFile): ActDraft[] {
  requireKnown(stored.file, { parties: [input.facts.party] });
  return [inFile(meetsSupportAct, stored, input)];
}

export function addSuspect(input: AddSuspect, stored: StoredFile): ActDraft[] {
  requireNew(stored.file.suspects, input.facts.suspect);
  return [inFile(suspectAct, stored, input)];
}

/** The suspect is told of the suspicion. */
export function notifySuspect(input: NotifySuspect, stored: StoredFile): ActDraft[] {
  if (!stored.file.suspects.some(({ id }) => id === input.facts.suspect)) {
    throw wrong('facts.suspect', fileMessages.suspectUnknown);
  }
  return [inFile(notifyAct, stored, input)];
}
