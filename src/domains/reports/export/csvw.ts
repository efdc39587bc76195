import { daysOf } from '../period.ts';
import { unknownReasons } from '../values.ts';
import { columnTexts, hiddenTexts, inventedText, stateTexts } from './column-texts.ts';
import { fileName, type Leaving } from './leaving.ts';
import { type LineColumn, lineColumns } from './lines.ts';

const states = ['number', 'zero', 'unknown', 'suppressed'] as const;
const oneOf = (words: readonly string[]): string => `^(${words.join('|')})$`;

/** What each column may hold. An empty cell is no value: `null` says so to a program that reads the file by its metadata. */
const datatypes: Partial<Record<LineColumn, object>> = {
  period: { base: 'string', format: '^20[0-9]{2}(-(0[2-9]|1[0-2]))?$' },
  state: { base: 'string', format: oneOf(states) },
  value: { base: 'nonNegativeInteger' },
  reason: { base: 'string', format: oneOf(unknownReasons) },
  origin: { base: 'string', format: oneOf(['entered', 'counted', 'summed']) },
};
const mayBeEmpty: readonly LineColumn[] = ['row_by', 'column_by', 'value', 'reason', 'origin'];

const described = ({ sv, en }: { readonly sv: string; readonly en: string }) => [
  { '@value': en, '@language': 'en' },
  { '@value': sv, '@language': 'sv' },
];

/** The metadata of the CSV file of a report, after "Metadata Vocabulary for Tabular Data" (W3C, 2015). */
export function csvwOf(leaving: Leaving): object {
  const { report, filled, agency, day, definitions, invented } = leaving;
  const { from, to } = daysOf(filled.period);
  const measures = [...new Set(report.tables.map(({ measure }) => measure))];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: fileName(leaving, 'csv'),
    'dc:title': described(report),
    'dc:description': described(report.text),
    'dc:publisher': described(agency),
    'dc:issued': { '@value': day, '@type': 'xsd:date' },
    'dc:temporal': `${from}/${to}`,
    'dc:source': report.source,
    dialect: { header: true, delimiter: ',', quoteChar: '"', encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: lineColumns.map((name) => ({
        name,
        titles: { en: [name, columnTexts[name].en], sv: [name, columnTexts[name].sv] },
        datatype: datatypes[name] ?? 'string',
        required: !mayBeEmpty.includes(name),
        null: [''],
      })),
      primaryKey: ['table', 'row', 'column'],
    },
    notes: [
      ...states.map((state) => ({
        'rdf:type': 'state',
        'dc:identifier': state,
        'dc:description': described(stateTexts[state]),
      })),
      {
        'rdf:type': 'suppression',
        'dc:description': described(hiddenTexts(filled)),
      },
      ...(invented ? [{ 'rdf:type': 'invented', 'dc:description': described(inventedText) }] : []),
      ...measures.map((id) => {
        const measure = definitions.measures.get(id);
        return {
          'rdf:type': 'measure',
          'dc:identifier': id,
          'dc:title': described(measure ?? { sv: id, en: id }),
          'dc:description': described(measure?.definition ?? { sv: '', en: '' }),
          'dc:source': measure?.source ?? '',
        };
      }),
    ],
  };
}
