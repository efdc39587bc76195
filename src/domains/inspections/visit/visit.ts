import type { RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { SpokenLanguage } from '../schema.ts';
import type { Disagreement } from './disagreement.ts';
import type { Medium } from './media/medium.ts';
import type { HowKnown, interpreters, letInBy, ObservedSign, SortedAs, talkOutcomes, toldBy } from './schema.ts';

/** In which stream an act of a visit is. */
export type InStream = { readonly id: string; readonly at: RealmKey };

/** A person who works there, by a number and without a name. */
type MetWorker = { readonly worker: string; readonly number: number; readonly language: SpokenLanguage | null };

/** Which answer to a sign counts, and which answers it settles. */
type SettledSign = Pick<Disagreement, 'code' | 'worker'> & {
  readonly known: HowKnown;
  readonly settles: readonly string[];
};

/** All that an inspection knows of a private conversation. */
type TalkNoted = {
  readonly outcome: (typeof talkOutcomes)[number];
  readonly cardTaken: boolean;
  readonly toCoordinator: boolean;
  readonly worker: string | null;
  readonly alone: boolean | null;
  readonly interpreter: (typeof interpreters)[number];
};

/** That a person is suspected; of whom, and of what, is sealed. */
type Suspected = { readonly toldBy: (typeof toldBy)[number]; readonly demandMadeAt: string | null };

export type Observation = {
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly signs: readonly ObservedSign[];
  readonly photos: number;
  readonly hasPlace: boolean;
  readonly worker: string | null;
  readonly sortedAs: SortedAs | null;
};

/** One officer's going in: when, under what, let in by whom. */
export type WentIn = Pick<Visit, 'basis' | 'letInBy' | 'announced' | 'by'> & { readonly at: string };

/** In which act something was noted, by whom and when. */
export type NotedBy = { readonly act: string; readonly by: string; readonly at: string };

/** The part of one unit at a place of work, in one capacity, as its acts make it: of one officer, or of several with a phone each. */
export type Visit = {
  readonly inspection: string;
  readonly workplace: { readonly name: string; readonly municipality: string };
  /** Who went in first. */
  readonly by: string;
  readonly capacity: Capacity;
  readonly basis: string;
  readonly letInBy: (typeof letInBy)[number];
  readonly announced: boolean;
  readonly begunAt: string;
  readonly entries: readonly WentIn[];
  readonly observations: readonly Observation[];
  /** Notes that their authors retracted within a minute. They count for nothing and are hidden from no one. */
  readonly takenBack: readonly (Observation & { readonly takenBackAt: string })[];
  /** Notes whose words an officer has read and released for the employer as a party. */
  readonly released: readonly ({ readonly observation: string } & NotedBy)[];
  readonly workers: readonly (MetWorker & NotedBy)[];
  readonly media: readonly Medium[];
  readonly disagreements: readonly Disagreement[];
  readonly settled: readonly (SettledSign & NotedBy)[];
  readonly conversations: readonly (TalkNoted & NotedBy)[];
  /** Since when nothing is demanded under penalty on the facts of a suspicion. */
  readonly stopped: readonly (Suspected & NotedBy)[];
  readonly leftAt: string | null;
  readonly closedAt: string | null;
  /** Who has left and not gone in again. */
  readonly left: readonly string[];
};
