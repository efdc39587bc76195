import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAgencyThatSaid, aSurvey, aSurveyEnvelope } from '../../testing/surveys.ts';
import { type PublishingSurvey, PublishSurveyFacts, toPublish } from './publish.ts';

const closed = (over: Partial<PublishingSurvey> = {}): PublishingSurvey => ({
  at: { country: 'SE', realm: '1' },
  id: '00000000-0000-7000-8000-000000000702',
  state: aSurvey(),
  isStudyBody: true,
  today: '2026-10-01',
  counted: new Map([[1, anAgencyThatSaid(20, { 'PS-01': { monthly: 12, never: 8 }, 'PS-02': { never: 20 } })]]),
  codes: { obstaclesOf: new Map(['PS-01', 'PS-02'].map((id) => [id, ['OB-A01']])), nameOf: new Map() },
  ...over,
});
const publish = (over: Partial<PublishingSurvey> = {}) =>
  decide(toPublish, { act: aSurveyEnvelope() }, closed(over), new Date('2026-11-24T08:40:00.000Z'));
const refused = (id: string) =>
  expect.objectContaining({ text: expect.objectContaining({ id: `study.survey.${id}` }) });

describe('publishing what a survey gave', () => {
  it('freezes the results as they may be shown', () => {
    const [act] = publish();
    const { results } = PublishSurveyFacts.parse(act?.facts);
    expect(results).toMatchObject({ asked: 70, answered: 20 });
    expect(results.questions[0]).toMatchObject({ question: 'PS-01', often: { count: 12, of: 20 } });
  });

  it('is refused while people may still answer', () => {
    expect(() => publish({ today: '2026-09-30' })).toThrow(refused('still-open'));
  });

  it('is published at once where the round was ended', () => {
    expect(publish({ today: '2026-09-30', state: aSurvey({ endedOn: '2026-09-30' }) })).toHaveLength(1);
  });

  it('is refused a second time, so that no two publications show who came between', () => {
    const results = PublishSurveyFacts.parse(publish()[0]?.facts).results;
    expect(() => publish({ state: aSurvey({ results }) })).toThrow(refused('published-already'));
  });

  it('is refused with fewer than five answers', () => {
    expect(() => publish({ counted: new Map([[null, anAgencyThatSaid(4, { 'PS-01': { never: 4 } })]]) })).toThrow(
      refused('too-few'),
    );
  });
});
