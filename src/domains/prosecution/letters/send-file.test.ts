import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anEnvelope, itemId, stored, uuid } from '../testing/builders.ts';
import { aLetter, crossing, items, snapshot } from '../testing/letters.ts';
import { refusal } from '../testing/refused.ts';
import { fileLetter, SnapshotTexts } from './letter.ts';
import type { ArrivedLetter } from './letter-fold.ts';
import { answerLetter, sendFile } from './send-file.ts';

describe('items that go to another house', () => {
  it('have ids of their own there, and every own word sealed in one text', () => {
    const frozen = z.parse(fileLetter.snapshot, snapshot());
    expect(JSON.stringify({ ...frozen, texts: '' })).not.toMatch(/Lärkan|Svalan|chatt/);
    expect(JSON.stringify(frozen)).not.toContain(itemId(7));
    expect(SnapshotTexts.parse(JSON.parse(String(frozen.texts)))).toMatchObject({
      [`party.${uuid(8001)}`]: 'Lärkan',
      [`item.${uuid(8003)}.short`]: 'chatt',
    });
  });
  it('are in the file, and none that must stay', () => {
    const send =
      (...chosen: string[]) =>
      () =>
        sendFile(
          { act: anEnvelope(), toUnit: 32, items: chosen, purpose: 'Till åklagaren.' },
          stored(...items),
          crossing,
          snapshot(),
        );
    expect(refusal(send(itemId(7))).text).toBe('done');
    expect(refusal(send(uuid(99))).at).toBe('items');
    expect(refusal(send(itemId(8))).text).toBe('prosecution.problem.stays-here');
  });
  it('answer a directive by letter, once', () => {
    const input = {
      act: anEnvelope(),
      file: uuid(1),
      answer: 'nothing-found' as const,
      items: [],
      words: { answer: 'Letat.' },
    };
    const answer = (over: Partial<ArrivedLetter>) => () =>
      answerLetter(input, aLetter({ kind: 'directive', ...over }), stored(...items), crossing, snapshot(uuid(7001)));
    expect(refusal(answer({})).text).toBe('done');
    expect(refusal(answer({ takenBy: '1000' })).text).toBe('prosecution.problem.letter-taken');
    expect(refusal(answer({ kind: 'investigation-file' })).text).toBe('prosecution.problem.letter-of-other-kind');
  });
});
