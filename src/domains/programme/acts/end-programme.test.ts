import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { act, found, now, opened } from '../testing/a-programme.ts';
import { toEndProgramme } from './end-programme.ts';

const end = (on: string, drafts: readonly ActDraft[] = opened) =>
  decide(toEndProgramme, { act: act(), on, why: 'Prov' }, found(drafts), now);

test('a programme ends on a day that has come, once', () => {
  expect(() => end('2024-12-31')).toThrow('programme.ends-before-it-begins');
  expect(() => end('2026-11-25')).toThrow('programme.not-yet-ended');
  expect(() => end('2026-11-24', [...opened, ...end('2026-11-20')])).toThrow('programme.has-ended');
});
