import { deflateRawSync, inflateRaw } from 'node:zlib';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type ListRead, type ReadWith, readList } from './read-list.ts';
import { mostRows } from './sheet.ts';
import { openArchive } from './xlsx/unzip.ts';

const withNode: ReadWith = {
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  inflate: (packed, most) =>
    new Promise((done) => {
      inflateRaw(packed, { maxOutputLength: most }, (error, whole) => done(error ? null : whole));
    }),
};
const ofText = (text: string, encoding: BufferEncoding = 'utf8') =>
  readList(new Uint8Array(Buffer.from(text, encoding)), withNode);
const rowsOf = async (read: Promise<unknown>) => ((await read) as ListRead).sheets[0]?.rows;

describe('a list as a text', () => {
  it('is read whatever parts its cells, with a title above, and counted as the file counts', async () => {
    for (const sign of [';', ',', '\t']) {
      const lines = [
        'Min lista',
        '',
        ['Dnr', 'Inkom'].join(sign),
        ['A', '2019'].join(sign),
        '',
        ['B', '2020'].join(sign),
      ];
      const read = (await ofText(`\ufeff${lines.join('\r\n')}`)) as ListRead;
      expect(read.sheets[0]).toMatchObject({ first: 3, rows: [['Dnr', 'Inkom'], ['A', '2019'], [''], ['B', '2020']] });
    }
    expect(await rowsOf(ofText('sep=|\r\nDnr|Inkom\r\nA|2019'))).toEqual([
      ['Dnr', 'Inkom'],
      ['A', '2019'],
    ]);
  });

  it('is read in the encodings that Excel saves, and says which', async () => {
    expect(await ofText('Ärende;Ort\r\nA;Växjö', 'latin1')).toMatchObject({
      encoding: 'windows-1252',
      sheets: [
        {
          rows: [
            ['Ärende', 'Ort'],
            ['A', 'Växjö'],
          ],
        },
      ],
    });
    expect(await ofText('\ufeffÄrende\tOrt\r\nA\tVäxjö', 'utf16le')).toMatchObject({
      encoding: 'utf-16le',
      sheets: [
        {
          rows: [
            ['Ärende', 'Ort'],
            ['A', 'Växjö'],
          ],
        },
      ],
    });
  });

  it('is refused with why', async () => {
    expect(await ofText('')).toBe('no-rows');
    expect(await ofText('Dnr;Inkom')).toBe('no-rows');
    expect(await ofText('Dnr;Inkom\r\nA;"öppen')).toBe('quotes');
    expect(await ofText('Dnr\0;Inkom\r\nA;2019')).toBe('unreadable');
    expect(await ofText(`Dnr;Inkom\r\n${'A;2019\r\n'.repeat(mostRows + 200)}`)).toBe('too-many-rows');
    expect(await readList(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), withNode)).toBe('old-excel');
    expect(await readList(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), withNode)).toBe('unreadable');
  });
});

async function aBook(fill: (book: excel.Workbook) => void): Promise<Uint8Array> {
  const book = new excel.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a list as a workbook', () => {
  it('gives days as days, formulas as what they came to, and carries none out', async () => {
    const bytes = await aBook((book) => {
      const sheet = book.addWorksheet('Blad & ett');
      sheet.addRow(['Dnr', 'Inkom', 'Belopp', 'Formel', 'Telefon', 'Ja', 'Tom']);
      sheet.addRow([
        'Å <1>',
        new Date('2019-04-03T00:00:00Z'),
        1.5,
        { formula: 'A1', result: 'värde' },
        46700000000,
        true,
      ]);
      sheet.addRow([]);
      sheet.addRow([{ richText: [{ text: 'B' }, { text: ' 2', font: { bold: true } }] }, '2020', { formula: 'A1' }]);
      sheet.mergeCells('A5:A6');
      sheet.getCell('A5').value = 'C';
    });
    const read = (await readList(bytes, withNode)) as ListRead;
    expect(read.sheets).toMatchObject([{ name: 'Blad & ett', first: 1, merged: 1, withoutValue: 1 }]);
    const rows = read.sheets[0]?.rows ?? [];
    expect(rows[1]?.slice(0, 6)).toEqual(['Å <1>', '2019-04-03', '1.5', 'värde', '46700000000', 'TRUE']);
    expect(rows[2]).toEqual([]);
    expect(rows[3]?.[0]).toBe('B 2');
  });

  it('has every sheet that has rows', async () => {
    const bytes = await aBook((book) => {
      book.addWorksheet('tomt');
      book.addWorksheet('ett').addRows([
        ['Dnr', 'Inkom'],
        ['A', '2019'],
      ]);
      book.addWorksheet('två').addRows([
        ['Dnr', 'Inkom'],
        ['B', '2020'],
      ]);
    });
    expect(((await readList(bytes, withNode)) as ListRead).sheets.map(({ name }) => name)).toEqual(['ett', 'två']);
  });

  it('that fills a memory is given up at the limit, whatever it says of its size', async () => {
    const name = Buffer.from('xl/workbook.xml');
    const packed = deflateRawSync(Buffer.alloc(2_000_000));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const directory = Buffer.alloc(46);
    directory.writeUInt32LE(0x02014b50, 0);
    directory.writeUInt16LE(8, 10);
    directory.writeUInt32LE(packed.length, 20);
    directory.writeUInt32LE(10, 24);
    directory.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(30 + name.length + packed.length, 16);
    const whole = new Uint8Array(Buffer.concat([local, name, packed, directory, name, end]));
    const text = (part: Uint8Array) => Buffer.from(part).toString();
    const asked: number[] = [];
    const archive = openArchive(whole, {
      text,
      inflate: (part, most) => {
        asked.push(most);
        return withNode.inflate(part, 1000);
      },
    });
    expect(archive?.has('xl/workbook.xml')).toBe(true);
    expect(await archive?.read('xl/workbook.xml', 1_000_000_000)).toBeNull();
    expect(await archive?.read('xl/workbook.xml', 2000)).toBeNull();
    expect(asked).toEqual([300_000_000, 2000]);
    expect(await readList(whole, { ...withNode, inflate: (part) => withNode.inflate(part, 1000) })).toBe('too-large');
  });
});
