import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { StudyFigure } from '../../publication/ui/public.tsx';
import type { WhatChanged } from '../schema.ts';
import * as texts from './messages.ts';

type Obstacle = NonNullable<WhatChanged['obstacle']>;

/** The obstacle that most cases meet, what answers it, and its share from release to release. */
export function Proposals({ of }: { of: Obstacle }): ReactElement {
  const say = useText();
  const mayPlan = useMay('visit.create');
  const { code, name, share, courses, exercises, untrained, followed } = of;
  return (
    <>
      <h3>{say(texts.largest, { name, code, share })}</h3>
      <h4 className="effect-answers">{say(texts.proposals)}</h4>
      <dl className="pairs">
        <div>
          <dt>{say(texts.course)}</dt>
          <dd>
            {courses.length === 0 && say(texts.noCourse)}
            {courses.map(({ id, title }) => (
              <p key={id}>
                <a href={`/app/learn/courses/${id}`}>{title}</a>
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{say(texts.exercise)}</dt>
          <dd>{exercises.length === 0 ? say(texts.noExercise) : exercises.join(', ')}</dd>
        </div>
        <div>
          <dt>{say(texts.event)}</dt>
          <dd>
            {mayPlan ? (
              <a href={`/app/programme/visits/new?obstacle=${encodeURIComponent(code)}`}>{say(texts.planVisit)}</a>
            ) : (
              say(texts.eventByLead)
            )}
          </dd>
        </div>
        <div>
          <dt>{say(texts.units)}</dt>
          <dd>{untrained.length === 0 ? say(texts.noUnits) : untrained.join(', ')}</dd>
        </div>
      </dl>
      <p className="small quiet">{say(texts.byLot)}</p>
      {followed ? <StudyFigure of={followed} level="h4" /> : <p className="quiet">{say(texts.oneRelease)}</p>}
    </>
  );
}
