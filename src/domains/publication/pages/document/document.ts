import type { Language } from '../../../../kernel/language.ts';
import { withPlainColours } from '../../../../platform/charts/figure-svg.ts';
import type { Block, PaperDocument, Picture } from '../../../../platform/documents/paper-document.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import type { NationalStudy } from '../../schema.ts';
import { isAboutGroups, isAboutTime, type ShownFigure } from '../../shown-figure.ts';
import { publicText } from '../study/public-messages.ts';
import { surveyText } from '../study/survey-messages.ts';
import { documentText } from './messages.ts';

type ShownRelease = NonNullable<NationalStudy['shown']>;

/** On paper a drawing of this width keeps text of about ten points; a wider one would make it too small to read. */
const paperWidth = 520;

/**
 * The drawing of a figure that suits a page of paper, out of those that were made for a page of the web: the one of 520
 * pixels, or the only one. Colours as plain values, since no stylesheet comes along.
 */
export function pictureOf(drawing: string): Picture {
  const all = [...drawing.matchAll(/<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"[^>]*>.*?<\/svg>/gs)];
  const pictures = all.map(([svg, width, height]) => ({ svg, width: Number(width), height: Number(height) }));
  const chosen = pictures.find(({ width }) => width === paperWidth) ?? pictures.at(-1);
  if (!chosen) throw new RangeError('A figure has no drawing.');
  return { ...chosen, svg: withPlainColours(chosen.svg) };
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string, look: 'lead' | 'plain' | 'quiet' = 'plain'): Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', text, look }];

/**
 * A figure as it is on paper: its finding, what is measured, the drawing, the same as a table, how it was counted, its
 * source.
 */
function figureBlocks(figure: ShownFigure, level: 1 | 2): Block[] {
  const { title, sub, notes, method, source, table } = figure;
  return [
    heading(level, title),
    ...paragraph(sub),
    { kind: 'figure', alt: `${title}. ${sub}`, ...pictureOf(figure.drawing) },
    ...notes.flatMap((note) => paragraph(note, 'quiet')),
    { kind: 'table', caption: table.caption, columns: table.columns, rows: table.rows },
    ...paragraph(method, 'quiet'),
    ...paragraph(source, 'quiet'),
  ];
}

/** A release as a document to be printed or sent: what the page of releases shows, and nothing that it does not. */
export function documentOf(release: ShownRelease, language: Language): PaperDocument {
  const { t } = textsIn(language);
  const { study, agencies, joined, apart, cost } = release;
  const chapters = study.chains.flatMap((chain): Block[] => {
    const about = (is: (figure: ShownFigure) => boolean) => chain.figures.filter(is);
    const inOrder = [
      ...about((figure) => !isAboutTime(figure) && !isAboutGroups(figure)),
      ...about(isAboutTime),
      ...about(isAboutGroups),
    ];
    const beside = chain.beside.map(({ label, value, source }) => ({ name: label, value: `${value}. ${source}` }));
    return [
      heading(1, chain.name),
      ...inOrder.flatMap((figure) => figureBlocks(figure, 2)),
      ...(beside.length > 0 ? [heading(2, t(publicText.beside)), { kind: 'list' as const, items: beside }] : []),
    ];
  });
  const { figure, text, response } = study.survey;
  const survey: Block[] = figure
    ? [...figureBlocks(figure, 1), heading(2, t(surveyText.response)), { kind: 'list', items: response }]
    : text === ''
      ? []
      : [heading(1, t(documentText.practitioners)), ...paragraph(text)];
  return {
    language,
    title: study.title,
    running: [t(publicText.title), ...study.marks].join(' · '),
    forWhom: t(documentText.forWhom),
    contents: true,
    preface: [
      ...paragraph(study.marks.join(' · '), 'quiet'),
      ...paragraph(study.lead, 'lead'),
      ...paragraph(
        `${t(publicText.agenciesGave, { agencies: agencies.join(' · ') })} ${t(publicText.joined, { joined, apart })}`,
        'quiet',
      ),
    ],
    blocks: [
      ...chapters,
      ...survey,
      ...(cost ? figureBlocks(cost, 1) : []),
      heading(1, t(documentText.where)),
      ...paragraph(t(documentText.whereText, { page: `/figures/national?release=${release.id}` })),
    ],
  };
}
