import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { useText } from '../../../../web/text.tsx';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { eventQuery } from './event-api.ts';
import { draftOf } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import * as texts from './event-form-messages.ts';
import './event.css';

/** Changes, corrects or moves an event. */
export default function ChangeEvent(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const event = useQuery(eventQuery(id));
  return (
    <ProgrammeFetched of={event}>
      {(data) => (
        <div className="reading">
          <PageHeading tab={say(texts.changeTitle)}>{say(texts.changeTitle)}</PageHeading>
          {data.may.includes('event.change') ? (
            <>
              <p className="lead">{say(texts.changeLead)}</p>
              <EventForm
                known={draftOf(data)}
                title={say(texts.changeTitle)}
                path={`/api/events/${id}/change`}
                button={say(texts.save)}
                done={texts.savedNote}
                arrived={() => navigate({ to: '/app/programme/events/$id', params: { id } })}
              />
            </>
          ) : (
            <Forbidden />
          )}
        </div>
      )}
    </ProgrammeFetched>
  );
}
