import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { root } from '../ready/project.mjs';
import { writeEnglish } from '../texts/english.mjs';

/**
 * @typedef {{ message?: string, translation?: string, comments?: string[], obsolete?: boolean }} Entry
 * @typedef {Record<string, Entry>} Entries
 */

/** The names in braces of one compiled message, those inside plurals too. @param {unknown} compiled @returns {string[]} */
function placeholders(compiled) {
  if (!Array.isArray(compiled)) return [];
  return compiled.flatMap((token) => {
    if (!Array.isArray(token)) return [];
    const [name, , choices] = token;
    const inside = choices && typeof choices === 'object' ? Object.values(choices).flatMap(placeholders) : [];
    return [String(name), ...inside];
  });
}

/** @param {Record<string, string>} texts by id @param {string} locale */
function compile(texts, locale) {
  const { source, errors } = createCompiledCatalog(locale, texts, { namespace: 'json', strict: true });
  return { messages: /** @type {Record<string, unknown>} */ (JSON.parse(source).messages), errors };
}

/**
 * What is wrong with one catalogue, one sentence each. The source catalogue (English) must say exactly what the code says.
 * @param {Entries} inCode what is written in the code
 * @param {Entries | undefined} catalogue what the catalogue of this locale holds
 * @param {{ locale: string, isSource: boolean }} which
 */
export function problemsOfCatalogue(inCode, catalogue, { locale, isSource }) {
  const file = `locales/${locale}.po`;
  if (!catalogue) return [`${file} is missing. Run: npm run extract`];
  const wanted = Object.entries(inCode);
  const problems = wanted.flatMap(([id, { message }]) => {
    const entry = catalogue[id];
    if (!entry || entry.obsolete) return [`${file}: ${id} is not there. Run: npm run extract`];
    if (!entry.translation) return [`${file}: ${id} has no translation.`];
    if (isSource && entry.translation !== message)
      return [`${file}: ${id} is not what the code says. Run: npm run extract`];
    return [];
  });
  const leftOver = Object.keys(catalogue)
    .filter((id) => !inCode[id])
    .map((id) => `${file}: ${id} is used nowhere. Run: npm run extract`);

  const translated = wanted.filter(([id]) => catalogue[id]?.translation);
  const source = compile(Object.fromEntries(translated.map(([id, { message = '' }]) => [id, message])), 'en');
  const target = compile(Object.fromEntries(translated.map(([id]) => [id, catalogue[id]?.translation ?? ''])), locale);
  const unreadable = target.errors.map(({ id, error }) => `${file}: ${id} cannot be read: ${error.message}`);
  const mismatched = translated.flatMap(([id]) => {
    const [ours, theirs] = [source, target].map(({ messages }) =>
      [...new Set(placeholders(messages[id]))].sort().join(', '),
    );
    return ours === theirs ? [] : [`${file}: ${id} has {${theirs}} where the code has {${ours}}.`];
  });
  const cutShort = translated
    .filter(([id, { comments = [] }]) => isRefusal(comments) && !endsAsSentence(catalogue[id]?.translation ?? ''))
    .map(([id]) => `${file}: ${id} refuses something and does not end as a sentence does.`);
  return [...problems, ...leftOver, ...unreadable, ...mismatched, ...cutShort];
}

/** What is said when something is refused, by its note. @param {readonly string[]} comments */
const isRefusal = (comments) => comments.some((comment) => /^\s*(?:Problem|Refusal)\b/.test(comment));

/** Also where the text ends in the last branch of a plural. @param {string} text */
const endsAsSentence = (text) => /[.?!][”’")]?\}*\s*$/.test(text);

/** Texts without a note for the translator, or with an id of another shape. @param {Entries} inCode */
export function problemsOfCode(inCode) {
  return Object.entries(inCode).flatMap(([id, { comments = [] }]) => [
    ...(comments.some((comment) => comment.trim() !== '')
      ? []
      : [`${id} has no comment; tell the translator where it stands and what it means.`]),
    ...(/^[a-z0-9-]+\../.test(id) ? [] : [`${id} is not of the form area.words.`]),
  ]);
}

/** Everything that is wrong with the texts in the code and their catalogues. An empty list is what the build asks for. */
export async function catalogueProblems() {
  writeEnglish(root); // which Lingui's own reading of the code is then held against
  const config = getConfig();
  const problems = [];
  for (const catalog of await getCatalogs(config)) {
    const inCode = /** @type {Entries | undefined} */ (await catalog.collect());
    if (!inCode) return ['The texts in the code cannot be read; run npm run extract to see where.'];
    problems.push(...problemsOfCode(inCode));
    for (const locale of config.locales) {
      const entries = /** @type {Entries | undefined} */ ((await catalog.read(locale)) ?? undefined);
      problems.push(...problemsOfCatalogue(inCode, entries, { locale, isSource: locale === config.sourceLocale }));
    }
  }
  return problems;
}
