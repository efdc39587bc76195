import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import ar from '../../../../../knowledge/worker-talk/ar.yaml?raw';
import en from '../../../../../knowledge/worker-talk/en.yaml?raw';
import { questionCodes } from '../../visit/talk/questions.ts';
import { pictograms } from './pictograms.ts';
import { WorkerQuestions, type WorkerQuestionsProps } from './questions.tsx';

const textsIn = (file: string): WorkerQuestionsProps['texts'] => parse(file).texts;
const shown = (over: Partial<WorkerQuestionsProps> = {}): string =>
  renderToStaticMarkup(
    <WorkerQuestions texts={textsIn(en)} language="en" direction="ltr" done={() => undefined} {...over} />,
  );

describe('the questions in a worker’s hand', () => {
  it('begin with the four promises, what is kept, and what to do when someone comes', () => {
    const page = shown();
    for (const said of [
      'You may say no. It has no consequences.',
      'We do not tell your employer what you say.',
      'If the police investigate, the employer’s lawyer may read it.',
      'You can take the card and say nothing today.',
      'No sound and no picture is recorded.',
      '12 questions, about 6 minutes.',
      'turn the phone face down',
    ])
      expect(page).toContain(said);
  });

  it('run from the right in Arabic', () => {
    expect(shown({ texts: textsIn(ar), language: 'ar', direction: 'rtl' })).toMatch(/^<div[^>]* lang="ar" dir="rtl"/);
  });

  it('offer to listen only to what has been spoken', () => {
    expect(shown()).not.toContain('Listen');
    expect(shown({ audio: { 'question-threatened': '/a.opus' } }), 'not on this page').not.toContain('Listen');
    expect(shown({ audio: { 'promise-may-say-no': '/a.opus' } })).toContain('Listen');
  });

  it('are pictures with yes and no where there is no text that the person reads', () => {
    const page = shown({ pictures: true });
    expect(page.match(/worker-picture/g)).toHaveLength(1);
    expect(page).toContain('aria-label="Yes"');
    expect(page).toContain('aria-label="No"');
    expect(page).not.toContain('I don’t want to say');
  });

  it('have each its own picture', () => {
    expect(new Set(questionCodes.map((code) => pictograms[code])).size).toBe(questionCodes.length);
  });
});
