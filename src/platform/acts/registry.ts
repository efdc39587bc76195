import type { Act, RealmKey, TaskDraft } from '../../kernel/act.ts';
import type { Announcement } from '../../kernel/announcement.ts';
import type { Count, SamePerson } from '../../kernel/count.ts';
import type { ActDef } from '../../kernel/define-act.ts';
import type { ExpiringItemDraft } from '../../kernel/expiring-item.ts';
import type { LetterKind } from '../../kernel/letter.ts';
import type { ObstacleDraft } from '../../kernel/obstacle.ts';
import type { ResponsibleNow } from '../../kernel/responsible.ts';
import type { Searched } from '../../kernel/searched.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';

/** A stream and what its acts come to. */
export type Folded<Projection> = { readonly at: RealmKey; readonly stream: string; readonly projection: Projection };

/** Where a stream is stored, and how time is counted there: by the law and the clock of its country. */
export type Where = {
  readonly at: RealmKey;
  readonly calendar: Calendar;
  /** Whether the stream was begun by mistake: its beginning is withdrawn. */
  readonly withdrawn?: boolean;
};

/**
 * What the server knows of one kind of stream: how it is folded, where the result is stored, and who owes what because of it. What takes
 * the projection is a method, so that kinds of different projections can be in one list.
 */
export interface StreamKind<out Projection = unknown> {
  readonly kind: string;
  fold(acts: readonly Act[], where: Where): Projection;
  save(tx: Tx, at: RealmKey, stream: string, projection: Projection): Promise<void>;
  /** Stores many at once, in one statement: for a kind that is imported by the hundred. */
  saveAll?(tx: Tx, all: readonly Folded<Projection>[]): Promise<void>;
  tasks(stream: string, projection: Projection, where: Where): readonly TaskDraft[];
  /** What may be lost, and by when, because of what was done in it. A stream of which nothing perishes has none. */
  expiringItems?(stream: string, projection: Projection): readonly ExpiringItemDraft[];
  /** Which obstacles have arisen or threaten in it, and which its acts name. A stream without detectors has none. */
  obstacles?(stream: string, projection: Projection): readonly ObstacleDraft[];
  /** Who is responsible for it, where a person can be; null while no one has taken it. */
  responsible?(projection: Projection): ResponsibleNow | null;
  /** Under which texts it is found: only those that everyone who reads it reads in it. A stream without any is not found. */
  searched?(projection: Projection): readonly Searched[];
  /**
   * What it adds to the study as it is now: for what becomes known by message as well as by an act. It is said again with every
   * act of the stream, and each thing is counted once.
   */
  counts?(stream: string, projection: Projection): readonly Count[];
}

/** A count, with what rules had noticed by the time a path ended with it; nothing where none has. */
export type CountWithNoticed = { readonly said: Count; readonly noticed: readonly string[] };

/** A path that an act has ended: in which stream and case of its agency, by which count, and when it was written down. */
export type Ended = {
  readonly stream: string;
  readonly caseId: string | null;
  readonly count: Count;
  readonly now: Date;
};

/** What is added to the study. `from` is the act or the stream that says it: it says the same thing once, however often. */
export type Counted = {
  readonly from: string;
  readonly counts: readonly CountWithNoticed[];
  readonly same: readonly SamePerson[];
  /** Earlier acts of the same stream that count no longer. */
  readonly without: readonly string[];
};

/** A stream and what it is found under now. Of one that has just begun nothing is stored that would have to be removed. */
export type FoundUnder = {
  readonly at: RealmKey;
  readonly stream: string;
  readonly kind: string;
  readonly texts: readonly Searched[];
  readonly isNew: boolean;
};

