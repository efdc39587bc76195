import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { DescribeForm, nothingDescribed } from './describe-form.tsx';
import * as texts from './programmes-messages.ts';

/** A programme begins with a few lines; what it should achieve is added on its page. */
export default function NewProgramme(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const may = useMay('programme.open');
  const [programme] = useState(newId);
  return (
    <div className="reading">
      <PageHeading tab={say(texts.newTitle)}>{say(texts.newTitle)}</PageHeading>
      {may ? (
        <>
          <p className="lead">{say(texts.newLead)}</p>
          <DescribeForm
            known={nothingDescribed}
            path="/api/programmes/open"
            title={say(texts.newTitle)}
            button={say(texts.create)}
            done={texts.created}
            more={() => ({ programme, goals: [], lines: [], remains: [] })}
            arrived={() => navigate({ to: '/app/programme/$id', params: { id: programme } })}
          />
        </>
      ) : (
        <Forbidden />
      )}
    </div>
  );
}
