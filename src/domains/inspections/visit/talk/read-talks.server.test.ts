import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Converse } from '../acts/converse.ts';
import { standingOf } from './languages.ts';
import { readWorkerTalk } from './read-talks.server.ts';

/** What the act of a talk keeps: a fact that is added there has to be said here. */
type FactKept = Exclude<keyof Converse, 'act'>;

let folder: string;
const file = (name: string): string => join(folder, 'worker-talk', name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cape-talk-'));
  cpSync('knowledge/worker-talk', file(''), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(name: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file(name), 'utf8');
  const after = before.replace(from, to);
  expect(after, 'the file has what is changed').not.toBe(before);
  writeFileSync(file(name), after);
}

describe('what workers read alone', () => {
  it('is there in the languages that were promised, each under its own name', async () => {
    const talks = await readWorkerTalk('knowledge');
    const languages = talks.map(({ language }) => language);
    expect(languages).toEqual(['ar', 'en', 'et', 'fi', 'lt', 'lv', 'pl', 'ro', 'ru', 'sv', 'th', 'uk', 'uz']);
    expect(new Set(talks.map(({ own }) => own)).size).toBe(talks.length);
  });

  it('was written in Swedish and English, is a draft everywhere else, and no one has signed any of it', async () => {
    for (const talk of await readWorkerTalk('knowledge')) {
      expect(standingOf(talk), talk.language).toBe(['sv', 'en'].includes(talk.language) ? 'unsigned' : 'draft');
      expect(talk.review).toBeNull();
    }
  });

  it('is kept apart: no language has kept the words of another', async () => {
    const talks = await readWorkerTalk('knowledge');
    for (const key of ['title', 'question-free-to-leave', 'hand-back', 'card-everybody'] as const)
      expect(new Set(talks.map(({ texts }) => texts[key])).size, key).toBe(talks.length);
  });

  it('promises in no draft what it promised before and did not keep: such a text is English until a speaker has written it', async () => {
    const talks = await readWorkerTalk('knowledge');
    const english = talks.find(({ language }) => language === 'en')?.texts;
    for (const talk of talks.filter((one) => standingOf(one) === 'draft'))
      for (const key of ['promise-may-say-no', 'promise-if-there-is-a-trial', 'consent', 'consent-yes'] as const)
        expect(talk.texts[key], talk.language).toBe(english?.[key]);
  });

  it('says all that is kept of a talk, in Swedish and English; every draft is outdated there and English', async () => {
    const kept: Readonly<Record<FactKept, readonly [string, string]>> = {
      outcome: ['att vi har pratat', 'that we talked'],
      worker: ['med ett nummer och inte ditt namn', 'with a number and not your name'],
      alone: ['om någon annan kunde höra', 'whether anyone could hear'],
      interpreter: ['hur det tolkades', 'how it was interpreted'],
      cardTaken: ['om du tog kortet', 'whether you took the card'],
      toCoordinator: ['om dina svar skickades', 'whether answers were sent'],
    };
    const talks = await readWorkerTalk('knowledge');
    const said = (of: string) => talks.find(({ language }) => language === of)?.texts['only-answers'];
    for (const [sv, en] of Object.values(kept)) {
      expect(said('sv')).toContain(sv);
      expect(said('en')).toContain(en);
    }
    for (const talk of talks.filter((one) => standingOf(one) === 'draft'))
      expect(talk.texts['only-answers'], talk.language).toBe(said('en'));
  });

  it('cannot be signed in a language in which a text is outdated', async () => {
    change('uk.yaml', 'review: null', 'review: { by: Invented Speaker, field: interpreter, on: 2099-01-02 }');
    await expect(readWorkerTalk(folder)).rejects.toThrow(/uk\.yaml: texts: .* is outdated, and the language is signed/);
  });

  it('says nothing on the card from which an employer learns what it is about', async () => {
    const telling = /traffick|människohandel|exploit|utnyttj|victim|offer|polis|police|inspe/i;
    for (const { language, texts } of await readWorkerTalk('knowledge'))
      expect(texts['card-heading'], language).not.toMatch(telling);
  });

  it.each([
    ['a text is missing', 'hand-back:', 'hand-bakc:', /en\.yaml: texts/],
    ['a text is empty', /thanks: .*/, 'thanks: " "', /texts\.thanks/],
    ['a place is missing', 'Question {n} of {of}', 'Question {n}', /texts\.place: has \{n\}, not \{n\} \{of\}/],
    ['a place has another name', 'Call {phone}', 'Call {number}', /texts\.card-call/],
    ['a review has no day', 'review: null', 'review: { by: Somebody, field: interpreter }', /review\.on/],
    ['it is of another language', 'language: en', 'language: de', /language: is de/],
    [
      'a recording is listed and not there',
      'texts:',
      'audio: { title: { speaker: Somebody, on: 2099-01-02 } }\ntexts:',
      /audio: title: is listed/,
    ],
    ['a recording has no speaker', 'texts:', 'audio: { title: { on: 2099-01-02 } }\ntexts:', /audio\.title\.speaker/],
  ])('stops the start, by name, when %s', async (_what, from, to, said) => {
    change('en.yaml', from, to);
    await expect(readWorkerTalk(folder)).rejects.toThrow(said);
  });

  it('has words for the code of a card in Swedish and English, and numbers for the others', async () => {
    const talks = await readWorkerTalk('knowledge');
    expect(talks.flatMap(({ language, words }) => (words ? [`${language} ${words.length}`] : []))).toEqual([
      'en 256',
      'sv 256',
    ]);
  });

  it.each([
    ['a word is missing', / {2}- acorn\n/, '', /words\/en\.yaml: words/],
    ['two words differ in one letter', '- acorn', '- almonds', /almond is too near to almonds/],
    ['a word is in both lists', '- acorn', '- uggla', /uggla is in two lists/],
  ])('stops the start when of a code %s', async (_what, from, to, said) => {
    change('words/en.yaml', from, to);
    await expect(readWorkerTalk(folder)).rejects.toThrow(said);
  });

  it('has a recording when it is listed with its speaker and the file is there', async () => {
    change('en.yaml', 'texts:', 'audio: { title: { speaker: Somebody, on: 2099-01-02 } }\ntexts:');
    mkdirSync(file('audio/en'), { recursive: true });
    writeFileSync(file('audio/en/title.opus'), '');
    const english = (await readWorkerTalk(folder)).find(({ language }) => language === 'en');
    expect(english?.audio).toEqual([{ key: 'title', speaker: 'Somebody', on: '2099-01-02' }]);
  });

  it('stops the start when there is a recording whose speaker is not named', async () => {
    mkdirSync(file('audio/en'), { recursive: true });
    writeFileSync(file('audio/en/thanks.opus'), '');
    await expect(readWorkerTalk(folder)).rejects.toThrow(/nobody is named as its speaker/);
  });
});
