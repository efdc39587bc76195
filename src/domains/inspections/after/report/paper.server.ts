import type { Block, PaperDocument } from '../../../../platform/documents/paper-document.ts';
import type { ReportKind } from '../schema.ts';
import type { ReportLine, Saying } from './line.ts';
import { pirHeadings, reportText } from './messages.ts';

/** What a report is about: which one, which days, of how many inspections and visits. */
export type About = {
  readonly report: ReportKind;
  readonly from: string;
  readonly to: string;
  readonly inspections: number;
  readonly visits: number;
  readonly isInvented: boolean;
};

/** A report as a document: the same lines as its table, set under headings. */
export function paperOf(about: About, lines: readonly ReportLine[], saying: Saying): PaperDocument {
  const { t, language, unit, ownCapacity } = saying;
  const isJad = about.report === 'europol-jad';
  const title = t(isJad ? reportText.jadTitle : reportText.pirTitle);
  const paragraph = (text: string, look: 'plain' | 'quiet' | 'lead' = 'plain'): Block => ({
    kind: 'paragraph',
    text,
    look,
  });
  const { inspections, visits } = about;
  const same = about.from === about.to ? 'yes' : 'no';
  const days = { inspections, visits, same, from: saying.day(about.from), to: saying.day(about.to) };
  return {
    language,
    title,
    running: [title, unit].join(' · '),
    forWhom: t(reportText.forWhom),
    contents: false,
    preface: [
      ...(about.isInvented ? [paragraph(t(reportText.invented), 'quiet')] : []),
      paragraph(t(reportText.days, days), 'lead'),
      ...(about.visits === 0 ? [paragraph(t(reportText.nothing))] : []),
      paragraph(t(reportText.ofUnit, { unit, capacity: ownCapacity })),
      paragraph(t(isJad ? reportText.jadLayout : reportText.pirLayout)),
      paragraph(t(reportText.forWhom)),
    ],
    blocks: isJad
      ? [numbersTable(title, lines, saying, reportText.column)]
      : Object.entries(pirHeadings).flatMap(([section, heading]): Block[] => {
          const here = lines.filter((line) => line.section === section);
          const told = here.filter(({ state }) => state === 'told');
          const numbers = here.filter(({ state }) => state !== 'told');
          return [
            { kind: 'heading', level: 1, text: t(heading) },
            ...(told.length > 0 ? [toldTable(t(heading), told, saying)] : []),
            ...(numbers.length > 0
              ? [numbersTable(t(reportText.numbersOf, { heading: t(heading) }), numbers, saying, reportText.item)]
              : []),
          ];
        }),
  };
}

/** Numbers with of how many inspections each was said, what is counted beside them, and what is in them. */
function numbersTable(
  caption: string,
  lines: readonly ReportLine[],
  { t }: Saying,
  first: (typeof reportText)['column' | 'item'],
): Block {
  const unknown = t(reportText.notKnown);
  return {
    kind: 'table',
    caption,
    columns: [
      { name: t(first), isNumber: false },
      { name: t(reportText.value), isNumber: true },
      { name: t(reportText.inspections), isNumber: false },
      { name: t(reportText.counted), isNumber: true },
      { name: t(reportText.definition), isNumber: false },
      { name: t(reportText.source), isNumber: false },
    ],
    rows: lines.map(({ label, value, said, of, counted, definition, source }) => [
      label,
      value === '' ? unknown : value,
      t(reportText.saidIn, { said: said ?? 0, of: of ?? 0 }),
      counted === null ? '–' : String(counted),
      definition,
      source,
    ]),
  };
}

function toldTable(caption: string, lines: readonly ReportLine[], { t }: Saying): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { name: t(reportText.item), isNumber: false },
      { name: t(reportText.told), isNumber: false },
      { name: t(reportText.source), isNumber: false },
    ],
    rows: lines.map(({ label, value, source }) => [label, value, source]),
  };
}
