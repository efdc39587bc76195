import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldProgramme } from '../fold-programme.ts';
import { act, asActs, found, now, opened } from '../testing/a-programme.ts';
import { toSetPartner } from './set-partner.ts';

const partnerId = (at: number): string => `018f0000-0000-7000-8000-0000000003${String(at).padStart(2, '0')}`;
const set = (at: number, drafts: readonly ActDraft[], name = 'Prov') =>
  decide(
    toSetPartner,
    { act: act(), partner: partnerId(at), role: 'host', country: 'LV', name, does: null },
    found(drafts),
    now,
  );

test('a partner said again is the same one, and there is room for sixty', () => {
  let drafts: readonly ActDraft[] = opened;
  for (let at = 0; at < 60; at += 1) drafts = [...drafts, ...set(at, drafts)];
  expect(foldProgramme(asActs([...drafts, ...set(3, drafts)])).partners).toHaveLength(60);
  expect(() => set(60, drafts)).toThrow('programme.too-many-partners');
});
