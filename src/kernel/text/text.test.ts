import { expect, it } from 'vitest';
import { line, text } from './text.ts';

const isRefused = (kind: typeof text, said: string): boolean => !kind(40).safeParse(said).success;

it('a text may have several lines; a name is one line, as the database demands it', () => {
  expect(text(40).parse('  Påhittad rad\nen till ')).toBe('Påhittad rad\nen till');
  expect(line(40).parse(' Påhittade enheten ')).toBe('Påhittade enheten');
  for (const said of ['Påhittad rad\nen till', 'Påhittad\u0004', 'Påhittad\u007f', 'Påhittad\u0085rad'])
    expect([isRefused(text, said), isRefused(line, said)]).toEqual([false, true]);
});

it.each([['   '], ['\0'], ['\ud800'], ['x'.repeat(41)]])('neither takes %j', (said) => {
  expect([isRefused(text, said), isRefused(line, said)]).toEqual([true, true]);
});
