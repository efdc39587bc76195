import type { Message, MessageValues } from '../../kernel/message.ts';
import { begunByOperator, isProved, operatorActor, type ProofKeys } from '../../platform/acts/entry-proof.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { SigningKey } from '../../platform/crypto/sign.ts';
import { auditMessages } from './messages.ts';
import type { BatchRow, EntryRow, Older } from './store.ts';

export type Finding = { readonly text: Message; readonly values: MessageValues };

/** What the entries of all logs say was written: commitments by the id of the row. Two rows in two realms may have one id. */
export type Commits = Map<string, Set<string>>;

/** What a log is verified with: the key that its checkpoints are signed with, and the one that its entries are proved with. */
export type VerifyKeys = ProofKeys & { readonly log: Pick<SigningKey, 'public'> };

/**
 * What entries say of one session: their numbers, who acted, the row of the first when it is no sign-in, and for whom and in which row the operator
 * began it.
 */
type SessionReading = {
  readonly numbers: Set<number>;
  readonly actors: Set<string>;
  notStarted: string | null;
  byOperator: { readonly account: string; readonly row: string } | null;
};

type EntryFacts = {
  readonly session?: string | null;
  readonly session_n?: number | null;
  readonly verb?: string;
  readonly result?: string;
  /** In an entry of the operator: the session that they began by it, and for which account. */
  readonly begun?: { readonly session?: string; readonly account?: string };
  readonly actor?: string;
  readonly at?: string;
  readonly mac?: string;
  readonly commits?: { id: string; hmac: string }[];
};

/** What is gathered while one log is read. */
export class LogReading {
  unreadable = false;
  /** What the operator of the installation has changed: how often, and the newest. */
  byOperator = { count: 0, row: '', at: '' };
  readonly log: number;
  private readonly findings: Finding[];
  private readonly commits: Commits;
  private readonly keys: VerifyKeys;
  private readonly older: Older;
  private olderFound = 0n;
  private olderMoved = false;
  private saidOlder = false;
  private readonly proofs = new Set<string>();
  private readonly sessions = new Map<string, SessionReading>();
  /** The sessions that proved entries of the operator name, with the account for which each was begun. */
  private readonly begunFor = new Map<string, string>();
  constructor(of: { log: number; keys: VerifyKeys; older: Older; findings: Finding[]; commits: Commits }) {
    this.log = of.log;
    this.keys = of.keys;
    this.older = of.older;
    this.findings = of.findings;
    this.commits = of.commits;
  }

  find(text: Message, values: MessageValues): void {
    this.findings.push({ text, values: { log: this.log, ...values } });
  }

  /** Checks one entry by itself and takes in what it records. */
  take(entry: EntryRow, index: string): void {
    const isAsHashed = sha256(Uint8Array.of(0), entry.salt, entry.bytes).equals(entry.leaf_hash);
    if (!isAsHashed) this.find(auditMessages.changedEntry, { index, row: entry.seq });
    let told: EntryFacts;
    try {
      told = JSON.parse(entry.bytes.toString('utf8')) as EntryFacts;
    } catch {
      this.unreadable = true;
      this.find(auditMessages.unreadable, { index, row: entry.seq });
      return;
    }
    if (BigInt(entry.seq) <= this.older.upTo) this.takeOlder(entry, told, index);
    else if (isAsHashed) this.demandProof(entry, told, index); // else it is known that it was changed
    this.takeSession(entry, told);
    for (const { id, hmac } of told.commits ?? []) {
      this.commits.set(id, (this.commits.get(id) ?? new Set()).add(hmac));
    }
  }

  /** What is older than proofs bears none: one that does was written since, and the boundary was moved over it. */
  private takeOlder(entry: EntryRow, told: EntryFacts, index: string): void {
    this.olderFound += 1n;
    if (told.mac !== undefined) this.find(auditMessages.olderProved, { index, row: entry.seq });
  }

