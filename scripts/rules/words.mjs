import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTexts } from '../texts/english.mjs';
import { knowledgeTexts } from '../texts/knowledge.mjs';
import { pagesUnder } from './links.mjs';

/*
 * Officials, lawyers and workers have words of their own for what CAPE shows. Each line below is a word that was made up here
 * instead, with what to say in its place. A text with such a word fails the check, unless it is among the exceptions.
 */

/** `isTerm`: the code has a term of that spelling, or it is plain English of an engineer; pages for those who work on CAPE may say it. */
/** @typedef {{ word: RegExp, say: string, isTerm?: true }} Banned */

/** @type {readonly Banned[]} */
export const bannedInEnglish = [
  { word: /\bhouses?\b/i, say: 'agency; for a non-profit: organisation' },
  { word: /\bletters?\b/i, say: 'message; to another agency: disclosure', isTerm: true },
  { word: /\btime to think\b/i, say: 'reflection period' },
  {
    word: /\bsigns\b|\b(?:a|this|that|each|every|no|one) sign\b(?!-in)/i,
    say: 'indicator; for what is typed: character',
    isTerm: true,
  },
  { word: /\brealms?\b/i, say: 'confidentiality area', isTerm: true },
  { word: /\btracks?\b/i, say: 'strand', isTerm: true },
  { word: /\b(?:a|the|their|his|her) yes\b|\bsaid yes\b|\byeses\b/i, say: 'consent', isTerm: true },
  { word: /\bcases? (?:is|are|was|were|be) lost\b|\bloses? (?:its )?cases\b/i, say: 'drop out; attrition' },
  { word: /\bitems?\b/i, say: 'piece of evidence, or what the thing is', isTerm: true },
  { word: /\b(?:a|the|your|training) leads?\b/i, say: 'manager', isTerm: true },
  { word: /\bin earnest\b/i, say: 'in production' },
  { word: /\bt(?:ake|aken|akes|ook)(?: it| them| this)? along\b/i, say: 'download to this phone' },
  { word: /\bmake it mine\b/i, say: 'Register this phone' },
  { word: /\bsay it\b/i, say: 'add a note', isTerm: true },
  { word: /\b(?:puts?|putting)(?: \w+)? aside\b/i, say: 'park; wait for', isTerm: true },
  { word: /\b(?:take[ns]?|took|taking) back\b/i, say: 'undo; withdraw', isTerm: true },
  { word: /\bgo(?:es|ing)? on in another capacity\b/i, say: 'switch role' },
  { word: /\bhidden numbers?\b/i, say: 'estimated prevalence' },
  { word: /\btrading bans?\b/i, say: 'business prohibition' },
  { word: /\bpetty\b/i, say: 'minor' },
  { word: /\bblind(?:ly)?\b/i, say: 'without seeing the other’s answers', isTerm: true },
  { word: /\blawful hours?\b/i, say: 'an hour of an employer who follows the law', isTerm: true },
  { word: /\bpack(?:ed|s)?\b/i, say: 'download to this phone', isTerm: true },
  { word: /\bkept and not done\b/i, say: 'received, not applied' },
  { word: /\blooks? in the log\b|\bone look\b/i, say: 'access, logged' },
  { word: /\blast[- ]chances?\b/i, say: 'expiring evidence and rights' },
  { word: /\b(?:lies|lie|lay|lying) (?:here|there|in|with)\b/i, say: 'is, is stored; for an empty list: No claims' },
  { word: /\banew\b/i, say: 'again' },
  { word: /\bvaults?\b/i, say: 'protected identity data' },
  { word: /\bsomebody\b|\bwhoever\b|\banybody\b|\beverybody\b/i, say: 'a person, the role, the agency; all, everyone' },
  { word: /\bnobody\b/i, say: 'what is missing: No tips, Not acknowledged; no one' },
  { word: /\b(?:what|which) (?:became|becomes) of\b/i, say: 'outcome', isTerm: true },
  { word: /^Be [A-Z]/, say: 'Sign in as' },
  { word: /\bsocial secretary\b/i, say: 'social worker' },
  { word: /\binner alien control\b/i, say: 'internal immigration control' },
];

