import type { FileChild } from 'docx';
import { columnWeights } from '../../../../platform/documents/column-weights.ts';
import type { Block, PaperDocument, Picture } from '../../../../platform/documents/paper-document.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import { framePicture } from './frame-picture.server.ts';
import { documentText } from './messages.ts';
import { withoutTimes } from './without-times.ts';

/** A4 with margins of 20 mm, in twentieths of a point; and what a drawing may take, in pixels of 1/96 inch. */
const page = { width: 11_906, height: 16_838, margin: 1134 };
const room = page.width - 2 * page.margin;
const [narrow, wide, high] = [514, 642, 720];
/** From this many columns on a table is set smaller. */
const manyColumns = 8;

const languages = { sv: 'sv-SE', en: 'en-GB' } as const;

function sizeOf({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min((width > 600 ? wide : narrow) / width, high / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** What the file says of itself. Written here, since the package would put the time of making into it. */
const aboutFile = ({ title, language }: PaperDocument): string =>
  html`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>CAPE</dc:creator><dc:language>${languages[language]}</dc:language></cp:coreProperties>`
    .text;

/**
 * A document for a word processor (DOCX), the same bytes for the same document: headings as styles, tables whose head repeats,
 * a text for each drawing. Drawings are SVG; a program that shows none shows a frame, and the document says so below it.
 */
export async function docxOf(document: PaperDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Paragraph, TextRun, AlignmentType, BorderStyle, HeadingLevel, WidthType, PageNumber } = docx;
  const { t } = textsIn(document.language);
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
    return [new Paragraph({ keepNext: true, children: [picture] }), quiet(t(documentText.drawnOnly))];
  }

  function set(block: Block): FileChild[] {
    switch (block.kind) {
      case 'heading': {
        const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
        return [new Paragraph({ heading, keepNext: true, children: [new TextRun(block.text)] })];
      }
      case 'paragraph': {
        if (block.look === 'quiet') return [quiet(block.text)];
        return [new Paragraph({ children: [new TextRun({ text: block.text, bold: block.look === 'lead' })] })];
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

  const margins = { color: '4A5560', size: 17 };
  const look = (size: number, before: number) => ({
    run: { size, bold: true, color: '17212B' },
    paragraph: { spacing: { before, after: 120 } },
  });
  const file = new docx.Document({
    title: document.title,
    creator: 'CAPE',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languages[document.language] } },
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
                  new TextRun({
                    children: [new docx.Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    ...margins,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
          ...[...document.preface, ...document.blocks].flatMap(set),
        ],
      },
    ],
  });
  const about = { path: 'docProps/core.xml', data: `<?xml version="1.0" encoding="UTF-8"?>${aboutFile(document)}` };
  return withoutTimes(new Uint8Array(await docx.Packer.toBuffer(file, false, [about])));
}
