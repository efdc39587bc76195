import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';
import type { Problem } from '../../kernel/problem.ts';
import type { Role, Who } from '../../kernel/who.ts';
import type { AppendEntry } from '../acts/append-and-log.ts';
import type { ProofKeys } from '../acts/entry-proof.ts';
import type { Tx } from '../database/database.ts';
import type { AnyCall } from './call.ts';

/** What the client says of its act before anything else is read: in which capacity and sitting it acts, and the act's id. */
export type Claimed = { readonly capacity: string; readonly sitting: string; readonly act?: string };

/** Whether an agency asks for a course before what a command has decided: refused, or done with more acts that note it. */
export type Gated = { readonly refused: Problem | null; readonly acts: readonly ActDraft[] };

/**
 * Wall one and the log, as the domains of access and audit make them. Main hands them to the platform, which knows no domain.
 * Wall two is in the database and needs nothing from here but the entering.
 */
export type Walls = {
  readonly enter: (tx: Tx, token: Uint8Array, claimed: Claimed | null) => Promise<Who | null>;
  /** Whether a role of this person has the right to an endpoint. */
  readonly holds: (who: Who, endpoint: { readonly roles: readonly Role[] }) => boolean;
  readonly may: (policy: (who: Who, loaded: unknown) => boolean, who: Who, loaded: unknown) => boolean;
  readonly readable: (who: Who, now: Date) => readonly RealmKey[];
  readonly writable: (who: Who, now: Date) => readonly RealmKey[];
  /** Their unit's own file on a track; unless one is named, on that of their capacity. */
  readonly own: (who: Who, now: Date, track?: Track) => RealmKey | null;
  /** Refuses a person who has not proved who they are within a quarter of an hour, with `httpMessages.proveAgain`. */
  readonly demandFreshProof: (tx: Tx) => Promise<void>;
  /**
   * What an agency asks for before acts of a kind, asked of what any command has decided. `broughtAt`: when a phone says that it happened;
   * such an act was done already and is never refused.
   */
  readonly gated?: (tx: Tx, call: AnyCall, acts: readonly ActDraft[], broughtAt: string | null) => Promise<Gated>;
  readonly append: AppendEntry;
  /** Writes that a person was refused whose capacity has ended, so that they cannot be entered as. In the role `cape_login`. */
  readonly appendRefusal: (
    tx: Tx,
    keys: ProofKeys,
    token: Uint8Array,
    verb: string,
    about: { at: string; objects: readonly string[] },
  ) => Promise<void>;
  readonly originOf: (agency: number) => string;
  readonly receiptText: (receipt: { origin: string; leaf: string; time: string }) => string;
  readonly texts: {
    readonly notSignedIn: Message;
    readonly mayNot: Message;
    readonly notFound: Message;
  };
  /** Sentences for errors that the database raises on purpose, by their code. */
  readonly textOfCode: Readonly<Record<string, Message>>;
};
