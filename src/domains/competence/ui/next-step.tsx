import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { obstacleNames } from '../../caseload/public.ts';
import type { AgencyResult } from '../schema.ts';
import { learningQuery } from './api.ts';
import * as texts from './results-messages.ts';
import { questionWords } from './vignette-words.ts';

/** What to do about it: the weakest answer, and the exercise and the visit that aim at the obstacle that loses most. */
export function NextStep({ agencies }: { agencies: readonly AgencyResult[] }): ReactElement {
  const say = useText();
  const mayPlan = useMay('visit.create');
  const learning = useQuery(learningQuery());
  const weakest = agencies.find(({ state, weakest }) => state === 'no-difference' && weakest !== null);
  const course = learning.data?.courses[0];
  const code = course?.obstacles[0];
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say(texts.nextTitle)}</h2>
      {weakest?.weakest && (
        <p>{say(texts.weakestAt, { question: say(questionWords[weakest.weakest]), agency: weakest.name })}</p>
      )}
      {code && <p>{say(texts.obstacleIs, { name: say(obstacleNames[code as keyof typeof obstacleNames]), code })}</p>}
      {course && (
        <div className="actions results-end">
          <Link className="button" to="/app/learn/courses/$id" params={{ id: course.id }}>
            {say(texts.planExercise)}
          </Link>
          {mayPlan && <a href="/app/programme/visits/new">{say(texts.planVisit)}</a>}
        </div>
      )}
    </section>
  );
}
