import { expect, test } from 'vitest';
import { readReceipt } from './read-receipt.ts';

const receipt = {
  origin: 'cape/log/51',
  leaf: '0f'.repeat(32),
  time: '2026-11-24T08:40:00.000Z',
  signature: `${'aB+/'.repeat(21)}xy==`,
};

test('a receipt is read from JSON, by itself and within the answer that brought it', () => {
  expect(readReceipt(JSON.stringify(receipt))).toEqual(receipt);
  const answer = { signal: { registeredAt: '2026-01-01T00:00:00.000Z' }, receipt };
  expect(readReceipt(JSON.stringify(answer))).toEqual(receipt);
});

test.each([
  ['Arrived', 'Log', 'Line in the log', 'Signature'],
  ['Kom fram', 'Logg', 'Rad i loggen', 'Signatur'],
])('a receipt is read from the text that a person saved, with "%s"', (arrived, log, line, signed) => {
  const text = [
    'A title',
    '',
    'S: S-4T9RM2V-H',
    `${arrived}: 24 nov. 2026 09:40 (${receipt.time})`,
    `${log}: ${receipt.origin}`,
    `${line}: ${receipt.leaf}`,
    `${signed}: ${receipt.signature}`,
    '',
  ].join('\r\n');
  expect(readReceipt(text)).toEqual(receipt);
});

test('a text that lacks one of the four values is no receipt', () => {
  for (const missing of Object.values(receipt)) {
    const text = Object.values(receipt)
      .filter((value) => value !== missing)
      .join('\n');
    expect(readReceipt(text)).toBeNull();
  }
  expect(readReceipt('')).toBeNull();
  expect(readReceipt('{}')).toBeNull();
  expect(readReceipt('null')).toBeNull();
});
