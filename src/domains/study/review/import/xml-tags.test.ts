import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsIn } from './xml-tags.ts';

const namesIn = (xml: string): string[] => tagsIn(xml).map(({ name }) => name);

describe('the tags of an XML text', () => {
  it('are names and attributes without prefixes, and the text that follows', () => {
    expect(tagsIn(`<?xml version="1.0"?><x:c r="A1" t='s' s = "2"><v>a &amp; b</v><!-- <w> --></x:c><br/>`)).toEqual([
      { name: 'c', isClosing: false, isEmpty: false, attributes: { r: 'A1', t: 's', s: '2' }, text: '' },
      { name: 'v', isClosing: false, isEmpty: false, attributes: {}, text: 'a & b' },
      { name: 'v', isClosing: true, isEmpty: false, attributes: {}, text: '' },
      { name: 'c', isClosing: true, isEmpty: false, attributes: {}, text: '' },
      { name: 'br', isClosing: false, isEmpty: true, attributes: {}, text: '' },
    ]);
  });

  it('are left out above 4,096 characters, with their neighbours read', () => {
    expect(namesIn(`<a><${'b'.repeat(4096)}></a>`)).toEqual(['a', 'b'.repeat(4096), 'a']);
    expect(namesIn(`<a><${'b'.repeat(4097)}></a>`)).toEqual(['a', 'a']);
    expect(namesIn(`<a><c ${'b'.repeat(80_000)}></a>`)).toEqual(['a', 'a']);
  });

  it('are read in one pass however many letters without a value they have: 8 million of them here', () => {
    const tag = `<c ${'b'.repeat(4000)} r="A1">`;
    const tags = tagsIn(tag.repeat(2000));
    expect(tags).toHaveLength(2000);
    expect(tags.at(-1)).toMatchObject({ name: 'c', attributes: { r: 'A1' } });
  });

  it('are the same attributes, whatever names without a value are between them', () => {
    const aName = fc.stringMatching(/^[a-z]{1,6}$/);
    const part = fc.oneof(
      aName.map((name) => ({ text: name, name: null })),
      aName.map((name) => ({ text: `${name}="1"`, name })),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const [tag] = tagsIn(`<c ${parts.map(({ text }) => text).join(' ')}>`);
        const names = parts.flatMap(({ name }) => name ?? []);
        expect({ ...tag?.attributes }).toEqual(Object.fromEntries(names.map((name) => [name, '1'])));
      }),
      { numRuns: 50 },
    );
  });
});
