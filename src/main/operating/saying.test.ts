import { expect, test } from 'vitest';
import { sayTo } from './saying.ts';

const at = () => new Date('2026-03-04T05:06:07.000Z');
const ready = 'CAPE is ready on http://localhost:4100 in 3.2 s';

test('where a program listens, what is said is one JSON object a line, with the words in it unchanged', () => {
  const written: string[] = [];
  const say = sayTo({ write: (text) => written.push(text) }, at);
  for (const line of ['', '  migration 0001', ready]) say(line);
  const lines = written.join('').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '2026-03-04T05:06:07.000Z', event: 'says', text: 'migration 0001' },
    { at: '2026-03-04T05:06:07.000Z', event: 'says', text: ready },
  ]);
  expect(/CAPE is ready on (http:\/\/\S+) in/.exec(written.join(''))?.[1]).toBe('http://localhost:4100');
});

test('at a terminal, it is said in plain lines', () => {
  const written: string[] = [];
  const say = sayTo({ isTTY: true, write: (text) => written.push(text) }, at);
  say('');
  say(ready);
  expect(written).toEqual(['\n', `${ready}\n`]);
});
