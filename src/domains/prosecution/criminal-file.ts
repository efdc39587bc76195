import type { Here } from '../../kernel/doing.ts';
import type { directiveAnswers, fileStatuses } from './codes.ts';
import type { DecisionFacts, DecisionLine, VerdictFacts } from './decisions/schema.ts';
import type { DefenceReplyFacts, DiscloseFacts, ServeFacts } from './defence/schema.ts';
import type { ElementFacts, QuestionFacts } from './elements/schema.ts';
import type { ItemFacts, ReplyFacts, RequestFacts } from './evidence/schema.ts';
import type { GivenFacts } from './letters/schema.ts';

/** An item of evidence as it stands: as it was added, with what people have said of it since. */
export type Item = Omit<ItemFacts, 'item'> & {
  readonly id: string;
  /** The act in which its words lie sealed, and under which names. */
  readonly act: string;
  readonly words: string;
  readonly addedBy: string;
  /** In which capacity it was secured. */
  readonly capacity: string;
  /** What a person has said against the catalogue; null while nobody has. */
  readonly independent: boolean | null;
  readonly from: { readonly sv: string; readonly en: string } | null;
};
export type Party = {
  readonly id: string;
  readonly act: string;
  readonly words: string;
  readonly person: string | null;
  /** Null also for whoever came by letter: it tells no ages. */
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
export type Given = DiscloseFacts & { readonly id: string };

/** A criminal file of one agency, as its acts make it. Names and own words lie sealed in the acts that are named here. */
export type CriminalFile = {
  readonly reference: string;
  readonly case: string | null;
  readonly offences: readonly string[];
  readonly status: (typeof fileStatuses)[number];
  readonly reportedOn: string;
  readonly deedOn: string | null;
  readonly reportedAt: string;
  readonly reportAct: string;
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
  readonly given: readonly Given[];
};

/** A criminal file where it lies. */
export type StoredFile = Here<CriminalFile>;

/** Whether something has been decided of every injured party for one of the two offences. */
export function isDecided({ parties, decisions }: Pick<CriminalFile, 'parties' | 'decisions'>): boolean {
  const lines = decisions.flatMap((decision) => decision.lines).filter(({ reason }) => reason !== 'RC17');
  if (parties.length === 0) return lines.length > 0;
  return parties.every(({ id }) => lines.some(({ party }) => party === id));
}

/** The decision that needs somebody else's eyes: closed because the injured party does not take part. */
export const awaitsSecondLook = ({ lines, secondLook }: Decision): boolean =>
  secondLook === null && lines.some(({ reason }) => reason === 'RC08');

/** Whether what was asked for has not been answered. */
export const awaitsReply = ({ reply }: Request): boolean => reply === null;

/** Whether whoever investigates in this unit owes an answer: a directive that went by letter is answered by letter. */
export const isOwedHere = ({ answered, letter }: Directive): boolean => answered === null && letter === null;

/** The lines by which somebody is charged. */
export const chargesIn = ({ decisions }: Pick<CriminalFile, 'decisions'>): readonly DecisionLine[] =>
  decisions.flatMap(({ lines }) => lines.filter(({ reason }) => reason === 'RC15'));
