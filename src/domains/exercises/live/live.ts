import { beginPlay } from '../play/begin-play.ts';
import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { type ExerciseClock, stoppedClock } from './clock.ts';

export type Player = {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly resting: boolean;
};

/** Something that reached seats: what another said, a whisper, an event, an answer of the rules. Null: all seats. */
export type Message = {
  readonly seq: number;
  readonly t: number;
  readonly kind: 'said' | 'whisper' | 'wrote' | 'answer';
  readonly from: string | null;
  readonly to: string | null;
  /** Written by a person; an answer of the rules names its sentence instead. */
  readonly text: string | null;
  readonly sentence: 'done' | 'missing' | 'refused' | null;
};

export type Noted = { readonly role: string; readonly t: number; readonly text: string; readonly how: 'seen' | 'said' };
export type AskedOf = {
  readonly seq: number;
  readonly t: number;
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly on: string | null;
  readonly isDone: boolean;
};

/** An exercise that several people play, as it is now. */
export type Live = {
  readonly scenario: string;
  readonly team: string;
  readonly solo: boolean;
  readonly openedAt: number;
  readonly state: 'waiting' | 'running' | 'paused' | 'ended';
  readonly endedBy: 'leader' | 'clock' | null;
  readonly clock: ExerciseClock;
  readonly players: readonly Player[];
  readonly play: PlayNow;
  readonly messages: readonly Message[];
  readonly notes: readonly Noted[];
  readonly asked: readonly AskedOf[];
  /** The events that a seat has put aside: `inspector/i-guest`. */
  readonly putAside: readonly string[];
  /** When pauses were made for everyone: number and minutes of play; never whose. */
  readonly pauses: number;
  readonly otherwise: readonly { readonly role: string; readonly text: string }[];
  /** How many events it is folded from. */
  readonly seq: number;
};

export const beginLive = (exercise: Exercise): Live => ({
  scenario: exercise.scenario.id,
  team: '',
  solo: false,
  openedAt: 0,
  state: 'waiting',
  endedBy: null,
  clock: stoppedClock,
  players: [],
  play: beginPlay(exercise),
  messages: [],
  notes: [],
  asked: [],
  putAside: [],
  pauses: 0,
  otherwise: [],
  seq: 0,
});

/** The seats that somebody plays now. All others are played automatically. */
export const manned = ({ players }: Live): ReadonlySet<string> =>
  new Set(players.flatMap(({ role, resting }) => (role !== null && !resting ? [role] : [])));
