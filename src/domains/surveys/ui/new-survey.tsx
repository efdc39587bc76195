import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { DescribeSurvey, emptySurvey } from './describe-survey.tsx';
import * as texts from './form-messages.ts';

/** A survey begins with a few lines; what is asked and of whom is set on its page. */
export default function NewSurvey(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const may = useMay('survey.create');
  const [survey] = useState(newId);
  return (
    <div className="reading">
      <PageHeading tab={say(texts.createTitle)}>{say(texts.createTitle)}</PageHeading>
      {may ? (
        <>
          <p className="lead">{say(texts.createLead)}</p>
          <DescribeSurvey
            known={emptySurvey}
            path="/api/surveys/create"
            button={say(texts.create)}
            done={texts.created}
            more={({ repeats }) => ({ survey, repeats: repeats || null })}
            arrived={() => navigate({ to: '/app/surveys/$id', params: { id: survey } })}
          />
        </>
      ) : (
        <Forbidden />
      )}
    </div>
  );
}
