import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { obstacleNames } from '../../../caseload/public.ts';
import { emptyEvent } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import * as texts from './event-form-messages.ts';
import './event.css';

/** An event begins with the obstacle that it answers. */
export default function NewEvent(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const may = useMay('event.create');
  const { obstacle = '' } = useSearch({ strict: false });
  const [event] = useState(newId);
  const [known] = useState(() => emptyEvent({ obstacle: Object.hasOwn(obstacleNames, obstacle) ? obstacle : '' }));
  return (
    <div className="reading">
      <PageHeading tab={say(texts.newTitle)}>{say(texts.newTitle)}</PageHeading>
      {may ? (
        <>
          <p className="lead">{say(texts.newLead)}</p>
          <EventForm
            known={known}
            title={say(texts.newTitle)}
            path="/api/events/create"
            button={say(texts.create)}
            done={texts.createdNote}
            more={() => ({ event })}
            arrived={() => navigate({ to: '/app/programme/events/$id', params: { id: event } })}
          />
        </>
      ) : (
        <Forbidden />
      )}
    </div>
  );
}
