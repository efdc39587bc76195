import type { PublishedNow } from '../../domains/publication/public.server.ts';
import { type PageAnswer, PageGivenUp, type PageRequest } from '../../platform/pages/public-page.ts';
import type { PageAsked, PageDrawn } from './page-thread.server.ts';

/**
 * How long one page may be drawn: the slowest, a document of a whole study, takes some seconds, and ten times as long on a busy
 * machine. What takes longer would never end, and every later page would wait behind it.
 */
const longest = 60_000;

/** Does something once so much time has passed, unless what is given back is called before. */
type After = (milliseconds: number, work: () => void) => () => void;

const after: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

/** What is asked of a thread of Node. */
type Thread = {
  on(event: 'error', hear: (fault: unknown) => void): unknown;
  on(event: 'exit', hear: () => void): unknown;
  on(event: 'message', hear: (drawn: PageDrawn) => void): unknown;
  postMessage(asked: PageAsked): void;
  terminate(): Promise<unknown>;
  unref(): void;
};

type Drawing = {
  /** Starts a thread that draws what it is asked. */
  readonly start: () => Thread;
  /** Hears the name of a page that was given up. */
  readonly onGivenUp: (name: string) => void;
  readonly after?: After;
};

type Waiting = {
  readonly asked: PageAsked;
  readonly resolve: (answer: PageAnswer) => void;
  readonly reject: (fault: unknown) => void;
};

const ending = () => new Error('The server ends, and draws no more.');

/**
 * A thread that draws one page after the other, started when the first is asked for, and again after it has ended. It ends with
 * nothing but the page that it was drawing; a request that waits for another has it from the next thread.
 */
export function drawingThread({ start, onGivenUp, after: later = after }: Drawing) {
  let thread: Thread | null = null;
  let drawing: (Waiting & { readonly stopWaiting: () => void }) | null = null;
  let last = 0;
  let isClosed = false;
  const queue: Waiting[] = [];

  function begin(): Thread {
    const started = start();
    const end = (fault: unknown) => {
      if (thread !== started) return;
      thread = null;
      done((page) => page.reject(fault));
    };
    started.on('error', end);
    started.on('exit', () => end(new Error('The thread that draws pages ended.')));
    started.on('message', (drawn: PageDrawn) => {
      if (thread !== started || drawing?.asked.id !== drawn.id) return;
      done((page) => ('answer' in drawn ? page.resolve(drawn.answer) : page.reject(drawn.fault)));
    });
    started.unref();
    return started;
  }

  function done(tell: (page: Waiting) => void): void {
    const page = drawing;
    drawing = null;
    page?.stopWaiting();
    if (page) tell(page);
    drawNext();
  }

  function drawNext(): void {
    const next = drawing ? undefined : queue.shift();
    if (!next) return;
    drawing = { ...next, stopWaiting: later(longest, () => giveUp(next)) };
    try {
      thread ??= begin();
      thread.postMessage(next.asked);
    } catch (fault) {
      done((page) => page.reject(fault)); // what cannot cross to a thread, or no thread can be started
    }
  }

  function giveUp(page: Waiting): void {
    if (drawing?.asked !== page.asked) return;
    const stuck = thread;
    thread = null;
    stuck?.terminate().catch(() => undefined); // whether it ends or not, it is asked nothing more
    onGivenUp(page.asked.name);
    done(({ reject }) => reject(new PageGivenUp()));
  }

  return {
    draw: (name: string, request: PageRequest, now: PublishedNow): Promise<PageAnswer> =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(ending());
        last += 1;
        queue.push({ asked: { id: last, name, request, now }, resolve, reject });
        drawNext();
      }),
    close: async (): Promise<void> => {
      isClosed = true;
      for (const { reject } of queue.splice(0)) reject(ending());
      await thread?.terminate();
    },
  };
}
