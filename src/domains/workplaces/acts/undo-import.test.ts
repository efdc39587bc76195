import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, someFile, someTime, uuid } from '../testing/builders.ts';
import { toUndoImport } from './undo-import.ts';

const undo = (isUndone: boolean) => {
  const at = '2026-11-24T08:40:00.000Z';
  const state = {
    workplaces: [uuid(10), uuid(11)],
    by: '1000',
    at,
    undone: isUndone ? { by: '1000', at, takenBack: 2 } : null,
  };
  const of = { id: uuid(1), at: someFile, state, untouched: [{ workplace: uuid(10), act: uuid(20) }] };
  return decide(toUndoImport, { act: anEnvelope() }, of, someTime);
};

test('what no one has written in since is taken back, and the rest is counted', () => {
  expect(undo(false)).toMatchObject([
    { type: 'workplace.undo-import', facts: { takenBack: 1, kept: 1 } },
    { type: 'workplace.take-back', stream: uuid(10) },
  ]);
});

test('an import is undone once', () => {
  expect(() => undo(true)).toThrow('workplace.already-undone');
});
