import { expect, test } from 'vitest';
import { titleAbout } from './about.ts';

test('a row begins with the firm that it is about, so that two equal sentences are two matters', () => {
  const title = 'Seen, but not passed on';
  expect(titleAbout(title, { name: 'Provbygg Demo AB', reference: 'S-3WPN4BB-7' })).toBe(
    'Provbygg Demo AB: seen, but not passed on',
  );
  expect(titleAbout(title, { name: null, reference: 'F-93BQTNB-K' })).toBe('F-93BQTNB-K: seen, but not passed on');
});

test('a sentence that names its matter is not made to say it twice', () => {
  expect(titleAbout('Decide in F-93BQTNB-K', { name: null, reference: 'F-93BQTNB-K' })).toBe('Decide in F-93BQTNB-K');
  expect(titleAbout('Testfågeln: Health', { name: 'Testfågeln', reference: null })).toBe('Testfågeln: Health');
});

test('the title of a matter without a name here is its sentence alone, and codes keep their capitals', () => {
  expect(titleAbout('Seen, but not passed on', undefined)).toBe('Seen, but not passed on');
  expect(titleAbout('OB-A02 threatens', { name: 'Testfågeln', reference: null })).toBe('Testfågeln: OB-A02 threatens');
});
