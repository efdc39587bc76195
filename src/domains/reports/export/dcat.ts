import { daysOf } from '../period.ts';
import type { Licence } from '../schema.ts';
import { inventedText } from './column-texts.ts';
import { fileName, type Leaving } from './leaving.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** Countries as the Publications Office of the European Union names them. */
const countryCodes: Readonly<Record<string, string>> = {
  SE: 'SWE',
  DK: 'DNK',
  NO: 'NOR',
  FI: 'FIN',
  IS: 'ISL',
  EE: 'EST',
  LV: 'LVA',
  LT: 'LTU',
  PL: 'POL',
  DE: 'DEU',
};
const licenceOf: Readonly<Record<Licence, string | null>> = {
  none: null,
  CC0: `${authority}/licence/CC0`,
  CC_BY_4_0: `${authority}/licence/CC_BY_4_0`,
};

const inBoth = ({ sv, en }: { readonly sv: string; readonly en: string }) => [
  { '@value': en, '@language': 'en' },
  { '@value': sv, '@language': 'sv' },
];
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });

/**
 * The record of a report for a catalogue, after DCAT-AP 3 (SEMIC), as JSON-LD. Addresses are relative: the publisher puts the files, with
 * this record, where the address begins. It has a licence only when one was chosen.
 */
export function dcatOf(leaving: Leaving): object {
  const { report, filled, agency, country, day: issued, licence, invented } = leaving;
  const { from, to } = daysOf(filled.period);
  const licenceAt = licenceOf[licence];
  const distribution = (ending: string, fileType: string, mediaType: string, title: string) => ({
    '@id': `#${ending}`,
    '@type': 'dcat:Distribution',
    'dct:title': [{ '@value': title, '@language': 'en' }],
    'dcat:accessURL': { '@id': fileName(leaving, ending) },
    'dcat:downloadURL': { '@id': fileName(leaving, ending) },
    'dct:format': { '@id': `${authority}/file-type/${fileType}` },
    'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
    ...(licenceAt ? { 'dct:license': { '@id': licenceAt } } : {}),
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `#${report.id}-${filled.period}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${report.id}-${filled.period}`,
    'dct:title': inBoth({ sv: `${report.sv}, ${filled.period}`, en: `${report.en}, ${filled.period}` }),
    'dct:description': invented
      ? inBoth({ sv: `${inventedText.sv} ${report.text.sv}`, en: `${inventedText.en} ${report.text.en}` })
      : inBoth(report.text),
    'dct:publisher': { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': inBoth(agency) },
    'dct:issued': day(issued),
    'dct:accrualPeriodicity': { '@id': `${authority}/frequency/ANNUAL` },
    'dct:temporal': {
      '@id': '#period',
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(from),
      'dcat:endDate': day(to),
    },
    'dct:spatial': { '@id': `${authority}/country/${countryCodes[country] ?? country}` },
    'dcat:theme': { '@id': `${authority}/data-theme/JUST` },
    'dcat:distribution': [
      distribution('csv', 'CSV', 'text/csv', 'Lines of codes, with CSVW metadata beside them'),
      distribution(
        'xlsx',
        'XLSX',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Tables, definitions and legend',
      ),
    ],
  };
}
