import { describe, expect, it } from 'vitest';
import type { ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { usualLimits } from '../limits.ts';
import { type AddTo, toAdd } from './add.ts';

const id = '00000000-0000-7000-8000-000000000001';
const act: ActEnvelope = {
  ...{ id, device: id, deviceSeq: 0, capacity: 'support', sitting: id, precision: 'minute' },
  ...{ happenedFrom: '2026-11-24T08:40:00.000Z', happenedTo: null },
};
const there: AddTo = {
  ...{ id, at: { country: 'SE', realm: '7' }, matter: { kind: 'case', id }, mayWrite: () => true, state: null },
  ...{ limits: usualLimits, used: 0, arriving: 0, earlier: null, isReplaced: false, isUsed: false },
};
const adding = { act, file: id, name: 'avtal.pdf', bytes: 10, mark: '0'.repeat(64), replaces: null };
const now = new Date(act.happenedFrom);
const refusal = (over: Partial<typeof adding>, of: Partial<AddTo> = {}): string => {
  try {
    decide(toAdd, { ...adding, ...over }, { ...there, ...of }, now);
    return 'taken';
  } catch (error) {
    const { text, fields } = error as { text: { id: string }; fields: { message: { id: string } }[] };
    return fields[0]?.message.id ?? text.id;
  }
};

describe('adding a file', () => {
  it('holds its name and its mark as sealed words, and what it belongs to as facts', () => {
    const [draft] = decide(toAdd, { ...adding, name: '../avtal.pdf', bytes: 1_048_577 }, there, now);
    expect(draft).toMatchObject({
      facts: { matterKind: 'case', matter: id, bytes: 1_048_577, pieces: 2, replaces: null },
      words: { name: 'avtal.pdf', mark: adding.mark },
    });
  });

  it.each([
    [{ name: '/' }, {}, 'attachment.name-missing'],
    [{ name: 'a.exe' }, {}, 'attachment.named-as-program'],
    [{ bytes: 0 }, {}, 'attachment.empty'],
    [{ bytes: usualLimits.file + 1 }, {}, 'attachment.too-large'],
    [{}, { used: usualLimits.matter - 9 }, 'attachment.matter-full'],
    [{}, { used: usualLimits.matter - 10 }, 'taken'],
    [{}, { arriving: usualLimits.arriving }, 'attachment.too-many-arriving'],
    [{}, { isUsed: true }, 'attachment.id-used'],
    [{}, { isReplaced: true }, 'attachment.already-replaced'],
  ])('of %j where %j: %s', (over, of, said) => expect(refusal(over, of)).toBe(said));
});
