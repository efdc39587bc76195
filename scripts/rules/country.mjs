import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTexts } from '../texts/english.mjs';
import { textsOfCatalogue } from './words.mjs';

/*
 * What differs between countries is data: provisions, clocks, offences, powers, grounds, money, holidays, zone, languages, contacts come from
 * `knowledge/` by the country of the agency. So no country's is a constant in the code, and no text that agencies of all countries read names an
 * agency, a law or the money of one. What may is listed below, each with why.
 */

/** @typedef {{ word: RegExp, is: string }} Found */

/** In code, outside comments. @type {readonly Found[]} */
export const constants = [
  { word: /(['"`])SE\1/, is: 'a country' },
  { word: /(['"`])(?:SEK|kr)\1/, is: 'the money of a country' },
  { word: /Europe\/Stockholm/, is: 'the time zone of a country' },
  { word: /(['"`])SE\.[A-Z]+\.[0-9A-Za-z.]+\1/, is: 'an offence or element of a country' },
  { word: /(['"`])se\.[a-z0-9.-]+\1/, is: 'a provision or a clock of a country' },
  {
    word: /\b(?:BrB|UtlL|OSL|SFS)\b|\d+ kap\.|brottsbalk|rättegångsbalk|utlänningslag|arbetsmiljölag/i,
    is: 'a law of a country',
  },
  { word: /\+46(?!\d*['"`]?\s*:)/, is: 'a telephone number of a country' },
];

/** In texts of the screens, in English and in Swedish. @type {readonly Found[]} */
export const words = [
  { word: /\b(?:SEK|kronor|krona)\b/i, is: 'the money of a country' },
  {
    word: /Migrationsverket|Skatteverket|Arbetsmiljöverket|Polismyndigheten|Åklagarmyndigheten|Försäkringskassan|Jämställdhetsmyndigheten|Ekobrottsmyndigheten|Brottsoffermyndigheten|Kronofogden/,
    is: 'an agency of a country',
  },
  {
    word: /\b(?:Migration Agency|Tax Agency|Work Environment Authority|Police Authority|Gender Equality Agency|Prosecution Authority)\b/,
    is: 'an agency of a country',
  },
  { word: /\bSweden\b|\bSverige\b/, is: 'a country' },
  {
    word: /brottsbalk|rättegångsbalk|utlänningslag|arbetsmiljölag|Aliens Act|Work Environment Act|Code of Judicial Procedure|Tax Procedures Act/i,
    is: 'a law of a country',
  },
  { word: /\+46\b/, is: 'a telephone number of a country' },
];

/** Files that may hold a constant of a country, with why. A path that ends with / is a folder. @type {Readonly<Record<string, string>>} */
export const files = {
  'src/kernel/country.ts': 'the one list of zones and money of the ten countries',
  'src/kernel/text/currency-names.ts': 'the names of the money of the ten countries',
  'src/domains/knowledge/countries.ts': 'the one list of the ten countries',
  'src/main/first-start/answers.ts':
    'the ten countries in the order in which they are offered when an installation is set up',
  'src/domains/access/legal-basis.ts': 'provisions of going in, by country; a phone without a network asks them',
  'src/domains/knowledge/law/standing-grounds.ts':
    'which entry of knowledge/grounds is which, by country; a test compares them',
  'src/domains/prosecution/elements/meanings.ts':
    'ids of knowledge/law by meaning, of all ten countries; a test compares them',
  'src/domains/prosecution/elements/elements.ts': 'the one offence whose purpose is an element apart',
  'src/domains/prosecution/evidence/expiring-items.ts':
    'limitation is counted of one offence so far; of others no row is made',
  'src/domains/prosecution/decisions/acts/make-decision.ts': 'renames an id in acts of the first version',
  'src/domains/assistance/schema.ts': 'provisions of a stay permit, by country: a country that has none says so',
  'src/domains/assistance/reflection-period/period-messages.ts': 'the names of those provisions',
  'src/domains/redress/contractor-liability.ts':
    'the one act on chains of contractors that is here; asked of a country that has its clock',
  'src/domains/redress/costs/what-it-cost.ts': 'rates by country; of a country that has none nothing is computed',
  'src/domains/inspections/field/here.ts': 'reads the country from the id of a provision',
  'src/domains/signals/pages/work/described.ts':
    'the country of which it is described what is right at work; elsewhere the page says that it is not',
  'src/domains/knowledge/show-codes.ts':
    'pages for workers by industry are of the one country that knowledge/sectors describes',
  'src/domains/knowledge/calendar-of.ts': 'names a clock as an example',
  'src/domains/knowledge/messages.ts': 'names ids as examples of what a file may say',
  'src/domains/exchange/schema.ts': 'the currencies in which a claim abroad is written',
  'src/domains/exchange/published-beside.ts': 'codes of the published figures of one country',
  'src/domains/exchange/import/': 'reads tables that agencies of one country have, by their own headings too',
  'src/domains/persons/plain-number.ts': 'compares numbers of papers as they are written in several countries',
  'src/domains/publication/': 'published figures of Sweden, which are about Sweden whoever reads them',
  'src/domains/caseload/': 'the statistical caseload: an invented Sweden for the demo, and the codes of its counties',
  'src/domains/programme/': 'what the project did from 2019 to 2021, with its budget as it was',
  'src/domains/study/': 'codes of the study, which is of the country that it was made for',
  'src/main/front/': 'the first page shows a published figure of Sweden',
  'src/main/demo/': 'the story of the demo is Swedish',
  'src/main/bench/': 'measures on invented data of the demo',
  'src/main/bench.ts': 'measures on invented data of the demo',
  'src/main/seed.ts': 'the data of the demo',
  'src/main/running/clock.ts': 'the clock of the demo',
  'src/web/clock-of-tests.ts': 'the clock of tests of the screens',
};

/** Texts that may name one, by the beginning of their id, with why. @type {Readonly<Record<string, string>>} */
export const texts = {
  figures: 'published figures of Sweden',
  'front.': 'the first page shows a published figure of Sweden',
  'study.': 'the study stands beside published figures of Sweden',
  'caseload.': 'the statistical caseload is an invented Sweden',
  persona: 'people of the demo',
  demo: 'the story of the demo',
  'tip.work.':
    'pages for workers of the country of which it is described what is right; others have texts of their own',
  'work.': 'pages for workers of that country',
  programme: 'what the project did, where it did it',
  'visit.': 'study visits of that project',
  'new-visit.': 'study visits of that project',
  'currency.': 'the names of the money of each country',
  'assistance.provision.5-15': 'provisions of one country, shown in it alone',
  'claim.act.': 'the act of one country on chains of contractors, shown in it alone',
  'about.': 'where CAPE was made',
  'accessibility.': 'what the law of the country where it was made asks a public site to say',
};

/** @param {string} path */
const isNamedFile = (path) =>
  Object.keys(files).some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
/** @param {string} id */
const isNamedText = (id) => Object.keys(texts).some((one) => id.startsWith(one));

/**
 * What a file of code holds of one country.
 * @param {string} path @param {string} source @returns {string[]}
 */
export function constantsIn(path, source) {
  if (isNamedFile(path)) return [];
  return withoutComments(source)
    .split('\n')
    .flatMap((line, at) =>
      constants
        .filter(({ word }) => word.test(line))
        .map(
          ({ is }) => `${path}:${at + 1}: ${is} as a constant. Take it from knowledge/ by the country of the agency.`,
        ),
    );
}

/** @param {string} source */
const withoutComments = (source) =>
  source
    .replace(/\/\*(?!i18n)[\s\S]*?\*\//g, (all) => all.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`/])\/\/[^\n]*/g, '$1')
    .replace(/\bcomment:\s*(['"`])(?:\\.|(?!\1).)*\1/g, '');

/**
 * What a text says of one country.
 * @param {string} id @param {string} text @returns {string[]}
 */
export function wordsIn(id, text) {
  if (isNamedText(id)) return [];
  return words
    .filter(({ word }) => word.test(text))
    .map(({ is }) => `${id}: “${text}” names ${is}. All countries read it: say what it is, or fill it in.`);
}

/** Tests, and what they are made with, are of the invented agencies of the demo. @param {string} path */
const isLeftOut = (path) => /\.test\.tsx?$|(?:^|\/)testing\/|^src\/testing\/|^src\/main\/proofs\//.test(path);

/** One sentence for each constant in the code and each name in a text. @param {string} root @returns {string[]} */
export function countryProblems(root) {
  const inCode = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !isLeftOut(path))
    .sort()
    .flatMap((path) => constantsIn(path, readFileSync(join(root, path), 'utf8')));
  const inTexts = [englishTexts(root), textsOfCatalogue(readFileSync(join(root, 'locales/sv.po'), 'utf8'))].flatMap(
    (texts) => [...texts].flatMap(([id, text]) => wordsIn(id, text)),
  );
  return [...inCode, ...inTexts];
}
