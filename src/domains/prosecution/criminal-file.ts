import type { Here } from '../../kernel/doing.ts';
import type { Responsible } from '../../kernel/responsible.ts';
import type { directiveAnswers, fileStatuses } from './codes.ts';
import { isCharge, isNonPunishment, isWithoutInjuredParty } from './decisions/decision-reasons.ts';
import type { DecisionFacts, DecisionLine, VerdictFacts } from './decisions/schema.ts';
import type { AcknowledgementFacts, DefenceReplyFacts, DiscloseFacts, ServeFacts } from './defence/schema.ts';
import type { ElementFacts, QuestionFacts } from './elements/schema.ts';
import type { CustodyFacts, ItemFacts, MediumFacts, ReplyFacts, RequestFacts } from './evidence/schema.ts';
import type { GivenFacts } from './letters/schema.ts';
import type { PackageFacts } from './package/schema.ts';

/** One step of the custody of an item, by the act that recorded it. */
export type CustodyEntry = Pick<CustodyFacts, 'step' | 'at'> & { readonly act: string };

/** The current state of an item of evidence: as it was added, with later corrections. */
export type Item = Omit<ItemFacts, 'item'> & {
  readonly id: string;
  /** The act that holds its sealed words, and their names there. */
  readonly act: string;
  readonly words: string;
  readonly addedBy: string;
  /** In which capacity it was secured. */
  readonly capacity: string;
  /** An officer's assessment that replaces the catalogue's; null while there is none. */
  readonly independent: boolean | null;
  readonly from: { readonly sv: string; readonly en: string } | null;
  /** Of a picture or sound of a visit. */
  readonly medium?: MediumFacts;
  /** What was done with it since, as it was recorded; left out while there is nothing. */
  readonly custody?: readonly CustodyEntry[];
};
export type Party = {
  readonly id: string;
  readonly act: string;
  readonly words: string;
  readonly person: string | null;
  /** Null also for a person who came by a disclosure: it contains no ages. */
  readonly under18: boolean | null;
  readonly meetsSupportOn: string | null;
};
export type Suspect = { readonly id: string; readonly act: string; readonly notifiedOn: string | null };
export type Request = Omit<RequestFacts, 'request'> & {
  readonly id: string;
  readonly act: string;
  readonly reply: (Omit<ReplyFacts, 'request'> & { readonly act: string }) | null;
};
export type Setting = ElementFacts & { readonly act: string; readonly by: string; readonly at: string };
export type Directive = Omit<GivenFacts, 'directive'> & {
  readonly id: string;
  readonly act: string;
  readonly by: string;
  readonly answered: {
    readonly act: string;
    readonly answer: (typeof directiveAnswers)[number];
    readonly at: string;
  } | null;
};
export type Decision = DecisionFacts & {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly secondLook: { readonly act: string; readonly by: string; readonly agrees: boolean } | null;
};
export type Verdict = VerdictFacts & { readonly id: string };
export type Service = ServeFacts & { readonly id: string };
export type DefenceReply = DefenceReplyFacts & { readonly id: string };
export type Disclosure = DiscloseFacts & { readonly id: string };
/** That the defence said that it has what was given to it. */
export type Acknowledgement = AcknowledgementFacts & { readonly id: string; readonly by: string; readonly at: string };
export type MadePackage = PackageFacts & { readonly id: string; readonly by: string; readonly at: string };

/** A criminal file of one agency, as its acts make it. Names and own words are sealed in the acts that are named here. */
export type CriminalFile = {
  readonly reference: string;
  readonly case: string | null;
  readonly offences: readonly string[];
  readonly status: (typeof fileStatuses)[number];
  readonly reportedOn: string;
  readonly deedOn: string | null;
  readonly reportedAt: string;
  readonly reportAct: string;
  /** Who registered the report, or to whom the file was handed over since. */
  readonly responsible: Responsible;
  readonly openedAt: string | null;
  readonly ledBy: 'police' | 'prosecutor' | null;
  readonly decisionDue: string | null;
  readonly parties: readonly Party[];
  readonly suspects: readonly Suspect[];
  readonly items: readonly Item[];
  readonly requests: readonly Request[];
  readonly settings: readonly Setting[];
  readonly directives: readonly Directive[];
  readonly leftQuestions: readonly QuestionFacts[];
  readonly decisions: readonly Decision[];
  readonly verdicts: readonly Verdict[];
  readonly services: readonly Service[];
  readonly defenceReplies: readonly DefenceReply[];
  readonly given: readonly Disclosure[];
  /** Sealed packages of evidence; left out while there is none. */
  readonly packages?: readonly MadePackage[];
  /** What the defence has confirmed; left out while there is nothing. */
  readonly acknowledgements?: readonly Acknowledgement[];
  /** Which items have files. It is no part of what the acts make, and known where an item is to be withdrawn. */
  readonly withFiles?: readonly string[];
};

/** A criminal file with its place of storage. */
export type StoredFile = Here<CriminalFile>;

/** Whether something has been decided of every injured party for one of the two offences. */
export function isDecided({ parties, decisions }: Pick<CriminalFile, 'parties' | 'decisions'>): boolean {
  const lines = decisions.flatMap((decision) => decision.lines).filter((line) => !isNonPunishment(line));
  if (parties.length === 0) return lines.length > 0;
  return parties.every(({ id }) => lines.some(({ party }) => party === id));
}

/** A decision that needs a second review by another person: closed because the injured party does not take part. */
export const awaitsSecondReview = ({ lines, secondLook }: Decision): boolean =>
  secondLook === null && lines.some(isWithoutInjuredParty);

/** Whether what was asked for has not been answered. */
export const awaitsReply = ({ reply }: Request): boolean => reply === null;

/** Whether this unit owes the answer: a directive that was sent to another agency is answered by a disclosure from there. */
export const isOwedHere = ({ answered, letter }: Directive): boolean => answered === null && letter === null;

/** The decision lines that are charges. */
export const chargesIn = ({ decisions }: Pick<CriminalFile, 'decisions'>): readonly DecisionLine[] =>
  decisions.flatMap(({ lines }) => lines.filter(isCharge));
