import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeBatches } from './whole-batches.ts';

const by = (...readers: string[]) => ({ readers });
const times = (count: number, readers: string[]) => Array.from({ length: count }, () => by(...readers));

describe('which readings are counted', () => {
  it('none of fewer than five', () => {
    expect(wholeBatches([...times(3, ['one', 'two']), by('one', 'three')])).toEqual([]);
  });

  it('none while only two people have read, however many there are', () => {
    expect(wholeBatches(times(40, ['one', 'two']))).toEqual([]);
  });

  it('five by three people, in the order in which they were completed; the next ones wait until as many more are there', () => {
    const five = [...times(4, ['one', 'two']), by('two', 'three')];
    expect(wholeBatches(five)).toEqual(five);
    const nine = [...five, ...times(4, ['three', 'four'])];
    expect(wholeBatches(nine)).toEqual(five);
    expect(wholeBatches([...nine, by('one', 'three')])).toHaveLength(10);
  });

  it('no batch of two people alone, though three have read before: the step itself would disclose what these two answered', () => {
    const five = [...times(4, ['one', 'two']), by('two', 'three')];
    expect(wholeBatches([...five, ...times(5, ['one', 'two'])])).toEqual(five);
    expect(wholeBatches([...five, ...times(5, ['one', 'two']), by('one', 'three')])).toHaveLength(11);
  });

  it('the newest hundred batches: what is older drops out by whole batches', () => {
    const [first, five] = [times(5, ['nine', 'eight']), [...times(4, ['one', 'two']), by('two', 'three')]];
    const oldest = [...first, by('seven', 'nine')];
    const hundred = Array.from({ length: 100 }, () => five).flat();
    expect(wholeBatches([...oldest, ...hundred.slice(0, -1)])).toHaveLength(6 + 99 * 5);
    expect(wholeBatches([...oldest, ...hundred])).toEqual(hundred);
  });
});

it('one reading more changes nothing, or adds at least five by at least three readers at the end', () => {
  const reading = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four'), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 40 }), (all) => {
      const completed = all.map((readers, at) => ({ readers, at }));
      for (let known = 0; known < completed.length; known++) {
        const before = wholeBatches(completed.slice(0, known));
        const after = wholeBatches(completed.slice(0, known + 1));
        expect(after.slice(0, before.length)).toEqual(before);
        const more = after.slice(before.length);
        if (more.length === 0) continue;
        expect(more.length).toBeGreaterThanOrEqual(5);
        expect(new Set(more.flatMap(({ readers }) => readers)).size).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});
