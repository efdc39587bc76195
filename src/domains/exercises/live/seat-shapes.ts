import type { MadeMove } from '../play/play-state.ts';
import type { Speed } from './clock.ts';
import type { Live, Message, Noted } from './live.ts';
import type { WithName } from './words.ts';

/** A thing as a seat knows it: what it is and shows, once this seat has found it. */
export type ThingSeen = WithName & {
  readonly look: string;
  readonly at: number;
  readonly room: string;
  readonly isGone: boolean;
  readonly isSaved: boolean;
  readonly saveBy: readonly { readonly act: 'photograph' | 'copy' | 'preserve' | 'seize'; readonly may: boolean }[];
  readonly canBeTaken: boolean;
};

/** One line of what this seat did to a person, with what they said. */
export type TalkLine = {
  readonly seq: number;
  readonly t: number;
  readonly time: string;
  readonly act: MadeMove['act'];
  readonly topic: string | null;
  readonly how: string | null;
  readonly inHand: boolean;
  readonly promise: string | null;
  readonly purpose: string | null;
  readonly to: string | null;
  readonly outcome: MadeMove['outcome']['kind'];
  readonly result: 'said' | 'scripted' | 'closed' | 'declines' | 'not-understood' | 'yes' | 'no' | 'not-there' | null;
  readonly words: string | null;
};

export type PersonSeen = {
  readonly id: string;
  /** By name once they have introduced themselves to each other; before that by what they do. */
  readonly name: string | null;
  readonly work: string;
  readonly appearance: string;
  readonly cue: string | null;
  readonly language: string;
  readonly speaksWith: string;
  readonly isController: boolean;
  readonly controllerNear: boolean;
  readonly talk: readonly TalkLine[];
};

export type SeatView = {
  readonly kind: 'seat';
  readonly seq: number;
  readonly state: Live['state'];
  readonly team: string;
  readonly solo: boolean;
  readonly speed: Speed;
  readonly minute: number;
  readonly time: string;
  readonly me: { readonly name: string; readonly role: string | null; readonly resting: boolean };
  readonly players: readonly { readonly name: string; readonly role: string | null }[];
  readonly seat: {
    readonly room: string;
    readonly capacity: string;
    readonly agency: string;
    readonly brief: string;
    readonly may: readonly {
      readonly id: string;
      readonly text: string;
      readonly article: string;
      readonly inCapacity: boolean;
    }[];
    readonly mayNot: readonly { readonly id: string; readonly text: string; readonly article: string }[];
    readonly isInvestigation: boolean;
  } | null;
  readonly marks: readonly {
    readonly mark: string;
    readonly isClosed: boolean;
    readonly thing: string | null;
    readonly isGone: boolean;
  }[];
  readonly things: readonly ThingSeen[];
  readonly requests: readonly (WithName & {
    readonly may: boolean;
    readonly act: 'request' | 'preserve';
    readonly isElsewhere: boolean;
    readonly isDone: boolean;
  })[];
  readonly people: readonly PersonSeen[];
  readonly colleagues: readonly {
    readonly role: string;
    readonly player: string | null;
    readonly room: string;
    readonly capacity: string;
    readonly can: readonly string[];
  }[];
  readonly injects: readonly {
    readonly id: string;
    readonly t: number;
    readonly time: string;
    readonly text: string;
    readonly asksFor: string | null;
    readonly isPutAside: boolean;
  }[];
  readonly messages: readonly (Message & { readonly time: string })[];
  readonly notes: readonly (Noted & { readonly time: string })[];
  readonly knows: readonly {
    readonly id: string;
    readonly t: number;
    readonly time: string;
    readonly text: string;
    readonly from: string;
    readonly statement: boolean;
  }[];
  readonly recorded: readonly { readonly indicator: string; readonly t: number }[];
  readonly booked: readonly string[];
  readonly refusedLast: {
    readonly seq: number;
    readonly kind: string;
    readonly power: string | null;
    readonly article: string | null;
    readonly why: string | null;
  } | null;
};
