import type { Move } from '../scenario/moves.ts';
import type { Understanding } from '../scenario/people.ts';

/** How one person is at one moment of play, toward each seat. All whole numbers. */
export type PersonNow = {
  readonly room: string;
  /** Until when they have gone along somewhere, and where they return to. */
  readonly awayUntil: { readonly t: number; readonly room: string } | null;
  readonly trust: Readonly<Record<string, number>>;
  readonly fear: number;
  readonly fatigue: number;
  /** The seats to which this person says no more. */
  readonly closedTo: readonly string[];
  readonly told: readonly string[];
  readonly consents: readonly string[];
  /** How often each seat did each act to this person: `introduce/police`. */
  readonly done: Readonly<Record<string, number>>;
  readonly rights: boolean;
  readonly language: Understanding;
  /** Minutes without a controller who sees or hears. */
  readonly unwatched: number;
};

export type SeatNow = {
  readonly room: string;
  readonly capacity: string;
  readonly uniform: boolean;
};

/** How a seat came to know a fact: by a thing, by what a person said, by an event, or from another seat with what that one had. */
export type Source =
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'said'; readonly id: string; readonly person: string }
  | { readonly kind: 'brief' }
  | { readonly kind: 'event'; readonly id: string };

export type KnownFact = {
  readonly role: string;
  readonly fact: string;
  readonly t: number;
  readonly from: readonly Source[];
};

export type SeenIndicator = { readonly role: string; readonly indicator: string; readonly t: number };
export type Promised = {
  readonly person: string;
  readonly promise: string;
  readonly role: string;
  readonly t: number;
  readonly state: 'open' | 'kept' | 'broken';
};

/** What came of one move. */
export type MoveOutcome =
  | { readonly kind: 'done' }
  /** `alone`: no one else could hear, and in a language of their own. */
  | { readonly kind: 'answered'; readonly result: string; readonly openness: number; readonly alone: boolean }
  /** The product refuses it: the seat lacks the power, in the capacity it has. */
  | { readonly kind: 'no-power'; readonly power: string | null }
  /** It happened, and no law allowed it. */
  | { readonly kind: 'unlawful'; readonly article: string | null }
  /** It could not be done: gone, not there, not decided, not agreed to. */
  | { readonly kind: 'not-possible'; readonly why: 'gone' | 'not-found' | 'no-consent' | 'not-decided' | 'not-known' };

export type MadeMove = Move & { readonly seq: number; readonly outcome: MoveOutcome };

/** Everything that has come of the moves so far. A play is folded from its moves and from nothing else. */
export type PlayNow = {
  readonly t: number;
  readonly people: Readonly<Record<string, PersonNow>>;
  readonly seats: Readonly<Record<string, SeatNow>>;
  /** When each thing was lost in play. */
  readonly gone: Readonly<Record<string, number>>;
  /** Who has a thing in hand, once it was taken. */
  readonly taken: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly saved: Readonly<Record<string, { readonly t: number; readonly role: string; readonly act: string }>>;
  readonly knows: readonly KnownFact[];
  readonly seen: readonly SeenIndicator[];
  readonly recorded: readonly SeenIndicator[];
  readonly promises: readonly Promised[];
  readonly injected: readonly string[];
  /** When each event happened; one that was left out is not here. */
  readonly happened: Readonly<Record<string, number>>;
  /** Events that the leader of the exercise keeps back. */
  readonly held: readonly string[];
  readonly investigation: number | null;
  readonly booked: readonly string[];
  readonly moves: readonly MadeMove[];
  /** Each person's trust, fear and fatigue after each change, for the curve of the debrief. */
  readonly curve: readonly CurvePoint[];
};

export type CurvePoint = {
  readonly t: number;
  readonly person: string;
  readonly trust: Readonly<Record<string, number>>;
  readonly fear: number;
  readonly fatigue: number;
};