  /** Only a server with the key file makes an entry, and each once, except those that are older than proofs. */
  private demandProof(entry: EntryRow, told: EntryFacts, index: string): void {
    if (!isProved(this.keys, this.log, told)) this.find(auditMessages.notMade, { index, row: entry.seq });
    else if (told.mac && this.proofs.has(told.mac)) this.find(auditMessages.madeTwice, { index, row: entry.seq });
    else if (told.mac) {
      this.proofs.add(told.mac);
      if (told.actor === operatorActor) this.takeOperator(entry, told);
    }
  }

  private takeOperator(entry: EntryRow, { at = '', begun }: EntryFacts): void {
    this.byOperator = { count: this.byOperator.count + 1, row: entry.seq, at };
    if (begun?.session && begun.account) this.begunFor.set(begun.session, begun.account);
  }

  /** No more entries are older than proofs than there were when the first checkpoint said so, and no row says otherwise. */
  compareOlder(notSigned: Older | null): void {
    const { entries, upTo } = this.older;
    if (this.olderFound > entries) {
      this.find(auditMessages.olderMore, { count: String(entries), row: String(upTo), found: String(this.olderFound) });
    }
    if (notSigned) {
      const { entries: count, upTo: row } = notSigned;
      this.find(auditMessages.olderNotSigned, { count: String(count), row: String(row) });
    }
  }

  /** What a batch says is older than proofs: nothing before the first that does, and from then on always the same. */
  olderOf(batch: BatchRow): Older | null {
    if (batch.older_entries === null || batch.older_up_to === null) {
      if (this.saidOlder) this.findOlderMoved();
      return null;
    }
    this.saidOlder = true;
    const said = { entries: BigInt(batch.older_entries), upTo: BigInt(batch.older_up_to) };
    if (said.entries !== this.older.entries || said.upTo !== this.older.upTo) this.findOlderMoved();
    return said;
  }

  findOlderMoved(): void {
    if (!this.olderMoved) this.find(auditMessages.olderMoved, {});
    this.olderMoved = true;
  }

  private takeSession(entry: EntryRow, told: EntryFacts): void {
    const { session, session_n: number } = told;
    if (!session || !number) return;
    const reading = this.sessions.get(session) ?? {
      numbers: new Set(),
      actors: new Set(),
      notStarted: null,
      byOperator: null,
    };
    this.sessions.set(session, reading);
    if (reading.numbers.has(number)) this.find(auditMessages.sessionTwice, { number });
    reading.numbers.add(number);
    if (number === 1 && told.verb !== 'session.start') reading.notStarted = entry.seq;
    if (number === 1 && told.result === begunByOperator)
      reading.byOperator = { account: told.actor ?? '', row: entry.seq };
    reading.actors.add(told.actor ?? '');
  }

  /** A session begins with a sign-in, or by the operator in an entry that names it, and is one person's. It counts its entries itself, so a log whose end was cut off is missing numbers. */
  compareSessions(counted: readonly { session: string; n: number }[]): void {
    const expected = new Map(counted.map(({ session, n }) => [sha256(Buffer.from(session, 'hex')).toString('hex'), n]));
    for (const session of new Set([...expected.keys(), ...this.sessions.keys()])) {
      const { numbers, actors, notStarted, byOperator } = this.sessions.get(session) ?? { numbers: new Set<number>() };
      if (notStarted) this.find(auditMessages.sessionNotStarted, { row: notStarted });
      if (byOperator && this.begunFor.get(session) !== byOperator.account)
        this.find(auditMessages.sessionNotStarted, { row: byOperator.row });
      if (actors && actors.size > 1) this.find(auditMessages.sessionOfTwo, { accounts: [...actors].sort().join(', ') });
      const upTo = Math.max(expected.get(session) ?? 0, ...numbers);
      for (let missing = 1; missing <= upTo; missing++) {
        if (numbers.has(missing)) continue;
        this.find(auditMessages.sessionGap, { expected: upTo, found: numbers.size, missing });
        break;
      }
    }
  }
}
