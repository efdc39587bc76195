import { describe, expect, it } from 'vitest';
import { obstacles } from '../../caseload/public.ts';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { questionsOf, questionsOn } from './questions.ts';
import { workStages } from './words.ts';

describe('the questions to practitioners', async () => {
  const { knowledge } = await knownHere();
  const { entries } = knowledge.survey;
  const now = questionsOn(entries, '2026-11-24');

  it('are fifteen, and ask about every stage from the signal to the system', () => {
    expect(now.length).toBe(15);
    expect([...new Set(now.map(({ group }) => group))]).toEqual([...workStages]);
  });

  it('ask about obstacles of the study, each about its own', () => {
    const asked = now.flatMap((question) => question.obstacles);
    expect(asked.filter((code) => !obstacles.includes(code as never))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('hold from a day to a day, and a round keeps the ones that it asks', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('There are no questions.');
    const ended = { ...first, valid_to: '2026-06-30' };
    expect(questionsOn([ended, second], '2026-11-24')).toEqual([second]);
    expect(questionsOf([ended, second], [second.id, first.id])).toEqual([second, ended]);
  });
});
