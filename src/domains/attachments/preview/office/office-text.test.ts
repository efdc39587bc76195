import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordWith, zipBomb, zipOf } from '../../testing/hostile-files.ts';
import { partsOf } from '../../ui/preview/unpack.ts';
import { attributeOf, xmlTokens } from '../xml-tokens.ts';
import type { OfficePart, ReadPart } from './office-part.ts';
import { officeText } from './office-text.ts';

const linesIn = (parts: readonly OfficePart[]) => parts.map((part) => (part.kind === 'lines' ? part.lines : part.rows));
const given =
  (files: Readonly<Record<string, string>>): ReadPart =>
  async (name) =>
    files[name] ?? null;
const reasonOf = (work: () => Promise<unknown>) =>
  work().then(
    () => 'read',
    ({ reason }) => reason,
  );

describe('an office file as text', () => {
  it('a Word document: paragraphs and tables, as another program wrote it', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [new TextRun('Avtal & <villkor>'), new TextRun({ text: ' påhittat', bold: true })],
            }),
            new Table({ rows: [new TableRow({ children: [cell('Månad'), cell('Lön')] })] }),
            new Paragraph('Sist'),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const [lines] = linesIn(await officeText('docx', partsOf(bytes)));
    expect(lines).toEqual(['Avtal & <villkor> påhittat', 'Månad\tLön', 'Sist']);
  });

  it('leaves out what was struck out, and what is there a second time for older programs', async () => {
    const xml = `<w:document><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>kvar</w:t></w:r>
      <w:del><w:r><w:delText>struket</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice><w:t>en</w:t></mc:Choice>
      <mc:Fallback><w:t>två</w:t></mc:Fallback></mc:AlternateContent></w:p></w:document>`;
    expect(linesIn(await officeText('docx', given({ 'word/document.xml': xml })))).toEqual([['kvaren']]);
  });

  it('an Excel book: each sheet with its name, days as days, hidden ones said as that', async () => {
    const book = new exceljs.Workbook();
    const pay = book.addWorksheet('Löner');
    pay.addRow(['Dag', 'Belopp', 'Betald']);
    pay.addRow([new Date(Date.UTC(2026, 2, 31)), 1200.5, true]);
    pay.getCell('D4').value = { formula: '1+1', result: 2 };
    book.addWorksheet('Gömt', { state: 'hidden' }).addRow(['svart lön']);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const [first, second] = await officeText('xlsx', partsOf(bytes));
    expect(first).toMatchObject({ title: 'Löner', isHidden: false, columns: 4 });
    expect(first?.kind === 'rows' && first.rows).toEqual([
      { number: 1, cells: ['Dag', 'Belopp', 'Betald'] },
      { number: 2, cells: ['2026-03-31', '1200.5', 'TRUE'] },
      { number: 4, cells: ['', '', '', '2'] },
    ]);
    expect(second).toMatchObject({ title: 'Gömt', isHidden: true });
  });

  it('a PowerPoint in the order of its slides', async () => {
    const slide = (text: string, over = '') => `<p:sld${over}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
    const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
    const parts = await officeText(
      'pptx',
      given({
        'ppt/presentation.xml':
          '<p><p:sldId id="256" r:id="r2"/><p:sldId id="257" r:id="r1"/><p:sldId id="258" r:id="r3"/></p>',
        'ppt/_rels/presentation.xml.rels': `<R>${relation('r1', 'slides/slide1.xml')}${relation('r2', '/ppt/slides/slide2.xml')}
          <Relationship Id="r3" Target="https://example.invalid/slide" TargetMode="External"/></R>`,
        'ppt/slides/slide1.xml': slide('ett', ' show="0"'),
        'ppt/slides/slide2.xml': slide('två'),
      }),
    );
    expect(linesIn(parts)).toEqual([['två'], ['ett']]);
    expect(parts.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  it('an OpenDocument text, sheet and slides', async () => {
    const text = `<office:text><text:tracked-changes><text:p>struket</text:p></text:tracked-changes><text:h>Rubrik</text:h>
      <text:p>a<text:s text:c="3"/>b<text:tab/>c<office:annotation><text:p>anm</text:p></office:annotation></text:p></office:text>`;
    expect(linesIn(await officeText('odt', given({ 'content.xml': text })))).toEqual([['Rubrik', 'a   b\tc']]);
    const sheet = `<table:table table:name="Blad"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
      <table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>
      <table:table-row><table:table-cell/><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>`;
    expect(linesIn(await officeText('ods', given({ 'content.xml': sheet })))).toEqual([
      [
        { number: 1, cells: ['x'] },
        { number: 1_000_002, cells: ['', 'y'] },
      ],
    ]);
    const slides = '<draw:page><text:p>ett</text:p></draw:page><draw:page><text:p>två</text:p></draw:page>';
    expect(linesIn(await officeText('odp', given({ 'content.xml': slides })))).toEqual([['ett'], ['två']]);
  });

  it('stops at as much text as is shown, and says so', async () => {
    const xml = `<w:p><w:t>${'å'.repeat(500)}</w:t></w:p>`.repeat(2000);
    const [part] = await officeText('docx', given({ 'word/document.xml': xml }));
    expect(part?.isCut).toBe(true);
    const rows = '<row><c t="str"><v>x</v></c></row>'.repeat(3000);
    const [sheet] = await officeText(
      'xlsx',
      given({
        'xl/workbook.xml': '<s><sheet name="a" r:id="r1"/></s>',
        'xl/_rels/workbook.xml.rels': '<R><Relationship Id="r1" Target="a.xml"/></R>',
        'xl/a.xml': rows,
      }),
    );
    expect([sheet?.isCut, sheet?.kind === 'rows' && sheet.rows.length]).toEqual([true, 1000]);
  });
});

describe('a hostile office file', () => {
  it('that unpacks to far more than it is or says is given up while it comes', async () => {
    const bomb = zipBomb(200);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await reasonOf(() => officeText('docx', partsOf(bomb)))).toBe('too-much');
  });

  it('of many parts that are too much together, or too many, is given up', async () => {
    const large = Buffer.alloc(20_000_000, ' ');
    const parts = ['a', 'b', 'c', 'd'].map((name) => ({ name, contents: large }));
    const read = partsOf(zipOf(parts));
    expect(await reasonOf(async () => [await read('a'), await read('b'), await read('c')])).toBe('read');
    expect(await reasonOf(() => read('d'))).toBe('too-much');
    const many = Array.from({ length: 5001 }, (_, n) => ({ name: `${n}`, contents: '' }));
    expect(await reasonOf(async () => partsOf(zipOf(many)))).toBe('too-much');
  });

  it('with a password, or that names a part twice, is not read', async () => {
    expect(await reasonOf(async () => partsOf(wordWith('x', { isLocked: true })))).toBe('locked');
    const twice = zipOf([
      { name: 'word/document.xml', contents: 'a' },
      { name: 'word/document.xml', contents: 'b' },
    ]);
    expect(await reasonOf(async () => partsOf(twice))).toBe('damaged');
  });

  it('whose names stand for a million others, or point to files, is not read', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:p><w:t>&b;</w:t></w:p>`;
    expect(await reasonOf(() => officeText('docx', partsOf(wordWith(laughs))))).toBe('damaged');
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:p/>';
    expect(await reasonOf(() => officeText('docx', partsOf(wordWith(outside))))).toBe('damaged');
  });

  it('of tables within tables, or one name without an end, takes no longer than its length', async () => {
    const nested = '<w:tr><w:tc>'.repeat(100_000);
    expect(await reasonOf(() => officeText('docx', given({ 'word/document.xml': nested })))).toBe('too-much');
    expect(attributeOf(`a ${'x'.repeat(2_000_000)}`, 'id')).toBeNull();
    expect(attributeOf(`a ${'x '.repeat(500_000)} r:id='1'`, 'id')).toBe('1');
  });

  it('in any form is read or refused, and nothing else', async () => {
    const reasons = new Set(['read', 'damaged', 'locked', 'too-much']);
    const whole = wordWith('<w:p><w:t>ord</w:t></w:p>');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const bytes = whole.slice();
        bytes[at] = value;
        expect(reasons).toContain(await reasonOf(async () => officeText('docx', partsOf(bytes))));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), async (xml) => {
        expect(reasons).toContain(await reasonOf(() => officeText('docx', given({ 'word/document.xml': xml }))));
      }),
    );
    expect([...xmlTokens('<a b="1>2">x</a>')].map(({ kind }) => kind)).toEqual(['open', 'text', 'close']);
  });
});
