import { describe, expect, it } from 'vitest';
import { between } from '../../../disclosures/testing/between.ts';
import { anEnvelope, anInspection, numbered, someFile, someRoom } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toAskForShare } from './ask.ts';

const asking = (over: Parameters<typeof anInspection>[0] = {}) => ({
  ...between(),
  inspection: { id: numbered(40), at: someRoom, state: anInspection(over) },
  at: someFile,
  answersComeHere: true,
  letter: numbered(60),
  sendAct: numbered(61),
  crossing: numbered(62),
});
const question = (over: object = {}) => ({
  act: anEnvelope(),
  request: numbered(50),
  toUnit: 51,
  shares: ['declarations' as const],
  question: 'What has been declared?',
  answerBy: '2026-12-01',
  ground: 'se.trial',
  ...over,
});
const ask = (input: ReturnType<typeof question>, of: ReturnType<typeof asking>) => done(toAskForShare, input, of);

describe('asking an agency for its share', () => {
  it('waits for the purpose, and for a place that can be named', () => {
    expect(() => ask(question(), asking({ purpose: null }))).toThrow('inspection.purpose-first');
    expect(() => ask(question(), asking({ plan: {} }))).toThrow('inspection.place-first');
  });

  it('is in the asking unit’s own file, and reveals to the other agency neither which inspection it is nor when', () => {
    const acts = ask(question(), asking());
    expect(acts.map(({ at }) => at)).toEqual([someFile, someFile]);
    const snapshot = JSON.parse(acts[1]?.words?.snapshot ?? '');
    expect(JSON.stringify(snapshot)).not.toContain(numbered(40));
    expect(Object.keys(snapshot).sort()).toEqual([
      'answerBy',
      'fromUnit',
      'purpose',
      'question',
      'sector',
      'shares',
      'workplace',
    ]);
  });

  it('wants an answer on a day that can still come, and a ground that carries it', () => {
    expect(() => ask(question({ answerBy: '2026-11-23' }), asking())).toThrow('inspection.answer-by-passed');
    expect(() => ask(question({ ground: 'se.other' }), asking())).toThrow();
  });

  it('is refused in a capacity in which the answer could not be read', () => {
    expect(() => ask(question(), { ...asking(), answersComeHere: false })).toThrow('inspection.answers-come-elsewhere');
  });

  it('ends with the room', () => {
    expect(() => ask(question(), asking({ endedAt: '2026-11-20T08:00:00.000Z' }))).toThrow('inspection.ended');
  });
});
