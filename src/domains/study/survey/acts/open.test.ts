import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aSurveyEnvelope } from '../../testing/surveys.ts';
import { type Opening, type OpenSurvey, OpenSurveyFacts, toOpen } from './open.ts';

const openSurvey = (asked: OpenSurvey, file: Opening) =>
  decide(toOpen, asked, file, new Date('2026-11-24T08:40:00.000Z'));
const opening = (over: Partial<Opening> = {}): Opening => ({
  at: { country: 'SE', realm: '1' },
  id: '00000000-0000-7000-8000-000000000702',
  isStudyBody: true,
  today: '2026-11-24',
  questions: ['PS-01', 'PS-02'],
  agencies: new Map([[1, { sv: 'Myndighet', en: 'Agency' }]]),
  rounds: [{ from: '2026-09-01', to: '2026-09-30' }],
  invented: true,
  ...over,
});
const input = (over: Partial<OpenSurvey> = {}): OpenSurvey => ({
  act: aSurveyEnvelope(),
  survey: '00000000-0000-7000-8000-000000000702',
  name: 'Round 2',
  kind: 'repeat',
  from: '2026-11-24',
  to: '2026-12-11',
  asked: [{ house: 1, asked: 40 }],
  ...over,
});

describe('opening a survey', () => {
  it('fixes questions, days, and how many of each agency are asked', () => {
    const [act] = openSurvey(input(), opening());
    expect(OpenSurveyFacts.parse(act?.facts)).toMatchObject({
      questions: ['PS-01', 'PS-02'],
      asked: [{ house: 1, name: { en: 'Agency' }, asked: 40 }],
    });
  });

  it.each([
    ['days that are over', { from: '2026-11-23' }, 'begins-in-the-past'],
    ['an end before the beginning', { to: '2026-11-23' }, 'ends-before-it-begins'],
    ['more than 92 days', { to: '2027-02-24' }, 'too-long'],
    ['an agency that is not there', { asked: [{ house: 9, asked: 1 }] }, 'agency-unknown'],
    [
      'an agency twice',
      {
        asked: [
          { house: 1, asked: 1 },
          { house: 1, asked: 2 },
        ],
      },
      'agency-twice',
    ],
    ['nobody', { asked: [] }, 'nobody-asked'],
  ])('is refused for %s', (_what, over, id) => {
    expect(() => openSurvey(input(over), opening())).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ id: `study.survey.${id}` }) }),
    );
  });

  it('may ask for 92 days', () => {
    expect(openSurvey(input({ to: '2027-02-23' }), opening())).toHaveLength(1);
  });

  it('is refused while another round asks, be it on one day', () => {
    const rounds = [{ from: '2026-12-11', to: '2026-12-20' }];
    expect(() => openSurvey(input(), opening({ rounds }))).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ id: 'study.survey.rounds-overlap' }) }),
    );
  });

  it('is refused when there is nothing to ask', () => {
    expect(() => openSurvey(input(), opening({ questions: [] }))).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ id: 'study.survey.no-questions' }) }),
    );
  });
});
