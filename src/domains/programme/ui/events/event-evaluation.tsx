import type { ReactElement } from 'react';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { type EventShown, evaluationQuestions } from '../../events/event-schema.ts';
import { questionWords } from '../../events/question-messages.ts';
import * as monday from './monday-messages.ts';

/** What the evaluation came to; nothing of it before so many have answered that no single answer shows. */
export function Evaluation({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const result = of.evaluation;
  return (
    <section className="section" aria-labelledby="evaluation">
      <h2 id="evaluation">{say(monday.evaluationTitle)}</h2>
      {result === null ? (
        <p className="quiet">{say(monday.evaluationFew, { count: of.evaluated })}</p>
      ) : (
        <>
          <p className="quiet">{say(monday.evaluationAnswers, { count: result.answers })}</p>
          <dl className="programme-about">
            {evaluationQuestions.map((question) => {
              const mean = result.means[question];
              return (
                mean !== undefined && (
                  <div key={question}>
                    <dt>{say(questionWords[question])}</dt>
                    <dd>{say(monday.evaluationMean, { mean: number(Math.round(mean * 10) / 10) })}</dd>
                  </div>
                )
              );
            })}
          </dl>
          {result.notes.length > 0 && (
            <>
              <h3>{say(monday.evaluationNotes)}</h3>
              <ul>
                {result.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
