import { expect, it } from 'vitest';
import type { PaperDocument } from '../../../../platform/documents/paper-document.ts';
import { pdfOf } from '../../../../platform/documents/pdf.ts';
import { aDocument } from '../../testing/a-document.ts';

/** The objects of a PDF as text. What is on its pages is packed and stays so. */
async function objectsOf(document: PaperDocument): Promise<string> {
  const pdf = await pdfOf(document);
  expect(pdf).not.toBeNull();
  return Buffer.from(pdf ?? []).toString('latin1');
}

const pagesIn = (pdf: string): number => Number(/<xmpTPg:NPages>(\d+)</.exec(pdf)?.[1]);
const countOf = (pdf: string, element: string): number => pdf.split(new RegExp(`/S /${element}\\b`)).length - 1;

it.each(['en', 'sv'] as const)(
  'is tagged for those who listen, in %s: title, language, headings, cells of tables, drawings',
  async (language) => {
    const document = aDocument(language);
    const pdf = await objectsOf(document);
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain(`/Lang (${language})`);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain(`<rdf:li xml:lang="x-default">${Buffer.from(document.title).toString('latin1')}</rdf:li>`);
    expect(pdf).toContain('/DisplayDocTitle true');

    const tables = document.blocks.filter((block) => block.kind === 'table');
    const figures = document.blocks.filter((block) => block.kind === 'figure');
    const cells = tables.flatMap(({ rows }) => rows.flat());
    expect(countOf(pdf, 'Table')).toBe(tables.length);
    expect(countOf(pdf, 'TH')).toBe(tables.flatMap(({ columns }) => columns).length);
    expect(countOf(pdf, 'TD')).toBe(cells.length);
    expect(pdf.split('/Alt ').length - 1).toBeGreaterThanOrEqual(figures.length);
    const headings = document.blocks.filter((block) => block.kind === 'heading');
    expect(countOf(pdf, 'H2')).toBe(headings.filter(({ level }) => level === 2).length);
    expect(pagesIn(pdf)).toBeGreaterThanOrEqual(4);
    expect(pagesIn(pdf)).toBeLessThanOrEqual(2 * figures.length);
  },
);

it('is the same bytes for the same document, and holds no time of making', async () => {
  const document = aDocument('sv');
  const [first, second] = [await objectsOf(document), await objectsOf(aDocument('sv'))];
  expect(first === second).toBe(true);
  expect(first).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/);
});

it('sets whatever a study body calls its release as text: none of it is carried out', async () => {
  const hostile = '#sys ] "q" #panic() #pagebreak() \n= H $x$ */ #read("/x") \\ <a> @b';
  const harmless = hostile.replace(/[^a-z ]/gi, 'x');
  const named = (name: string): PaperDocument => {
    const document = aDocument('en', { name });
    const table = document.blocks.find((block) => block.kind === 'table');
    const rows = table ? [[name, ...(table.rows[0] ?? []).slice(1)]] : [];
    const more = table ? [{ ...table, caption: name, rows }] : [];
    return {
      ...document,
      title: name,
      blocks: [
        ...document.blocks,
        { kind: 'heading', level: 2, text: name },
        { kind: 'list', items: [{ name, value: name }] },
        ...more,
      ],
    };
  };
  const [pdf, other] = [await objectsOf(named(hostile)), await objectsOf(named(harmless))];
  expect(pdf).toContain('#sys ] &quot;q&quot; #panic() #pagebreak()');
  for (const element of ['H1', 'H2', 'L', 'LI', 'TD', 'Formula', 'Link'])
    expect([element, countOf(pdf, element)]).toEqual([element, countOf(other, element)]);
  expect(Math.abs(pagesIn(pdf) - pagesIn(other))).toBeLessThanOrEqual(1);
});

it('is not made where no compiler exists for the machine, and nothing breaks', async () => {
  expect(await pdfOf(aDocument('en'), async () => null)).toBeNull();
});
