import { DatabaseNotNow, notNowOf } from './not-now.ts';

/**
 * Time is counted in ticks, not read from a clock: a process that was itself held up has counted none meanwhile, and takes no
 * database for silent because of it.
 */
export const tickMs = 250;
/** Ticks after which what has no answer is looked into: a ping is sent. */
const suspectAfter = 1;
/** Ticks that a ping may take, unless more are given. With the tick before it, what waits on a silent database is given up within a second. */
const usualPatience = 3;

export type Watched = {
  /** Asks the database anything, on a connection of its own. */
  readonly ping: () => Promise<unknown>;
  /** Drops the connection of a ping that was not answered. */
  readonly dropPing: () => void;
  /** The database does not answer: every connection to it is to be dropped. */
  readonly onSilence: (reason: DatabaseNotNow) => void;
  /** It answers again. */
  readonly onAnswer: () => void;
  /** How much may be under way and waiting at once; more is refused. */
  readonly atMost: number;
  /** Ticks that a ping may take: more where all that matters is the answer, as in tests beside others on a slow machine. */
  readonly patience?: number | undefined;
};

type Waiting = { since: number; readonly giveUp: (reason: DatabaseNotNow) => void };

/**
 * Watches what the database is asked. When something waits for long, a ping is sent; when that has no answer either, everything that waits
 * is given up at once, and what is asked from then on is refused at once, until a ping is answered. So an outage is reported within a
 * second, nothing gathers behind it, and a query that is only slow is left alone.
 */
export class Watch {
  private readonly waiting = new Set<Waiting>();
  private silent: DatabaseNotNow | null = null;
  private pinging: { since: number } | null = null;
  private ticks = 0;
  /** Silent pings before the next one: what has been gone for long is asked more rarely. */
  private rest = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly watched: Watched) {}

  /** Runs what asks the database. Rejects with `DatabaseNotNow` as soon as the database is known not to answer. */
  during<T>(work: () => Promise<T>): Promise<T> {
    if (this.silent) return Promise.reject(new DatabaseNotNow(this.silent.code, { cause: this.silent }));
    if (this.waiting.size >= this.watched.atMost) return Promise.reject(new DatabaseNotNow('TOO-MANY-WAIT'));
    this.run();
    return new Promise<T>((resolve, reject) => {
      const mine: Waiting = { since: this.ticks, giveUp: reject };
      this.waiting.add(mine);
      work()
        .finally(() => this.waiting.delete(mine))
        .then(resolve, (error: unknown) => {
          const notNow = notNowOf(error);
          if (notNow) this.suspect();
          reject(notNow ?? error);
        });
    });
  }

  /** Ends the watching until something is asked again. What waits goes on. */
  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.watched.dropPing();
  }

  private run(): void {
    if (this.timer) return;
    this.timer = setInterval(() => this.tick(), tickMs);
    this.timer.unref();
  }

  private tick(): void {
    this.ticks += 1;
    if (this.pinging) {
      if (this.ticks - this.pinging.since >= (this.watched.patience ?? usualPatience))
        this.pingFailed(new DatabaseNotNow('NO-ANSWER'));
      return;
    }
    if (this.silent) {
      if (this.rest > 0) this.rest -= 1;
      else this.suspect();
      return;
    }
    if (this.waiting.size === 0)
      this.stop(); // nothing is asked and nothing is wrong
    else if ([...this.waiting].some(({ since }) => this.ticks - since >= suspectAfter)) this.suspect();
  }

  private suspect(): void {
    if (this.pinging) return;
    this.run();
    const mine = { since: this.ticks };
    this.pinging = mine;
    this.watched.ping().then(
      () => {
        if (this.pinging !== mine) return; // too late; it was dropped
        this.pinging = null;
        // What is only slow is looked at again after the same time.
        for (const one of this.waiting) one.since = this.ticks;
        if (!this.silent) return;
        this.silent = null;
        this.watched.onAnswer();
      },
      (error: unknown) => {
        if (this.pinging === mine) this.pingFailed(notNowOf(error) ?? new DatabaseNotNow('NO-PING', { cause: error }));
      },
    );
  }

  private pingFailed(reason: DatabaseNotNow): void {
    this.pinging = null;
    this.watched.dropPing();
    const wasSilent = this.silent !== null;
    this.rest = wasSilent ? 2 : 0;
    if (wasSilent) return;
    this.silent = reason;
    const all = [...this.waiting];
    this.waiting.clear();
    this.watched.onSilence(reason);
    for (const { giveUp } of all) giveUp(new DatabaseNotNow(reason.code, { cause: reason }));
  }
}
