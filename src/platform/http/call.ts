import type { RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import type { Who } from '../../kernel/who.ts';
import type { Registry } from '../acts/registry.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Queue } from '../jobs/job.ts';
import type { Texts } from '../pages/catalogue.ts';

/** Everything a step of a command or query may know of its surroundings. Time, chance and ids come from here and nowhere else. */
export type Call<Params, Input> = {
  readonly who: Who;
  /** The names of everything that this person has the right to, through all their roles. */
  readonly verbs: readonly string[];
  readonly params: Params;
  readonly input: Input;
  readonly now: Date;
  readonly texts: Texts;
  /** Wall one: the realms this person may read, and may write, in the capacity they act in. */
  readonly readable: readonly RealmKey[];
  readonly writable: readonly RealmKey[];
  /** The realm of this person's own new records, or null when the capacity has no file here. */
  readonly own: RealmKey | null;
  /** Their realm on another track that the capacity comes into: a legal adviser writes on two. */
  readonly ownOn: (track: Track) => RealmKey | null;
  readonly registry: Registry;
  readonly keys: Keys;
  /** A version 7 id for what stays inside a realm. */
  readonly newId: () => string;
  /** A version 4 id for what crosses to another agency. */
  readonly newOpaqueId: () => string;
  readonly random: (length: number) => Uint8Array;
  readonly queue: Queue;
  /** Whether mail is sent: the operator has named a server for it. */
  readonly mails: boolean;
};

/** A call of whatever takes whatever: for what asks only who calls, when and in which language. */
export type AnyCall = Call<unknown, unknown>;

/** The caller's local day. */
export const todayIn = ({ now, who }: Pick<AnyCall, 'now' | 'who'>): string => dayIn(now, zoneIn(who.country));
