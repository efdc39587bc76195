import { deflateRawSync, inflateRaw } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ReadWith, readList } from '../read-list.ts';
import { zipOf } from '../testing/zip-of.ts';
import { elementsIn } from './xml.ts';

const withNode: ReadWith = {
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  inflate: (packed, most) =>
    new Promise((done) => {
      inflateRaw(packed, { maxOutputLength: most }, (error, whole) => done(error ? null : whole));
    }),
};

const book = '<workbook><sheets><sheet name="Ett" sheetId="1" r:id="rId1"/></sheets></workbook>';
const links = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const good = sheet(row(1, 'Dnr', 'Inkom') + row(2, 'A', '2019'));
const read = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  readList(
    zipOf(
      { 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': links, 'xl/worksheets/sheet1.xml': good, ...parts },
      deflateRawSync,
    ),
    withNode,
  );

describe('a workbook that was made to do harm', () => {
  it('is read where it does none', async () => {
    expect(await read({})).toMatchObject({
      sheets: [
        {
          name: 'Ett',
          rows: [
            ['Dnr', 'Inkom'],
            ['A', '2019'],
          ],
        },
      ],
    });
  });

  it('with a document type is not read, wherever it stands', async () => {
    const growing = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await read({ 'xl/worksheets/sheet1.xml': growing + good })).toBe('unreadable');
    expect(await read({ 'xl/sharedStrings.xml': `${growing}<sst><si><t>&b;</t></si></sst>` })).toBe('unreadable');
    expect(await read({ 'xl/workbook.xml': growing + book })).toBe('unreadable');
  });

  it('whose elements are opened a million times and never closed is refused as soon as that is seen', async () => {
    for (const opened of ['<row r="1">', '<row ', '<row r="1"><c>', '<row r="1"><c><v>1'])
      expect(await read({ 'xl/worksheets/sheet1.xml': sheet(opened.repeat(1_000_000)) }), opened).toBe('unreadable');
    expect(await read({ 'xl/sharedStrings.xml': `<sst>${'<si><t>'.repeat(1_000_000)}` })).toBe('unreadable');
  });

  it('with more texts, signs or rows than a list has is refused', async () => {
    expect(await read({ 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(2_000_100)}</sst>` })).toBe('too-large');
    expect(await read({ 'xl/worksheets/sheet1.xml': sheet(row(900_000, 'a', 'b')) })).toBe('too-large');
    const long = `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`;
    const shown = `<row>${'<c t="s"><v>0</v></c>'.repeat(300)}</row>`;
    expect(await read({ 'xl/sharedStrings.xml': long, 'xl/worksheets/sheet1.xml': sheet(shown) })).toBe('too-large');
  });

  it('that unpacks to far more than it is, is given up', async () => {
    expect(await read({ 'xl/workbook.xml': new Uint8Array(6_000_000) })).toBe('too-large');
    expect(await read({ 'xl/worksheets/sheet1.xml': new Uint8Array(310_000_000) })).toBe('too-large');
  });
});

it('an element is found under each prefix, and none by the beginning of another name', () => {
  const found = [...elementsIn('<x:row a="1"/><rowBreaks/><x:row>b</x:row>', 'row')];
  expect(found).toEqual([
    { tag: ' a="1"', inner: '' },
    { tag: '', inner: 'b' },
  ]);
});
