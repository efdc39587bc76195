import { expect, test } from 'vitest';
import { draftFromTip } from './from-tip.ts';

test('a signal of a tip begins with what the sender wrote, and with nothing else', () => {
  const draft = draftFromTip({
    v: 1,
    wish: 'tell',
    county: null,
    where: null,
    what: 'Påhittat.',
    many: 'no-answer',
    danger: 'no',
    writeBack: false,
    replyTo: null,
  });
  expect(draft).toMatchObject({ channel: 'tip', name: '', narrative: 'Påhittat.', known: 'unknown', sector: '' });
});