export type Registry = {
  /** How time is counted in a country. */
  readonly calendarOf: (country: string) => Calendar;
  readonly types: ReadonlyMap<string, ActDef>;
  readonly streams: ReadonlyMap<string, StreamKind>;
  readonly letters: ReadonlyMap<string, LetterKind>;
  /** Stores the tasks of one stream in place of those it had. */
  readonly saveTasks: (tx: Tx, at: RealmKey, stream: string, tasks: readonly TaskDraft[]) => Promise<void>;
  /** Adds what an act counts to the study realm of the unit that did it. */
  readonly addCounts: (tx: Tx, keys: Keys, agency: number, act: string, counted: Counted) => Promise<void>;
  /** Stores what may perish of one stream in place of what it had. */
  readonly saveExpiringItems: (
    tx: Tx,
    at: RealmKey,
    stream: string,
    expiringItems: readonly ExpiringItemDraft[],
  ) => Promise<void>;
  /** Stores the obstacles of one stream in place of those it had. */
  readonly saveObstacles: (tx: Tx, at: RealmKey, stream: string, obstacles: readonly ObstacleDraft[]) => Promise<void>;
  /** Stores what streams are found under, in place of what they were found under before. */
  readonly saveSearched: (tx: Tx, keys: Keys, all: readonly FoundUnder[]) => Promise<void>;
  /** Which obstacles rules had noticed, in this one realm, in the matter of a path by the time it ended: codes, each once. */
  readonly noticedIn: (tx: Tx, at: RealmKey, ended: Ended) => Promise<readonly string[]>;
  /** Writes down, for other systems of the agency, that an act of this transaction has happened. */
  readonly announce: (tx: Tx, at: RealmKey, act: string, said: Announcement) => Promise<void>;
};

export function registryOf(parts: {
  types: readonly ActDef[];
  streams: readonly StreamKind[];
  letters: readonly LetterKind[];
  calendarOf: Registry['calendarOf'];
  saveTasks: Registry['saveTasks'];
  saveExpiringItems: Registry['saveExpiringItems'];
  saveObstacles: Registry['saveObstacles'];
  saveSearched: Registry['saveSearched'];
  noticedIn: Registry['noticedIn'];
  addCounts: Registry['addCounts'];
  announce: Registry['announce'];
}): Registry {
  const types = new Map<string, ActDef>();
  for (const type of parts.types) {
    if (types.has(type.type)) throw new Error(`Two domains declare the act ${type.type}.`);
    types.set(type.type, type);
  }
  const streams = new Map(parts.streams.map((stream) => [stream.kind, stream]));
  const { saveTasks, saveExpiringItems, saveObstacles, saveSearched, noticedIn, addCounts, announce, calendarOf } =
    parts;
  const letters = lettersOf(parts.letters, streams);
  const saves = { saveTasks, saveExpiringItems, saveObstacles, saveSearched };
  return { types, streams, letters, calendarOf, ...saves, noticedIn, addCounts, announce };
}

function lettersOf(kinds: readonly LetterKind[], streams: ReadonlyMap<string, unknown>): Registry['letters'] {
  const letters = new Map<string, LetterKind>();
  for (const letter of kinds) {
    if (letter.kind === 'answer') throw new Error('An answer is no kind of letter that a domain can declare.');
    if (letter.kind === 'withdrawal') throw new Error('A withdrawal is no kind of letter that a domain can declare.');
    if (letter.words.includes('purpose')) throw new Error('The purpose comes with every letter, beside its snapshot.');
    if (letters.has(letter.kind)) throw new Error(`Two domains declare letters of the kind ${letter.kind}.`);
    if (!streams.has(letter.streamKind))
      throw new Error(`No domain folds what letters of the kind ${letter.kind} begin.`);
    letters.set(letter.kind, letter);
  }
  return letters;
}

/** What is known of a kind of letter. Throws for one that no domain declared: it is neither sent nor taken in. */
export function getLetterKind(registry: Registry, kind: string): LetterKind {
  const found = registry.letters.get(kind);
  if (!found) throw new Error(`No domain declares letters of the kind ${kind}.`);
  return found;
}

export function getActType(registry: Registry, type: string): ActDef {
  const found = registry.types.get(type);
  if (!found) throw new Error(`No domain declares the act ${type}.`);
  return found;
}

/** Whether acts of a type withdraw others of their stream. */
export const isWithdrawal =
  ({ types }: Pick<Registry, 'types'>) =>
  (type: string): boolean =>
    (types.get(type)?.withdraws.length ?? 0) > 0;
