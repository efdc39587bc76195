import type { Message, MessageValues } from '../../kernel/message.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { auditMessages } from './messages.ts';
import type { EntryRow } from './store.ts';

export type Finding = { readonly text: Message; readonly values: MessageValues };

/** What the entries of all logs say was written: commitments by the id of the row. Two rows in two realms may have one id. */
export type Commits = Map<string, Set<string>>;

/** What is gathered while one log is read. */
export class LogReading {
  unreadable = false;
  readonly sessions = new Map<string, Set<number>>();
  constructor(
    readonly log: number,
    readonly findings: Finding[],
    readonly commits: Commits,
  ) {}

  find(text: Message, values: MessageValues): void {
    this.findings.push({ text, values: { log: this.log, ...values } });
  }

  /** Checks one entry by itself and takes in what it tells. */
  take(entry: EntryRow, index: string): void {
    if (!sha256(Uint8Array.of(0), entry.salt, entry.bytes).equals(entry.leaf_hash)) {
      this.find(auditMessages.changedEntry, { index, row: entry.seq });
    }
    let told: { session?: string | null; session_n?: number | null; commits?: { id: string; hmac: string }[] };
    try {
      told = JSON.parse(entry.bytes.toString('utf8')) as typeof told;
    } catch {
      this.unreadable = true;
      this.find(auditMessages.unreadable, { index, row: entry.seq });
      return;
    }
    if (told.session && told.session_n) {
      const numbers = this.sessions.get(told.session) ?? new Set();
      if (numbers.has(told.session_n)) this.find(auditMessages.sessionTwice, { number: told.session_n });
      this.sessions.set(told.session, numbers.add(told.session_n));
    }
    for (const { id, hmac } of told.commits ?? []) {
      this.commits.set(id, (this.commits.get(id) ?? new Set()).add(hmac));
    }
  }

  /** A session counts its entries itself, so a log whose end was cut off is missing numbers. */
  compareSessions(counted: readonly { session: string; n: number }[]): void {
    const expected = new Map(counted.map(({ session, n }) => [sha256(Buffer.from(session, 'hex')).toString('hex'), n]));
    for (const session of new Set([...expected.keys(), ...this.sessions.keys()])) {
      const numbers = this.sessions.get(session) ?? new Set<number>();
      const upTo = Math.max(expected.get(session) ?? 0, ...numbers);
      for (let missing = 1; missing <= upTo; missing++) {
        if (numbers.has(missing)) continue;
        this.find(auditMessages.sessionGap, { expected: upTo, found: numbers.size, missing });
        break;
      }
    }
  }
}
