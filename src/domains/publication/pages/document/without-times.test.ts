import { expect, test } from 'vitest';
import { withoutTimes } from '../../../../platform/documents/without-times.ts';
import { zipOf } from '../../../study/public.ts';
import { aZip } from '../../../study/testing/a-workbook.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('an archive loses its times and nothing else', () => {
  const zip = aZip({ 'a.xml': '<a/>', 'b.xml': '<b/>' }, { deflated: false });
  const later = zip.slice();
  const view = new DataView(later.buffer);
  view.setUint32(10, 0x5b7a_6b11, true);
  view.setUint32(text(zip).indexOf('PK\x01\x02') + 12, 0x5b7a_6b11, true);
  expect(withoutTimes(later)).toEqual(withoutTimes(zip));
  expect([...(zipOf(withoutTimes(later), text) ?? [])].map(([name, { bytes }]) => [name, text(bytes)])).toEqual([
    ['a.xml', '<a/>'],
    ['b.xml', '<b/>'],
  ]);
});

test('what is no archive is refused', () => {
  expect(() => withoutTimes(new Uint8Array(40))).toThrow(RangeError);
});
