import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTexts } from '../texts/english.mjs';
import { knowledgeTexts } from '../texts/knowledge.mjs';
import { seenOf, textsOfCatalogue } from './words.mjs';

/*
 * Pages for workers are read on a small phone, by people who read Swedish or English as their second or third language, and some of
 * them in fear. So each sentence is short, and in Swedish the words are too.
 */

/** Words in a sentence; what stands in a place of a text counts as one. */
const mostWords = 12;
/** Of all full sentences of a group together: one alone has too few words to say anything. Under 30 is a book for children. */
const mostLix = 30;
/** A long word, in the sense of LIX, has more letters than this. */
const longWord = 6;

/** Texts that are read together, by the beginnings of their ids. */
const groups = [
  /^tip\.work\./,
  /^worker-page\./,
  /^knowledge\/sectors\/.*\.worker_page\./,
  /^knowledge\/worker-talk\//,
];

/** @param {string} sentence @returns {readonly string[]} */
const wordsOf = (sentence) => sentence.match(/[\p{L}\p{N}…’'-]+/gu) ?? [];

/** The sentences of a text as it is seen; a heading or a label is one. @param {string} text @returns {readonly string[]} */
export const sentencesOf = (text) =>
  seenOf(text)
    .split(/(?<=[.!?:])\s+|\||\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** Words to a sentence, and long words of a hundred. @param {readonly string[]} sentences */
export function lixOf(sentences) {
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > longWord);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** One sentence for each that is too long, and for each group of Swedish texts that is too hard. @param {{ en: ReadonlyMap<string, string>, sv: ReadonlyMap<string, string> }} texts */
export const plainProblems = (texts) =>
  /** @type {const} */ (['en', 'sv']).flatMap((language) =>
    groups.flatMap((group) => {
      const of = [...texts[language]].filter(([id]) => group.test(id));
      const long = of.flatMap(([id, text]) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > mostWords)
          .map(
            (sentence) =>
              `${language} ${id} has ${wordsOf(sentence).length} words in “${sentence}”: ${mostWords} may be.`,
          ),
      );
      const full = of.flatMap(([, text]) => sentencesOf(text).filter((sentence) => /[.!?]$/.test(sentence)));
      const lix = full.length === 0 || language === 'en' ? 0 : lixOf(full);
      return lix > mostLix ? [...long, `sv ${group.source} has LIX ${lix.toFixed(1)}: ${mostLix} may be.`] : long;
    }),
  );

/** Of the texts in the code and of those in `knowledge/`. @param {string} root */
export function hardTexts(root) {
  const sv = textsOfCatalogue(readFileSync(join(root, 'locales/sv.po'), 'utf8'));
  const known = knowledgeTexts(root);
  return plainProblems({
    en: new Map([...englishTexts(root), ...known.en]),
    sv: new Map([...sv, ...known.sv]),
  });
}
