import { describe, expect, it } from 'vitest';
import { httpMessages } from '../../../../platform/http/messages.ts';
import { parseInput } from '../../../../platform/http/parse.ts';
import { aGround } from '../../../disclosures/testing/a-ground.ts';
import { between } from '../../../disclosures/testing/between.ts';
import { anEnvelope, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { QuestionSnapshot } from '../schema.ts';
import { AskForAnswers, type AskingForAnswers, toAskForAnswers } from './ask.ts';

const asking = (over: Partial<AskingForAnswers> = {}): AskingForAnswers => ({
  ...between(),
  at: someFile,
  letter: numbered(60),
  sendAct: numbered(61),
  crossing: numbered(62),
  ...over,
});
const input = (over: object = {}) => ({
  act: anEnvelope(),
  question: numbered(50),
  toUnit: 51,
  called: 'Lärkan',
  decisionOn: '2026-11-27',
  asks: 'An invented question.',
  ground: 'se.trial',
  ...over,
});
const ask = (sent: ReturnType<typeof input>, of = asking()) => done(toAskForAnswers, sent, of);

describe('asking for first answers', () => {
  it('says what is asked, of whom by alias, and the day of a decision; nothing else', () => {
    const [kept, sent] = ask(input());
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({
      fromUnit: 11,
      called: 'Lärkan',
      decisionOn: '2026-11-27',
      asks: 'An invented question.',
    });
    expect(JSON.stringify([kept?.facts, sent?.facts])).not.toMatch(/Lärkan|invented question/);
  });

  it('names no one where no alias is given, and no day where none matters', () => {
    const [, sent] = ask(input({ called: null, decisionOn: null }));
    expect(Object.keys(JSON.parse(sent?.words?.snapshot ?? '')).sort()).toEqual(['asks', 'fromUnit']);
  });

  it('calls a person by an alias of CAPE and by nothing else, when it is asked and when it arrives', () => {
    const sent = { fromUnit: 11, asks: 'An invented question.' };
    for (const called of ['Påhittad Provsson', '19000101-0000', 'Lärkan 123456', 'lärkan', '']) {
      expect(AskForAnswers.safeParse(input({ called })).success, 'what no alias is').toBe(false);
      expect(QuestionSnapshot.safeParse({ ...sent, called }).success, 'what no alias is, by letter').toBe(false);
    }
    for (const called of ['Lärkan', 'Lärkan 2']) {
      expect(AskForAnswers.safeParse(input({ called })).success).toBe(true);
      expect(QuestionSnapshot.safeParse({ ...sent, called }).success).toBe(true);
    }
    expect(() => parseInput(AskForAnswers, input({ called: 'Påhittad Provsson' }))).toThrow(
      expect.objectContaining({ fields: [{ path: 'called', message: httpMessages.noAlias }] }),
    );
  });

  it('is refused by an alias on a ground that can name no one, and for a day that has passed', () => {
    const grounds = [aGround({ excludes: ['called'] })];
    expect(() => ask(input(), asking({ grounds }))).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(ask(input({ called: null }), asking({ grounds }))).toHaveLength(2);
    expect(() => ask(input({ decisionOn: '2026-11-23' }))).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'decisionOn' })] }),
    );
  });
});
