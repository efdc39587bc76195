import type { Track } from '../../kernel/capacity.ts';
import type { Here } from '../../kernel/doing.ts';
import type { Responsible } from '../../kernel/responsible.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import type { CopiedAct } from './records/schema.ts';
import type { CaseAbout, CaseEnd, caseStatuses, Imported, riskHands, riskWhats } from './schema.ts';

/** The current state of a case: one agency's own file on one track. */
export type Case = {
  readonly reference: string;
  readonly track: Track;
  readonly about: CaseAbout;
  readonly status: (typeof caseStatuses)[number];
  readonly openedAt: Instant;
  readonly responsible: Responsible;
  readonly closedAt: Instant | null;
  readonly end: CaseEnd | null;
  /** The act whose words say why it ended. */
  readonly closedBy: string | null;
  /** Who closed it, and when that was recorded. */
  readonly closer: { readonly by: string; readonly at: Instant } | null;
  readonly notes: readonly Note[];
  /** Opaque references of files of other agencies that answer to this one. */
  readonly elsewhere: readonly string[];
  /** What a person has recorded as at risk of being lost, with its outcome. */
  readonly risks: readonly Risk[];
  /** The registry number of the agency, where a registrar has given one. */
  readonly number: string | null;
  /** What was answered to those who asked for the record: the act, and its facts. */
  readonly answers: readonly Answer[];
  /** Where it came from a list of the agency; absent where it was opened here. */
  readonly imported?: Imported;
  /** The import that brought it was undone: it is in no list and opens no more. */
  readonly takenBack?: true;
};

export type Answer = { readonly act: string; readonly by: string; readonly at: Instant } & (
  | { readonly kind: 'given'; readonly items: CopiedAct[] }
  | { readonly kind: 'refused'; readonly provision: string; readonly appeal: string }
);

/** An act that holds a note, and the act that withdrew it. */
export type Note = {
  readonly act: string;
  readonly by: string;
  readonly at: Instant;
  readonly withdrawnBy: string | null;
};

export type Risk = {
  readonly act: string;
  readonly risk: string;
  readonly what: (typeof riskWhats)[number];
  readonly diesOn: Instant | null;
  readonly estimated: boolean;
  readonly holder: (typeof riskHands)[number];
  readonly saver: (typeof riskHands)[number];
  readonly savedOn: Instant | null;
  readonly lostOn: Instant | null;
};

/** A case with the realm that holds it. */
export type StoredCase = Here<Case>;

/** The place of an act in the case. */
export const inCase = ({ id, at }: Omit<StoredCase, 'state'>, act: { readonly id: string }) => ({
  at,
  id: act.id,
  stream: id,
  caseId: id,
});
