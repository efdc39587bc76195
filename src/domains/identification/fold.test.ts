import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import type { Sign } from '../suspicions/public.ts';
import { maySeeAnswers } from './blind.ts';
import { screeningTasks } from './tasks.ts';
import { aDecision, anAct, aSecond, aStanding, uuid } from './testing/builders.ts';

describe('a screening', () => {
  it('has one reading, then two, then a decision', () => {
    expect(aStanding()).toMatchObject({ status: 'one-reading', reference: 'T-INVENTED', decision: null });
    expect(aStanding(anAct(), aSecond()).status).toBe('two-readings');
    expect(aStanding(anAct(), aSecond(), aDecision('yes'))).toMatchObject({
      status: 'decided',
      decision: { presumed: 'yes', actor: '1000' },
    });
  });

  it('that ends with a no keeps no mark of the firm; one that ends with a yes does', () => {
    expect(JSON.stringify(aStanding(anAct(), aDecision('no')))).not.toContain('Exempeltvätten');
    expect(aStanding(anAct(), aDecision('yes')).about.workplaceName).toBe('Exempeltvätten Demo');
  });

  it('can be taken up again: the newest decision holds', () => {
    expect(aStanding(anAct(), aDecision('no', 3), aDecision('yes', 4)).decision?.presumed).toBe('yes');
  });

  it('holds what a later sitting added: seen and heard are kept together, and a later no removes nothing', () => {
    const added = (id: number, answers: readonly Sign[]): Act =>
      anAct({ id: uuid(id), type: 'identification.add-signs', facts: { answers } });
    const [reading] = aStanding(
      anAct(),
      added(2, [
        { code: 'INS-C02', known: ['said'] },
        { code: 'INS-H01', known: 'asked-not-so' },
      ]),
      added(3, [
        { code: 'INS-H01', known: ['document'] },
        { code: 'INS-C03', known: 'asked-not-so' },
      ]),
    ).readings;
    const known = Object.fromEntries(reading?.answers.map(({ code, known: how }) => [code, how]) ?? []);
    expect(known).toEqual({ 'INS-C02': ['seen', 'said'], 'INS-C03': ['seen'], 'INS-H01': ['document'] });
    expect(reading?.later.map(({ codes }) => codes)).toEqual([
      ['INS-C02', 'INS-H01'],
      ['INS-H01', 'INS-C03'],
    ]);
  });

  it('is owed a decision by its first reader, and nothing after it', () => {
    expect(screeningTasks(uuid(0), aStanding())).toMatchObject([
      { owner: '1000', dueAt: null, kind: 'identification.decide' },
    ]);
    expect(screeningTasks(uuid(0), aStanding(anAct(), aDecision('no')))).toMatchObject([{ open: false }]);
  });

  it('does not exist without a first reading', () => {
    expect(() => aStanding(aSecond())).toThrow('no first reading');
  });
});

describe('the first answers', () => {
  const may = (actor: string, ...acts: readonly Act[]) => maySeeAnswers(aStanding(...acts), actor);

  it('are seen by their author alone while another person can still read blind', () => {
    expect([may('1000'), may('1001'), may('1002')]).toEqual([true, false, false]);
  });

  it('are seen by every person in the file once two have read, or it has been decided', () => {
    expect(may('1002', anAct(), aSecond())).toBe(true);
    expect(may('1002', anAct(), aDecision('no'))).toBe(true);
  });
});