/** @type {readonly Banned[]} */
export const bannedInSwedish = [
  { word: /(?<!\p{L})hus(?:e[tn]s?|ens)?(?!\p{L})/iu, say: 'myndighet; för en ideell förening: organisation' },
  { word: /(?<!\p{L})brev(?:e[tn]s?)?(?!\p{L})|försändelse/iu, say: 'meddelande; till en annan myndighet: utlämnande' },
  { word: /tid(?:en)? att tänka(?! i lugn)/iu, say: 'betänketid' },
  { word: /(?<!\p{L})teck(?:en|net|nen)s?(?!\p{L})/iu, say: 'indikator' },
  {
    word: /(?<!\p{L})(?:ett|deras|hennes|hans) ja(?!\p{L})|(?<!\p{L})ja:?et(?!\p{L})|(?:sagt|sade|säger) ja till/iu,
    say: 'samtycke',
  },
  { word: /(?<!\p{L})spår(?:et|ets|en)(?!\p{L})/iu, say: 'del' },
  { word: /på (?:allvar|riktigt)/iu, say: 'skarp drift' },
  { word: /(?<!\p{L})titt(?:en|ar|arna)?(?!\p{L})/iu, say: 'uppslag' },
  { word: /sista chans/iu, say: 'det som brådskar; bevis och rättigheter som upphör' },
  { word: /(?:ärenden|de anmälda|de utredda) (?:går|gick|har gått) förlorade/iu, say: 'faller bort' },
  { word: /(?<!\p{L})undersökningsledare/iu, say: 'förundersökningsledare' },
  { word: /(?<!\p{L})valv(?:et|ets)?(?!\p{L})/iu, say: 'skyddade personuppgifter' },
  { word: /(?<!\p{L})packa/iu, say: 'ladda ner till telefonen' },
  { word: /utlämning/iu, say: 'lämnas ut; till en annan myndighet: utlämnande' },
  { word: /(?<!\p{L})lagliga? timm/iu, say: 'en timme hos en arbetsgivare som följer lagen' },
  { word: /(?<!\p{L})blin(?:t|da?)(?!\p{L})/iu, say: 'utan att se den andras svar' },
  { word: /utnyttjande sysselsättning/iu, say: 'exploaterande anställning' },
  { word: /^Skriver ne[rd] /u, say: 'det som sker, som substantiv eller passiv: Svaret registreras' },
];

/**
 * Where such a word is right. `of` is the beginning of the ids that it is right in; of a text of `knowledge/` that is its file.
 * @type {readonly { of: string, language: 'en' | 'sv', word: string, because: string }[]}
 */
export const exceptions = [
  // Characters that are typed.
  { of: 'tip.', language: 'sv', word: 'tecken', because: 'characters of a code, a passphrase or an answer' },
  { of: 'tip.work.last-four', language: 'sv', word: 'tecknen', because: 'the last characters of a code' },
  { of: 'form.too-long', language: 'sv', word: 'tecken', because: 'characters of a text' },
  { of: 'log-page.about-wrong', language: 'sv', word: 'tecken', because: 'characters of an id' },
  { of: 'responsible.reason-long', language: 'sv', word: 'tecken', because: 'characters of a text' },
  { of: 'http.field.too-long', language: 'sv', word: 'tecken', because: 'characters of a text' },
  { of: 'study.estimate.too-many', language: 'sv', word: 'tecken', because: 'characters of a name' },
  { of: 'figures.row.country', language: 'en', word: 'letters', because: 'letters of the alphabet' },
  { of: 'inspection.by-code-hint', language: 'en', word: 'letter', because: 'a letter of the alphabet' },
  {
    of: 'study.',
    language: 'en',
    word: 'letters',
    because: 'letters of the alphabet in a pseudonym, a code or a name',
  },
  { of: 'tip.work.code-hint', language: 'en', word: 'letters', because: 'letters of the alphabet' },
  { of: 'first-start.', language: 'sv', word: 'tecken', because: 'characters that are typed' },
  { of: 'sign-in.invitation.hint', language: 'sv', word: 'tecken', because: 'characters that are typed' },
  // A letter written on paper, among the documents of a case.
  { of: 'prosecution.document.letter', language: 'en', word: 'letter', because: 'a letter as a document' },
  { of: 'prosecution.document.letter', language: 'sv', word: 'brev', because: 'a letter as a document' },
  // Pages for workers are in the plainest English, and there the person is not known.
  { of: 'tip.work.', language: 'en', word: 'nobody', because: 'plain English for workers' },
  {
    of: 'knowledge/indicators/delphi.yaml',
    language: 'en',
    word: 'taken back',
    because: 'pay that the employer takes',
  },
  // The code on a card is words that are read out over a phone.
  { of: 'knowledge/worker-talk/words/', language: 'sv', word: 'brev', because: 'a word of a card’s code' },
];

/** What a reader sees of a text: without the names of its places and of what they choose between. @param {string} text @returns {string} */
export function seenOf(text) {
  let seen = '';
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '{') {
      seen += text[at];
      at += 1;
      continue;
    }
    const end = closingOf(text, at);
    const inside = text.slice(at + 1, end);
    const choice = /^\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(inside);
    seen += choice ? ` ${choicesOf(inside.slice(choice[0].length)).map(seenOf).join(' | ')} ` : '…';
    at = end + 1;
  }
  return seen;
}

