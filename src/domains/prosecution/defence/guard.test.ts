import { expect, it } from 'vitest';
import { aDocument } from '../testing/drafts.ts';
import { addressIn, pieceOf } from './guard.ts';

const shelter = 'Påhittade Gränd 14 B';

it('nothing goes to the defence until the protected addresses are stated, also if there are none', () => {
  const pieces = [pieceOf(aDocument())];
  expect(addressIn(pieces, null)?.fields).toMatchObject([{ path: 'protectedAddresses' }]);
  expect(addressIn(pieces, [])).toBeNull();
});

it('a file whose name holds the address is identified by its place among the documents, never by that name', () => {
  const item = { kind: 'item', name: 'E01', text: '', metadata: '' } as const;
  const problem = addressIn([item, pieceOf(aDocument({ name: `${shelter}.pdf`, text: shelter }))], [shelter]);
  expect(problem?.fields.map(({ values }) => values)).toEqual([{ number: 1 }, { file: '#1', line: 1 }]);
  expect(JSON.stringify(problem)).not.toMatch(/Gränd/);
});
