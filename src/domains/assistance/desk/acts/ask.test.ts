import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aPost, someFile, someQuestion, uuid } from '../../testing/builders.ts';
import { toAsk } from './ask.ts';

const now = new Date('2026-02-05T08:15:00.000Z');
const here = { ...aPost, id: uuid(1), at: someFile, reference: 'D-INVENTED', today: '2026-02-05' };
const input = { act: anEnvelope(), request: uuid(1), toUnit: 91, question: someQuestion() };
const snapshotIn = (acts: ReturnType<typeof toAsk.acts>) => JSON.parse(acts[1]?.words?.snapshot ?? '');

describe('asking the desk', () => {
  it('says a need, a region and a day, and has no place for a person, an alias or own words', () => {
    const acts = decide(toAsk, input, here, now);
    expect(snapshotIn(acts)).toEqual(someQuestion());
    expect(acts.every((act) => act.subject === null && act.caseId === null)).toBe(true);
  });

  it.each([['for a day that has passed', here, someQuestion({ by: '2026-02-04' }), 'question.by']])(
    'is refused %s',
    (_name, to, question, path) => {
      expect(() => decide(toAsk, { ...input, question }, to, now)).toThrow(
        expect.objectContaining({ fields: [expect.objectContaining({ path })] }),
      );
    },
  );
});
