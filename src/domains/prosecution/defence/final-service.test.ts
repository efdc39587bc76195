import { describe, expect, it } from 'vitest';
import { type Piece, spotsOf } from './final-service.ts';

const shelter = 'Påhittade Gränd 14 B';
const piece = (over: Partial<Piece> = {}): Piece => ({
  kind: 'document',
  name: 'protocol-3.txt',
  text: 'Förhör med en påhittad person.\nInget här.',
  metadata: '',
  ...over,
});

describe('a package for the defence', () => {
  it('has no spot when it contains no protected address', () => {
    expect(spotsOf([piece()], [shelter])).toEqual([]);
    expect(spotsOf([piece()], [])).toEqual([]);
  });
  it('is found in the text, with its line, however it is spelt', () => {
    for (const text of [
      'a\nHon bor på påhittade gränd 14b, två trappor',
      'a\nPAHITTADE  GRAND 14-B',
      'a\nPåhittade Gränd 14 B',
    ]) {
      expect(spotsOf([piece({ text })], [shelter])).toEqual([{ piece: 0, in: 'text', line: 2 }]);
    }
  });
  it('is found when it is broken over two lines', () => {
    expect(spotsOf([piece({ text: 'Adress: Påhittade\nGränd 14 B' })], [shelter])).toEqual([
      { piece: 0, in: 'text', line: 1 },
    ]);
  });
  it('is found in the name of a file', () => {
    expect(spotsOf([piece({ name: 'pahittade-grand-14b.jpg' })], [shelter])).toEqual([
      { piece: 0, in: 'file-name', line: null },
    ]);
  });
  it('is found in an invoice of an interpreter', () => {
    const invoice = piece({ name: 'invoice.txt', text: 'Tolkning 2 h\nPlats: Påhittade gränd 14B' });
    expect(spotsOf([piece(), invoice], [shelter])).toEqual([{ piece: 1, in: 'text', line: 2 }]);
  });
  it('is found in the metadata of a photo', () => {
    expect(spotsOf([piece({ metadata: 'Location: Påhittade Gränd 14 B, Vadsund' })], [shelter])).toEqual([
      { piece: 0, in: 'metadata', line: null },
    ]);
  });
  it('is found in the description of an item', () => {
    const item = piece({ kind: 'item', name: 'E01', text: 'Foto från Påhittade Gränd 14 B' });
    expect(spotsOf([item], [shelter])).toEqual([{ piece: 0, in: 'description', line: 1 }]);
  });
  it('names every spot, and not only the first', () => {
    const bad = piece({ name: `${shelter}.txt`, text: `${shelter}\n\n${shelter}`, metadata: shelter });
    expect(spotsOf([bad], [shelter]).map(({ in: where }) => where)).toEqual(['file-name', 'text', 'text', 'metadata']);
  });
  it('does not stop at every house number when the protected address is only a number', () => {
    expect(spotsOf([piece({ text: '14 B' })], ['14B'])).toEqual([]);
  });
});
