import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { type SetAsked, settingThread } from './setting-thread.ts';

/** A thread that sets nothing until the test says so. */
class HeldThread extends EventEmitter {
  readonly asked: SetAsked[] = [];
  isEnded = false;
  postMessage(asked: SetAsked): void {
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
  answer(): void {
    this.emit('message', { id: this.asked.at(-1)?.id, is: 'set', pdf: new Uint8Array() });
  }
}

function held() {
  const threads: HeldThread[] = [];
  /** What would be done when the time of a document has passed. */
  const clocks: { readonly work: () => void; stopped: boolean }[] = [];
  const { set, refusal } = settingThread({
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
  });
  return { threads, clocks, refusal, set: (by: string) => set(by, { 'data.json': '{}' }) };
}

it('sets one document after the other, and a person has one at a time', async () => {
  const { threads, set, refusal } = held();
  const [first, second] = [set('1'), set('2')];
  expect(threads[0]?.asked).toHaveLength(1);
  expect([refusal('1'), refusal('2'), refusal('3')]).toEqual(['own', 'own', null]);
  expect(await set('1')).toBe('own');
  expect(await set('2')).toBe('own');
  threads[0]?.answer();
  expect(await first).toMatchObject({ is: 'set' });
  expect(refusal('1')).toBeNull();
  threads[0]?.answer();
  expect(await second).toMatchObject({ is: 'set' });
  expect(threads).toHaveLength(1);
});

it('takes no more than a few who wait', async () => {
  const { set, refusal } = held();
  const asked = Array.from({ length: 9 }, (_, at) => set(String(at)));
  expect(asked).toHaveLength(9);
  expect(refusal('10')).toBe('busy');
  expect(await set('10')).toBe('busy');
});

it('gives up a document that is set for too long, and sets the next in a new thread with all its time', async () => {
  const { threads, clocks, set } = held();
  const [stuck, other] = [set('1'), set('2')];
  clocks[0]?.work();
  expect(await stuck).toBe('given-up');
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  threads[0]?.answer(); // one that was ended is not heard
  threads[1]?.answer();
  expect(await other).toMatchObject({ is: 'set' });
  expect(clocks.map(({ stopped }) => stopped)).toEqual([true, true]);
});

it('a thread that ends by itself takes with it the document that it set, and no other', async () => {
  const { threads, set } = held();
  const [lost, other] = [set('1'), set('2')];
  threads[0]?.emit('error', new Error('out of memory'));
  await expect(lost).rejects.toThrow('out of memory');
  threads[1]?.answer();
  expect(await other).toMatchObject({ is: 'set' });
});
