import type { FileChild } from 'docx';
import { directionOf, isLanguage } from '../../kernel/language.ts';
import { textsIn } from '../pages/catalogue.ts';
import { html } from '../pages/html.ts';
import { columnWeights } from './column-weights.ts';
import { framePicture } from './frame-picture.ts';
import { documentMessages } from './messages.ts';
import type { Block, Letterhead, PaperDocument, Picture } from './paper-document.ts';
import { withoutControls } from './set-safely.ts';
import { withoutTimes } from './without-times.ts';

/** A4 with margins of 20 mm, in twentieths of a point; and what a drawing may take, in pixels of 1/96 inch. */
const page = { width: 11_906, height: 16_838, margin: 1134 };
const room = page.width - 2 * page.margin;
const [narrow, wide, high] = [514, 642, 720];
/** From this many columns on a table is set smaller. */
const manyColumns = 8;

const tagOf = (language: string): string => (language === 'sv' ? 'sv-SE' : language === 'en' ? 'en-GB' : language);

function sizeOf({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min((width > 600 ? wide : narrow) / width, high / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** What the file says of itself. Written here, since the package would put the time of making into it. */
const aboutFile = ({ title, language }: PaperDocument): string =>
  html`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>CAPE</dc:creator><dc:language>${tagOf(language)}</dc:language></cp:coreProperties>`
    .text;

/**
 * A document for a word processor (DOCX), the same bytes for the same document: headings as styles, tables whose head repeats,
 * a text for each drawing. Drawings are SVG; a program that shows none shows a frame, and the document says so below it.
 */
export async function docxOf(asked: PaperDocument): Promise<Uint8Array> {
  const document = withoutControls(asked);
  const docx = await import('docx');
  const { Paragraph, TextRun, AlignmentType, BorderStyle, HeadingLevel, WidthType, PageNumber } = docx;
  const { t } = textsIn(isLanguage(document.language) ? document.language : 'en');
  const bidirectional = directionOf(document.language) === 'rtl';
  let drawings = 0;

  const quiet = (text: string) => new Paragraph({ style: 'Quiet', children: [new TextRun(text)] });
  const none = { style: BorderStyle.NONE } as const;
  const thin = { style: BorderStyle.SINGLE, size: 6, color: '7C7568' } as const;

  function table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): FileChild[] {
    const weights = columnWeights({ columns, rows });
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const size = columns.length >= manyColumns ? 15 : 18;
    const cell = (text: string, place: number, isHead: boolean) =>
      new docx.TableCell({
        children: [
          new Paragraph({
            alignment: columns[place]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [new TextRun({ text, size, bold: isHead })],
          }),
        ],
      });
    const row = (texts: readonly string[], isHead: boolean) =>
      new docx.TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: texts.map((text, place) => cell(text, place, isHead)),
      });
    return [
      new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
      new docx.Table({
        width: { size: room, type: WidthType.DXA },
        columnWidths: weights.map((weight) => Math.floor((room * weight) / all)),
        margins: { top: 30, bottom: 30, left: 60, right: 60 },
        borders: { top: thin, bottom: thin, insideHorizontal: thin, left: none, right: none, insideVertical: none },
        rows: [
          row(
            columns.map(({ name }) => name),
            true,
          ),
          ...rows.map((texts) => row(texts, false)),
        ],
      }),
      new Paragraph({}),
    ];
  }

  function figure(block: Extract<Block, { kind: 'figure' }>): FileChild[] {
    drawings += 1;
    const transformation = sizeOf(block);
    const frame = framePicture(transformation.width, transformation.height);
    const picture = new docx.ImageRun({
      type: 'svg',
      data: Buffer.from(block.svg),
      fallback: { type: 'png', data: frame },
      transformation,
      altText: { id: String(drawings), name: `${drawings}`, title: '', description: block.alt },
    });
    return [new Paragraph({ keepNext: true, children: [picture] }), quiet(t(documentMessages.drawnOnly))];
  }

  function set(block: Block): FileChild[] {
    switch (block.kind) {
      case 'heading': {
        const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
        return [new Paragraph({ heading, keepNext: true, children: [new TextRun(block.text)] })];
      }
      case 'paragraph': {
        if (block.look === 'quiet') return [quiet(block.text)];
        return [
          new Paragraph({
            bidirectional,
            children: [new TextRun({ text: block.text, bold: block.look === 'lead', rightToLeft: bidirectional })],
          }),
        ];
      }
      case 'list':
        return block.items.map(
          ({ name, value }) =>
            new Paragraph({
              bullet: { level: 0 },
              children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)],
            }),
        );
      case 'table':
        return table(block);
      case 'figure':
        return figure(block);
    }
  }

  /** Who writes and to whom, above the title: a table without lines, so that it stays beside the logo also in a larger face. */
  function head(letter: Letterhead): FileChild[] {
    const { logo } = letter;
    const from = [letter.agency, letter.unit, ...letter.contacts];
    const side = (children: InstanceType<typeof Paragraph>[]) =>
      new docx.TableCell({ width: { size: 50, type: WidthType.PERCENTAGE }, children });
    const lines = (texts: readonly string[]) =>
      texts.map(
        (text, at) => new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold: at === 0 })] }),
      );
    const scale = logo ? Math.min(1, 190 / logo.width, 64 / logo.height) : 1;
    const picture = logo
      ? [
          new Paragraph({
            children: [
              new docx.ImageRun({
                type: 'png',
                data: Buffer.from(logo.png, 'base64'),
                transformation: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) },
                altText: { id: '9001', name: 'logo', title: '', description: logo.alt },
              }),
            ],
          }),
        ]
      : [];
    const facts = letter.facts.map(
      ({ name, value }) =>
        new Paragraph({
          spacing: { after: 0 },
          children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)],
        }),
    );
    return [
      new docx.Table({
        width: { size: room, type: WidthType.DXA },
        columnWidths: [room / 2, room / 2],
        borders: { top: none, bottom: none, insideHorizontal: none, left: none, right: none, insideVertical: none },
        rows: [
          new docx.TableRow({ children: [side([...picture, ...lines(from)]), side(facts)] }),
          new docx.TableRow({ children: [side([new Paragraph({})]), side([new Paragraph({}), ...lines(letter.to)])] }),
        ],
      }),
      new Paragraph({}),
    ];
  }

  /** What it ends with; the lines under which it is signed stay together. */
  const foot = ({ closing, signature }: Letterhead): FileChild[] => [
    new Paragraph({}),
    ...closing.map((text) => new Paragraph({ bidirectional, children: [new TextRun(text)] })),
    new Paragraph({ keepNext: true }),
    ...signature.map((text) => new Paragraph({ bidirectional, keepLines: true, children: [new TextRun(text)] })),
  ];

  const margins = { color: '4A5560', size: 17 };
  const look = (size: number, before: number) => ({
    run: { size, bold: true, color: '17212B' },
    paragraph: { spacing: { before, after: 120 } },
  });
  const [before, between, after] = document.letter?.pageOf ?? ['', ' / ', ''];
  const pageOf = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const file = new docx.Document({
    title: document.title,
    creator: 'CAPE',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: tagOf(document.language) } },
          paragraph: { spacing: { after: 120 } },
        },
        title: look(40, 0),
        heading1: look(32, 400),
        heading2: look(25, 300),
      },
      paragraphStyles: [
        { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 19, color: '4A5560' } },
        { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true, size: 20 } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: 1400, bottom: 1400, left: page.margin, right: page.margin },
          },
        },
        headers: {
          default: new docx.Header({
            children: [new Paragraph({ children: [new TextRun({ text: document.running, ...margins })] })],
          }),
        },
        footers: {
          default: new docx.Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: docx.TabStopType.RIGHT, position: room }],
                children: [
                  new TextRun({ text: document.forWhom, ...margins }),
                  new TextRun({ children: [new docx.Tab(), ...pageOf], ...margins }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...(document.letter ? head(document.letter) : []),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
          ...[...document.preface, ...document.blocks].flatMap(set),
          ...(document.letter ? foot(document.letter) : []),
        ],
      },
    ],
  });
  const about = { path: 'docProps/core.xml', data: `<?xml version="1.0" encoding="UTF-8"?>${aboutFile(document)}` };
  return withoutTimes(new Uint8Array(await docx.Packer.toBuffer(file, false, [about])));
}
