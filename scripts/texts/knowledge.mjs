import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as rowsOf } from 'csv-parse/sync';
import { parse } from 'yaml';

/*
 * What CAPE knows about law and practice is read by people too. Its texts are in YAML under `sv` and `en`; a file that is
 * named after a language has that language throughout. What figures count is in CSV, in columns that end in `_sv` and `_en`.
 */

/** @typedef {'en' | 'sv'} Language */

/** @param {unknown} word @returns {word is Language} */
const isLanguage = (word) => word === 'en' || word === 'sv';

/** Files in one language, whose keys are no texts. */
const inOneLanguage = /^(?:worker-talk|figures)$/;

/** How a piece of a list is called: by its own id, or by its place. @param {unknown} piece @param {number} place */
const nameIn = (piece, place) =>
  piece !== null && typeof piece === 'object' && 'id' in piece ? String(piece.id) : String(place);

/**
 * The texts of one file, by where they are.
 * @param {string} name the file, from the folder of knowledge on @param {string} content
 * @returns {{ language: Language, id: string, text: string }[]}
 */
export function textsOfFile(name, content) {
  const [folder = ''] = name.split('/');
  const ofName = basename(name, '.yaml');
  /** @type {{ language: Language, id: string, text: string }[]} */
  const texts = [];
  /** @param {unknown} value @param {string} id @param {Language | null} language */
  const visit = (value, id, language) => {
    if (typeof value === 'string') {
      if (language !== null) texts.push({ language, id, text: value });
    } else if (Array.isArray(value)) {
      for (const [place, piece] of value.entries()) visit(piece, `${id}.${nameIn(piece, place)}`, language);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${id}.${key}`, isLanguage(key) ? key : language);
    }
  };
  const throughout = inOneLanguage.test(folder) && isLanguage(ofName) ? ofName : null;
  visit(parse(content), `knowledge/${name}`, throughout);
  return texts;
}

/**
 * The texts of one file of CSV, by row and column: the rows of the header that have a language.
 * @param {string} name @param {string} content @returns {ReturnType<typeof textsOfFile>}
 */
export function textsOfRows(name, content) {
  /** @type {Record<string, string>[]} */
  const rows = rowsOf(content, { columns: true, bom: true });
  return rows.flatMap((row, place) =>
    Object.entries(row).flatMap(([column, text]) => {
      const language = column.slice(-2);
      return /_(?:en|sv)$/.test(column) && isLanguage(language)
        ? [{ language, id: `knowledge/${name}.${place + 1}.${column}`, text }]
        : [];
    }),
  );
}

/** Every text of knowledge in the two languages, by where it is. @param {string} root */
export function knowledgeTexts(root) {
  const folder = join(root, 'knowledge');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|csv)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const all = files.flatMap((file) =>
    (file.endsWith('.csv') ? textsOfRows : textsOfFile)(file, readFileSync(join(folder, file), 'utf8')),
  );
  const inLanguage = (/** @type {Language} */ language) =>
    all.filter((one) => one.language === language).map(({ id, text }) => /** @type {const} */ ([id, text]));
  return { en: new Map(inLanguage('en')), sv: new Map(inLanguage('sv')) };
}
