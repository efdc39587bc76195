/** What is set: the files that the template reads, by name. */
export type SetAsked = { readonly id: number; readonly files: Readonly<Record<string, string | Uint8Array>> };
/** Null: no compiler for this machine. */
export type SetDone =
  | { readonly id: number; readonly is: 'set'; readonly pdf: Uint8Array | null }
  | { readonly id: number; readonly is: 'no-face' }
  | { readonly id: number; readonly is: 'fault'; readonly message: string };

/** Why a document was not set: the same person has one under way, too many wait, or it was set for too long. */
export type NotSet = 'own' | 'busy' | 'given-up';

/** What is asked of a thread of Node. */
type Thread = {
  on(event: 'error', hear: (fault: unknown) => void): unknown;
  on(event: 'exit', hear: () => void): unknown;
  on(event: 'message', hear: (done: SetDone) => void): unknown;
  postMessage(asked: SetAsked): void;
  terminate(): Promise<unknown>;
  unref(): void;
};

/** Does something once so much time has passed, unless what is given back is called before. */
type After = (milliseconds: number, work: () => void) => () => void;

const after: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

/** The longest that is taken is set in some three seconds; ten times as long on a busy machine. */
const longest = 30_000;
/** How many wait behind the one that is set. */
const waiting = 8;

type Waiting = SetAsked & {
  readonly by: string;
  readonly resolve: (done: SetDone | NotSet) => void;
  readonly reject: (fault: unknown) => void;
};

/**
 * A thread that sets one document after the other, started with the first and again after it has ended. A person has one at a time, so that
 * one who asks a hundred times takes no turn of another. A document that takes too long is given up, and its thread with it.
 */
export function settingThread({ start, after: later = after }: { start: () => Thread; after?: After }) {
  let thread: Thread | null = null;
  let setting: { readonly asked: Waiting; readonly stopWaiting: () => void } | null = null;
  let last = 0;
  const queue: Waiting[] = [];

  const refusal = (by: string): 'own' | 'busy' | null => {
    if (setting?.asked.by === by || queue.some((one) => one.by === by)) return 'own';
    return queue.length >= waiting ? 'busy' : null;
  };

  function begin(): Thread {
    const started = start();
    const end = (fault: unknown): void => {
      if (thread !== started) return;
      thread = null;
      finish(({ reject }) => reject(fault));
    };
    started.on('error', end);
    started.on('exit', () => end(new Error('The thread that sets documents ended.')));
    started.on('message', (done) => {
      if (thread === started && setting?.asked.id === done.id) finish(({ resolve }) => resolve(done));
    });
    started.unref();
    return started;
  }

  function finish(tell: (asked: Waiting) => void): void {
    const done = setting;
    setting = null;
    done?.stopWaiting();
    if (done) tell(done.asked);
    setNext();
  }

  function setNext(): void {
    const asked = setting ? undefined : queue.shift();
    if (!asked) return;
    setting = { asked, stopWaiting: later(longest, () => giveUp(asked)) };
    try {
      thread ??= begin();
      thread.postMessage({ id: asked.id, files: asked.files });
    } catch (fault) {
      finish(({ reject }) => reject(fault)); // no thread can be started
    }
  }

  function giveUp(asked: Waiting): void {
    if (setting?.asked !== asked) return;
    const stuck = thread;
    thread = null;
    stuck?.terminate().catch(() => undefined); // whether it ends or not, it is asked nothing more
    finish(({ resolve }) => resolve('given-up'));
  }

  return {
    /** Why a document of this person would not be taken now; null where it would. */
    refusal,
    set: (by: string, files: SetAsked['files']): Promise<SetDone | NotSet> => {
      const refused = refusal(by);
      if (refused) return Promise.resolve(refused);
      return new Promise((resolve, reject) => {
        last += 1;
        queue.push({ id: last, by, files, resolve, reject });
        setNext();
      });
    },
  };
}
