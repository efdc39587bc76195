import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { foldProgramme } from '../fold-programme.ts';
import { act, asActs, found, id, now, opened } from '../testing/a-programme.ts';
import { toAddRemains } from './add-remains.ts';
import { toDecideKeeper } from './decide-keeper.ts';

const add = (row: string, drafts: readonly ActDraft[]) =>
  decide(toAddRemains, { act: act(), row, what: 'Prov', due: null, otherwise: 'Prov' }, found(drafts), now);

test('what should remain has no keeper until one is decided, and then stays as it was decided', () => {
  const added = [...opened, ...add(id, opened)];
  expect(foldProgramme(asActs(added)).remains.at(-1)).toMatchObject({ id, state: 'no-keeper', keeperAct: null });
  const decided = [
    ...added,
    ...decide(toDecideKeeper, { act: act(), row: 'rules', keeper: 'Prov' }, found(added), now),
  ];
  expect(() => add('rules', decided)).toThrow('programme.row-is-decided');
});