/** The texts that a choice is between. @param {string} choices @returns {string[]} */
function choicesOf(choices) {
  const begins = choices.indexOf('{');
  if (begins < 0) return [];
  const end = closingOf(choices, begins);
  return [choices.slice(begins + 1, end), ...choicesOf(choices.slice(end + 1))];
}

/** Where the brace closes that opens at a place. @param {string} text @param {number} begins */
function closingOf(text, begins) {
  let open = 0;
  for (let at = begins; at < text.length; at++) {
    if (text[at] === '{') open += 1;
    if (text[at] === '}') open -= 1;
    if (open === 0) return at;
  }
  return text.length;
}

/**
 * One sentence for each banned word in each text, and for each exception that no text needs.
 * @param {{ en: ReadonlyMap<string, string>, sv: ReadonlyMap<string, string> }} texts @param {typeof exceptions} allowed
 */
export function wordProblems(texts, allowed = exceptions) {
  const needed = new Set();
  const inLanguage = (/** @type {'en' | 'sv'} */ language, /** @type {readonly Banned[]} */ banned) =>
    [...texts[language]].flatMap(([id, text]) => {
      const seen = seenOf(text);
      return banned.flatMap(({ word, say }) => {
        const found = word.exec(seen)?.[0];
        if (found === undefined) return [];
        const allowing = allowed.find(
          (one) => one.language === language && id.startsWith(one.of) && found.toLowerCase() === one.word,
        );
        if (allowing === undefined) return [`${language} ${id} has “${found}”. Say: ${say}.`];
        needed.add(allowing);
        return [];
      });
    });
  const found = [...inLanguage('en', bannedInEnglish), ...inLanguage('sv', bannedInSwedish)];
  const spare = allowed.filter((one) => !needed.has(one));
  return [
    ...found,
    ...spare.map(({ of, language, word }) => `No ${language} text of ${of} has “${word}”: take the exception away.`),
  ];
}

const entry = /^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm;

/** @param {string} lines */
const unquoted = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .join('');

/** The texts of a catalogue, by id. @param {string} catalogue @returns {ReadonlyMap<string, string>} */
export const textsOfCatalogue = (catalogue) =>
  new Map(
    [...catalogue.matchAll(entry)]
      .map(([, id = '', text = '']) => /** @type {const} */ ([unquoted(id), unquoted(text)]))
      .filter(([id]) => id !== ''),
  );

/** Of the texts in the code and of those in `knowledge/`. @param {string} root */
export function bannedWords(root) {
  const sv = textsOfCatalogue(readFileSync(join(root, 'locales/sv.po'), 'utf8'));
  // A scenario of an exercise is told, and its people speak as people do: "Nobody asked me."
  const known = knowledgeTexts(root);
  const isTold = (/** @type {readonly [string, string]} */ [id]) => id.startsWith('knowledge/exercises/');
  return wordProblems({
    en: new Map([...englishTexts(root), ...[...known.en].filter((text) => !isTold(text))]),
    sv: new Map([...sv, ...[...known.sv].filter((text) => !isTold(text))]),
  });
}

/** Pages that say how CAPE is now; a decision is in the words of its day. */
const isLiving = /^(?:README|ARCHITECTURE|CONTRIBUTING)\.md$|^docs\/[^/]+\.md$|^src\/.*README\.md$/;

/** Prose of a line: without code, where links lead, and names that it says the code has. @param {string} line */
const proseIn = (line) =>
  line
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\bcode\b[^*|]{0,20}(?:\*[^*]+\*(?:, | and )?)+/g, '');

/** Banned words of a page for those who work on CAPE, one sentence each. @param {string} page @param {string} text */
export function wordsOfPage(page, text) {
  let isCode = false;
  return text.split('\n').flatMap((line, at) => {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    if (isCode || isFence) return [];
    return bannedInEnglish
      .filter(({ isTerm }) => !isTerm)
      .flatMap(({ word, say }) => {
        const found = word.exec(proseIn(line))?.[0];
        return found === undefined ? [] : [`${page}:${at + 1} has “${found}”. Say: ${say}.`];
      });
  });
}

/** Of the living pages. @param {string} root */
export const bannedWordsOfPages = (root) =>
  pagesUnder(root)
    .filter((page) => isLiving.test(page))
    .sort()
    .flatMap((page) => wordsOfPage(page, readFileSync(join(root, page), 'utf8')));
