import { describe, expect, it } from 'vitest';
import {
  bannedInEnglish,
  bannedInSwedish,
  exceptions,
  seenOf,
  textsOfCatalogue,
  wordProblems,
  wordsOfPage,
} from './words.mjs';

const none = new Map();
/** @param {string} text */
const english = (text) => wordProblems({ en: new Map([['invented.text', text]]), sv: none }, []);
/** @param {string} text */
const swedish = (text) => wordProblems({ en: none, sv: new Map([['invented.text', text]]) }, []);

describe('a text with a word that is not the field’s own', () => {
  it('is named with its id, the word, and what to say instead', () => {
    expect(english('Another house has taken over.')).toEqual([
      'en invented.text has “house”. Say: agency; for a non-profit: organisation.',
    ]);
    expect(swedish('Ett annat hus har tagit över.')).toEqual([
      'sv invented.text has “hus”. Say: myndighet; för en ideell förening: organisation.',
    ]);
  });

  it.each([
    ['Time to think runs out', 'reflection period'],
    ['The person has said yes', 'consent'],
    ['Whoever sent it', 'the role'],
    ['It is made anew', 'again'],
    ['Nothing lies here', 'stored'],
    ['{count, plural, one {One item} other {# items}}', 'piece of evidence'],
    ['Be Ines', 'Sign in as'],
    ['Take it along', 'download'],
    ['Make it mine', 'Register this phone'],
    ['Say it', 'add a note'],
    ['It was put aside', 'park'],
    ['What has been taken back', 'withdraw'],
    ['Go on in another capacity', 'switch role'],
    ['The hidden number of workers', 'estimated prevalence'],
    ['A trading ban', 'business prohibition'],
    ['A petty offence', 'minor'],
    ['A second reader assesses them blind', 'without seeing'],
    ['A lawful hour costs more', 'follows the law'],
  ])('is found in English: %s', (text, say) => {
    expect(english(text).join()).toContain(say);
  });

  it.each([
    ['Tid att tänka är slut', 'betänketid'],
    ['Deras ja gäller bara det', 'samtycke'],
    ['Försändelsen är tom', 'utlämnande'],
    ['Varje titt står i loggen', 'uppslag'],
    ['Namnet ligger i valvet', 'skyddade personuppgifter'],
    ['Fråga undersökningsledaren', 'förundersökningsledare'],
    ['Skriver ner ett svar', 'substantiv'],
    ['Utlämning av en anteckning', 'lämnas ut'],
    ['En laglig timme kostar mer', 'följer lagen'],
    ['Som andra, blind läsare', 'utan att se'],
    ['En utnyttjande sysselsättning', 'exploaterande'],
  ])('is found in Swedish: %s', (text, say) => {
    expect(swedish(text).join()).toContain(say);
  });

  it('is not one that has the word within another, or as the name of a place in the text', () => {
    expect(english('Warehouse and household; {house}; {house, select, house {an agency} other {agencies}}')).toEqual(
      [],
    );
    expect(swedish('Hushåll, husrannsakan, anteckna, avteckna; {hus}; tid att tänka i lugn och ro')).toEqual([]);
    expect(swedish('Förundersökningsledaren beslutar.')).toEqual([]);
  });
});

it('what is seen of a text is all that it may say, and none of its names', () => {
  expect(seenOf('{n, plural, =0 {None of {unit}} other {# of {house}}} left').replace(/\s+/g, ' ').trim()).toBe(
    'None of … | # of … left',
  );
});

describe('an exception', () => {
  const allowed = [{ of: 'tip.', language: /** @type {const} */ ('sv'), word: 'tecken', because: 'characters' }];

  it('holds for its own texts, its language and its word, and for nothing else', () => {
    const sv = new Map([
      ['tip.code', 'Fyra tecken'],
      ['case.signs', 'Fyra tecken'],
    ]);
    expect(wordProblems({ en: none, sv }, allowed)).toEqual(['sv case.signs has “tecken”. Say: indikator.']);
  });

  it('that no text needs any more is named', () => {
    expect(wordProblems({ en: none, sv: new Map([['tip.code', 'Fyra siffror']]) }, allowed)).toEqual([
      'No sv text of tip. has “tecken”: take the exception away.',
    ]);
  });

  it('is of a word that is banned, and says why it is right there', () => {
    for (const { language, word, because } of exceptions) {
      const banned = language === 'en' ? bannedInEnglish : bannedInSwedish;
      expect(
        banned.some((one) => one.word.test(word)),
        word,
      ).toBe(true);
      expect(because, word).not.toBe('');
    }
  });
});

it('a catalogue is read with texts of several lines and with what is quoted in them', () => {
  const catalogue =
    'msgid ""\nmsgstr ""\n"Language: sv\\n"\n\n#. A note.\nmsgid "a.b"\nmsgstr ""\n"Ett \\"hus\\"\\n"\n"och två"\n';
  expect([...textsOfCatalogue(catalogue)]).toEqual([['a.b', 'Ett "hus"\noch två']]);
});

describe('a page for those who work on CAPE', () => {
  it('has no word that was made up, outside of code and links', () => {
    expect(wordsOfPage('docs/tour.md', '# Tour\n\nSomebody reads `nobody` in [it](vault.md).\n')).toEqual([
      'docs/tour.md:3 has “Somebody”. Say: a person, the role, the agency; all, everyone.',
    ]);
    expect(wordsOfPage('docs/tour.md', '```\nnobody\n```\n')).toEqual([]);
  });

  it('may say the terms of the code, and which word the code has', () => {
    expect(wordsOfPage('docs/tour.md', 'A letter into another realm.')).toEqual([]);
    expect(wordsOfPage('docs/tour.md', 'The agency; older code also says *house*.')).toEqual([]);
  });
});
