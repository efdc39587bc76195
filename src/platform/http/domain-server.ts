import type { RealmKey } from '../../kernel/act.ts';
import type { Domain } from '../../kernel/domain.ts';
import type { Message } from '../../kernel/message.ts';
import type { InFile } from '../../kernel/part-in.ts';
import type { Role, Who } from '../../kernel/who.ts';
import type { FindLanguages, FindNames } from '../acts/named.ts';
import type { StreamKind } from '../acts/registry.ts';
import type { Tx } from '../database/database.ts';
import type { Work } from '../jobs/job.ts';
import type { ListKind } from '../lists/list-kind.ts';
import type { Endpoint } from './endpoint.ts';

/** A kind of matter that files can be added to: how one is found, and who reads and writes in it, asked again of its files. */
export type FileHolder = {
  /** The verb that opens it, and the one by which what is in it is written: its files are read and added by those who hold these. */
  readonly verb: string;
  readonly writes: string;
  readonly find: (
    tx: Tx,
    realms: readonly RealmKey[],
    id: string,
    options: { readonly lock: boolean },
  ) => Promise<InFile | null>;
  readonly mayRead: (who: Who, found: InFile) => boolean;
  readonly mayWrite: (who: Who, found: InFile) => boolean;
};

/** What is sent to another agency by letters of one kind: what it is called, and each of the facts that can be chosen. */
export type SentKind = { readonly called: Message; readonly facts?: Readonly<Record<string, Message>> };

/**
 * What a domain brings to the server: its streams and its routes. `Needs` is all that its routes must be given, `Working` its jobs, and `Known`
 * its sentences; the server provides one thing to all, and a domain that needs more is an error of the compiler.
 */
export interface DomainServer<in Needs = unknown, in Working = unknown, in Known = unknown> {
  readonly domain?: Domain<Known>;
  /** What the log says of its acts and of what was read, by verb. */
  readonly did?: Readonly<Record<string, Message>>;
  /** What is done without a request, by kind of job. Each kind is also in the table `access.job`. */
  jobs?(parts: Working): Iterable<readonly [kind: string, Work]>;
  /** Kinds of job whose work waits for other systems, so that one that is slow does not hold up the others. */
  readonly jobsThatWait?: readonly string[];
  /** Kinds of which one job may take long, and has its time in `access.job`. */
  readonly jobsThatTakeLong?: readonly string[];
  /** What is said when the database refuses, by its code. */
  readonly refusals?: Readonly<Record<string, Message>>;
  readonly streams?: readonly StreamKind[];
  routes?(needs: Needs): readonly Endpoint[];
  /**
   * Matters for which a person is responsible: how each is named for those who hold the verb that opens it, and by which act it changes
   * hands.
   */
  readonly matters?: readonly (readonly [
    kind: string,
    {
      readonly verb: string;
      readonly find: FindNames;
      /** What a list calls the whole kind: Cases. */
      readonly called: Message;
      readonly handOver: {
        readonly verb: string;
        readonly path: (id: string) => string;
        /** The roles that answer for it, where there are fewer than for most. */
        readonly takenBy?: readonly Role[];
      };
      /** The languages of the people whom it is about, for those who hold the verb that shows them. */
      readonly languages?: { readonly verb: string; readonly find: FindLanguages };
    },
  ])[];
  /** Matters that files can be added to. */
  readonly fileHolders?: readonly (readonly [kind: string, FileHolder])[];
  /** Its matters as a table that is narrowed, sorted, kept as a view and exported. */
  readonly lists?: readonly (readonly [kind: string, ListKind<Needs>])[];
  /** The kinds of letters that it sends, as the table of disclosures calls them. */
  readonly sends?: readonly (readonly [letter: string, SentKind])[];
  /** Matters without a name from which something is sent to other agencies, and the verb by which each is read. */
  readonly sentFrom?: readonly (readonly [kind: string, verb: string])[];
  /** How My work names a matter of this kind, for those who hold the verb that opens it. */
  readonly named?: readonly (readonly [kind: string, { readonly verb: string; readonly find: FindNames }])[];
}
