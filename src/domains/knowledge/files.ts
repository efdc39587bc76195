import { countries } from './countries.ts';
import { type List, lists } from './lists.ts';

/** Where a list is under `knowledge/`: in one file, or in every file of a folder; and under which key there. */
type Place = { readonly path: string; readonly key: string };

const inFile = (path: string): Place => ({ path, key: 'entries' });
/** Law brings three lists in each of its files: one file for a country, and one each for the Union and for the world. */
const inLaw = (key: 'offences' | 'elements' | 'provisions'): Place => ({ path: 'law/', key });

const places: Readonly<Record<List, Place>> = {
  stages: inFile('stages.yaml'),
  obstacles: inFile('obstacles.yaml'),
  reasons: inFile('decision-codes.yaml'),
  holders: inFile('holders.yaml'),
  evidence: inFile('evidence.yaml'),
  'failure-modes': inFile('failure-modes.yaml'),
  concepts: inFile('concepts.yaml'),
  offences: inLaw('offences'),
  elements: inLaw('elements'),
  provisions: inLaw('provisions'),
  judgments: inFile('judgments/'),
  ilo11: inFile('indicators/ilo.yaml'),
  delphi: inFile('indicators/delphi.yaml'),
  'worker-card': inFile('indicators/worker-card.yaml'),
  sectors: inFile('sectors/'),
  powers: inFile('powers/'),
  observations: inFile('inspection-observations.yaml'),
  retention: inFile('retention.yaml'),
  'must-pass-on': inFile('must-pass-on.yaml'),
  purposes: inFile('purposes.yaml'),
  'steps-not-taken': inFile('steps-not-taken.yaml'),
  clocks: inFile('clocks/'),
  holidays: inFile('holidays/'),
  pay: inFile('pay/'),
  'pay-rules': inFile('pay-rules/'),
  secrecy: inFile('secrecy/'),
  'record-retention': inFile('retention/'),
  survey: inFile('survey/'),
  municipalities: inFile('municipalities.yaml'),
  'firm-numbers': inFile('firm-numbers.yaml'),
  agencies: inFile('agencies/'),
  'report-breakdowns': inFile('report-breakdowns.yaml'),
  'report-measures': inFile('report-measures.yaml'),
  reports: inFile('reports/'),
};

export const keyOf = (list: List): string => places[list].key;

/** The lists in one file, as its first line calls them: all of a law file are `law`. */
export const headingOf = (list: List): string => (places[list].path === 'law/' ? 'law' : list);

/** The files of a list, of all that are under `knowledge/`; a single file is named whether it is there or not. */
export const filesOf = (list: List, all: readonly string[]): readonly string[] => {
  const { path } = places[list];
  return path.endsWith('/') ? all.filter((file) => file.startsWith(path)) : [path];
};

/** The files that must be there though their lists are made of many. */
export const requiredFiles: readonly string[] = [
  'law',
  'agencies',
  'retention',
  'holidays',
  'pay',
  'pay-rules',
].flatMap((folder) => countries.map((country) => `${folder}/${country.toLowerCase()}.yaml`));

/** Lists whose files are the same: a file is read once. */
export const listsIn = (file: string, all: readonly string[]): readonly List[] =>
  lists.filter((list) => filesOf(list, all).includes(file));
