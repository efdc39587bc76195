import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { aSurvey, aSurveyEnvelope } from '../../testing/surveys.ts';
import { foldSurvey } from '../fold.ts';
import { isOver } from '../survey.ts';
import { type SurveyRound, toClose } from './close.ts';

const round = (over: Partial<SurveyRound> = {}): SurveyRound => ({
  at: { country: 'SE', realm: '1' },
  id: '00000000-0000-7000-8000-000000000702',
  state: aSurvey(),
  isStudyBody: true,
  today: '2026-09-10',
  ...over,
});
const close = (over: Partial<SurveyRound> = {}) =>
  decide(toClose, { act: aSurveyEnvelope() }, round(over), new Date('2026-11-24T08:40:00.000Z'));
const refused = expect.objectContaining({ text: expect.objectContaining({ id: 'study.survey.over-already' }) });

/** The round as it is once it was ended on a day. */
const endedOn = (today: string) => {
  const { from, to, name, kind, questions, asked, invented } = aSurvey();
  const opened = { type: 'study.open-survey', facts: { from, to, name, kind, questions, asked, invented } };
  return foldSurvey([opened, ...close({ today })] as unknown as Act[]);
};

describe('ending a survey', () => {
  it('says on which day, and the round is over at once', () => {
    expect(close()[0]?.facts).toEqual({ on: '2026-09-10' });
    const ended = endedOn('2026-09-10');
    expect([ended.to, ended.endedOn]).toEqual(['2026-09-10', '2026-09-10']);
    expect(isOver(aSurvey(), '2026-09-10')).toBe(false);
    expect(isOver(ended, '2026-09-10')).toBe(true);
  });

  it('withdraws a round that has not begun', () => {
    const ended = endedOn('2026-08-25');
    expect([ended.from, ended.to, ended.endedOn]).toEqual(['2026-09-01', '2026-09-01', '2026-08-25']);
    expect(isOver(ended, '2026-08-25')).toBe(true);
  });

  it('is refused when the round is over, by its last day or because it was ended', () => {
    expect(() => close({ today: '2026-10-01' })).toThrow(refused);
    expect(() => close({ state: endedOn('2026-09-10') })).toThrow(refused);
  });
});
