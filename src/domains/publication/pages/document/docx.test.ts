import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { docxOf } from '../../../../platform/documents/docx.ts';
import { zipOf } from '../../../study/public.ts';
import { aDocument } from '../../testing/a-document.ts';

async function partsOf(language: 'en' | 'sv', name?: string): Promise<Map<string, Buffer>> {
  const bytes = await docxOf(aDocument(language, name === undefined ? {} : { name }));
  const zip = zipOf(bytes, (part) => Buffer.from(part).toString('utf8'));
  expect(zip).not.toBeNull();
  return new Map(
    [...(zip ?? [])].map(([part, { bytes: packed, isDeflated }]) => [
      part,
      isDeflated ? inflateRawSync(packed) : Buffer.from(packed),
    ]),
  );
}

/** Without its declaration, and with one spelling of the apostrophe. */
const bodyOf = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>/, '').replaceAll('&apos;', '&#39;');

const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const piecesOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${element}(?: [^>]*)?>.*?</w:${element}>`, 'gs'))].map(([piece]) => piece);

it.each(['en', 'sv'] as const)('has the headings and the tables of the document, in %s', async (language) => {
  const document = aDocument(language);
  const parts = await partsOf(language);
  const xml = parts.get('word/document.xml')?.toString() ?? '';
  expect(xmlFault(bodyOf(xml))).toBeNull();

  const headings = piecesOf(xml, 'p').filter((piece) => /<w:pStyle w:val="(Title|Heading\d)"\/>/.test(piece));
  expect(headings.map(plain)).toEqual([
    document.title,
    ...document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
  ]);
  const tables = piecesOf(xml, 'tbl').map((table) =>
    piecesOf(table, 'tr').map((row) => piecesOf(row, 'tc').map(plain)),
  );
  expect(tables).toEqual(
    document.blocks.flatMap((block) =>
      block.kind === 'table' ? [[block.columns.map(({ name }) => name), ...block.rows.map((row) => [...row])]] : [],
    ),
  );
  // The head of each table repeats on the next page.
  expect(xml.split('<w:tblHeader/>')).toHaveLength(tables.length + 1);
});

it('says its title and language, and has no macro and nothing that is fetched from elsewhere', async () => {
  const parts = await partsOf('sv');
  const about = parts.get('docProps/core.xml')?.toString() ?? '';
  expect(xmlFault(bodyOf(about))).toBeNull();
  expect(about).toContain(aDocument('sv').title.slice(0, 20));
  expect(about).toContain('<dc:language>sv-SE</dc:language>');
  expect(about).not.toMatch(/created|modified/);
  expect(parts.get('word/styles.xml')?.toString()).toContain('<w:lang w:val="sv-SE"/>');
  expect([...parts.keys()].filter((name) => /vba|\.bin$|activeX/i.test(name))).toEqual([]);
  const all = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([, part]) => part.toString());
  expect(all.join('')).not.toMatch(/macroEnabled|TargetMode="External"|attachedTemplate/);
});

it('has each drawing as SVG with a text for those who listen, a frame where none is shown, and says so', async () => {
  const figures = aDocument('en').blocks.filter((block) => block.kind === 'figure');
  const parts = await partsOf('en');
  const xml = parts.get('word/document.xml')?.toString() ?? '';
  const drawings = [...parts].filter(([name]) => name.endsWith('.svg')).map(([, part]) => part.toString());
  expect(new Set(drawings)).toEqual(new Set(figures.map(({ svg }) => svg)));
  const alt = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text?.replaceAll('&quot;', '"'));
  expect(alt).toEqual(figures.map(({ alt: text }) => text));
  expect(plain(xml).split('If the frame above is empty')).toHaveLength(figures.length + 1);
  const frames = [...parts].filter(([name]) => name.endsWith('.png')).map(([, part]) => part);
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(frame.subarray(1, 4).toString()).toBe('PNG');
});

it('sets whatever a study body calls its release as text', async () => {
  const name = '</w:t><w:instrText>&"x"';
  const parts = await partsOf('en', name);
  const xml = parts.get('word/document.xml')?.toString() ?? '';
  expect(xmlFault(bodyOf(xml))).toBeNull();
  expect(xml).not.toContain('<w:instrText>');
  expect(plain(xml)).toContain(name);
});

it('is the same bytes for the same document', async () => {
  const [first, second] = [await docxOf(aDocument('sv')), await docxOf(aDocument('sv'))];
  expect(Buffer.compare(first, second)).toBe(0);
});
