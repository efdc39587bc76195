import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { htmlAnswer, PageGivenUp, type PageRequest } from '../../platform/pages/public-page.ts';
import { drawingThread } from './drawing-thread.ts';
import type { PageAsked } from './page-thread.server.ts';

const request: PageRequest = { params: {}, query: {}, language: 'sv', embedded: true };
const nothing = { releases: [], surveys: [] };

/** A thread that draws nothing until the test says so. */
class HeldThread extends EventEmitter {
  readonly asked: PageAsked[] = [];
  isEnded = false;
  postMessage(asked: PageAsked): void {
    this.asked.push(asked);
  }
  async terminate(): Promise<number> {
    this.isEnded = true;
    this.emit('exit', 1);
    return 1;
  }
  unref(): void {
    // a test waits for nothing else
  }
  answerLast(): void {
    const { id, name } = this.asked.at(-1) ?? { id: 0, name: '' };
    this.emit('message', { id, answer: htmlAnswer(`drawn ${name}`) });
  }
}

function held() {
  const threads: HeldThread[] = [];
  /** What would be done when the time of a page has passed. */
  const clocks: { readonly work: () => void; stopped: boolean }[] = [];
  const givenUp: string[] = [];
  const thread = drawingThread({
    start: () => {
      const started = new HeldThread();
      threads.push(started);
      return started;
    },
    after: (_milliseconds, work) => {
      const clock = { work, stopped: false };
      clocks.push(clock);
      return () => {
        clock.stopped = true;
      };
    },
    onGivenUp: (name) => givenUp.push(name),
  });
  const draw = (name: string) => thread.draw(name, request, nothing);
  return { threads, clocks, givenUp, draw, close: thread.close };
}

it('a page that is drawn for too long is given up, and the thread that draws it is ended', async () => {
  const { threads, clocks, givenUp, draw } = held();
  const stuck = draw('stuck');
  clocks[0]?.work();
  await expect(stuck).rejects.toBeInstanceOf(PageGivenUp);
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect(givenUp).toEqual(['stuck']);
});

it('who waited behind it for another page has that from a new thread, with all its time', async () => {
  const { threads, clocks, draw } = held();
  const stuck = draw('stuck');
  const other = draw('other');
  expect(clocks).toHaveLength(1); // the time of a page begins when it is drawn
  clocks[0]?.work();
  await expect(stuck).rejects.toBeInstanceOf(PageGivenUp);
  expect(threads).toHaveLength(2);
  threads[1]?.answerLast();
  expect((await other).body).toBe('drawn other');
  expect(clocks.map(({ stopped }) => stopped)).toEqual([true, true]);
});

it('a clock that rings after its page was drawn gives nothing up, and a thread that was ended is not heard', async () => {
  const { threads, clocks, givenUp, draw } = held();
  const first = draw('first');
  threads[0]?.answerLast();
  expect((await first).body).toBe('drawn first');
  const stuck = draw('stuck');
  clocks[0]?.work();
  expect([givenUp, threads.length]).toEqual([[], 1]);
  clocks[1]?.work();
  await expect(stuck).rejects.toBeInstanceOf(PageGivenUp);
  const next = draw('next');
  threads[0]?.answerLast();
  threads[1]?.answerLast();
  expect((await next).body).toBe('drawn next');
});

it('a thread that ends by itself takes with it the page that it drew, and no other', async () => {
  const { threads, draw } = held();
  const lost = draw('lost');
  const other = draw('other');
  threads[0]?.emit('error', new Error('out of memory'));
  await expect(lost).rejects.toThrow('out of memory');
  threads[1]?.answerLast();
  expect((await other).body).toBe('drawn other');
});

it('a caller who still waits when the server ends is refused, and no thread is started for them', async () => {
  const { threads, draw, close } = held();
  const waiting = Promise.allSettled([draw('first'), draw('second')]);
  await close();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(draw('third')).rejects.toThrow('The server ends');
  expect(threads).toHaveLength(1);
});
