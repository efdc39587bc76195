import { describe, expect, it, test } from 'vitest';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { columnWeights } from '../../../../platform/documents/column-weights.ts';
import type { Block, PaperDocument } from '../../../../platform/documents/paper-document.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import { aDocument, aShownRelease } from '../../testing/a-document.ts';
import { pictureOf } from './document.ts';

const figuresOf = ({ study, cost }: ReturnType<typeof aShownRelease>): ShownFigure[] => [
  ...study.chains.flatMap(({ figures }) => figures),
  ...(study.survey.figure ? [study.survey.figure] : []),
  ...(cost ? [cost] : []),
];

const every = ({ preface, blocks }: PaperDocument) => [...preface, ...blocks];

/** Every text that a document says, drawings left out. */
const textsOf = (document: PaperDocument): string[] => every(document).flatMap(textsIn);

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'figure':
      return [block.alt];
    case 'list':
      return block.items.flatMap(({ name, value }) => [name, value]);
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flat()];
  }
}

describe.each(['en', 'sv'] as const)('a release as a document, in %s', (language) => {
  const shown = aShownRelease(language);
  const document = aDocument(language);

  it('has every figure with its drawing, its table cell by cell, its method and its source', () => {
    const figures = figuresOf(shown);
    expect(figures.length).toBeGreaterThan(4);
    const tables = document.blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ caption, columns, rows }) => ({ caption, columns, rows }))).toEqual(
      [...figures].map(({ table: { caption, columns, rows } }) => ({ caption, columns, rows })),
    );
    const drawn = document.blocks.filter((block) => block.kind === 'figure');
    expect(drawn.map(({ alt }) => alt)).toEqual(figures.map(({ title, sub }) => `${title}. ${sub}`));
    for (const { svg } of drawn) expect(xmlFault(svg)).toBeNull();
    const said = textsOf(document);
    for (const { title, method, source, notes } of figures)
      for (const text of [title, method, source, ...notes]) expect(said).toContain(text);
  });

  it('says nothing that the page does not show', () => {
    const told = JSON.stringify(shown);
    const own = every(document).filter((block) => block.kind === 'table' || block.kind === 'figure');
    for (const text of textsOf({ ...document, preface: [], blocks: own }))
      for (const sentence of text.split('. ')) expect(told).toContain(JSON.stringify(sentence).slice(1, -1));
    // What the page leaves out is left out here too: signals and inspections, and what the largest obstacle asks for.
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toHaveLength(figuresOf(shown).length + shown.study.chains.length + 3);
  });

  it('begins with level one and skips none, as tagged PDF asks for', () => {
    const levels = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(levels[0]).toBe(1);
    expect(document.title).toBe(shown.study.title);
  });
});

test('a number that is hidden on the page is hidden in the document', () => {
  expect(textsOf(aDocument('en')).join(' ')).toContain('an undisclosed number');
});

test('paper takes the drawing of 520 pixels, or the only one, with plain colours', () => {
  const drawn = (width: number) =>
    `<svg class="x" width="${width}" height="20" fill="var(--ink, #17212b)"><text>${width}</text></svg>`;
  const chosen = pictureOf(`<div>${[288, 520, 1080].map(drawn).join('')}</div>`);
  expect([chosen.width, chosen.height]).toEqual([520, 20]);
  expect(chosen.svg).toContain('fill="#17212b"');
  expect(pictureOf(`<div>${drawn(1080)}</div>`).width).toBe(1080);
  expect(() => pictureOf('<div></div>')).toThrow(RangeError);
});

test('a column is as wide as its longest text, within bounds', () => {
  const columns = [
    { name: 'Stage', isNumber: false },
    { name: 'Of previous', isNumber: true },
    { name: 'n', isNumber: true },
  ];
  const rows = [['A very long name of a stage that is broken', '56% (52-61)', '4']];
  expect(columnWeights({ columns, rows })).toEqual([24, 11, 5]);
});
