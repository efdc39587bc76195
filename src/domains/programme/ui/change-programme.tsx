import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { useText } from '../../../web/text.tsx';
import type { ProgrammeShown } from '../programme-schema.ts';
import { oneProgrammeQuery } from './api.ts';
import { DescribeForm, describedBy } from './describe-form.tsx';
import { ProgrammeFetched } from './programme-fetched.tsx';
import * as texts from './programmes-messages.ts';

/** What a programme is called, when, where, who leads it and who pays: said again as a whole. */
export default function ChangeProgramme(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const programme = useQuery(oneProgrammeQuery(id));
  return <ProgrammeFetched of={programme}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const [known] = useState(() => describedBy(of));
  return (
    <div className="reading">
      <PageHeading tab={say(texts.changeTitle)}>{say(texts.changeTitle)}</PageHeading>
      {of.may.includes('programme.change') ? (
        <DescribeForm
          known={known}
          path={`/api/programmes/${of.id}/change`}
          title={say(texts.changeTitle)}
          button={say(texts.saveChanges)}
          done={texts.changed}
          arrived={() => navigate({ to: '/app/programme/$id', params: { id: of.id } })}
        />
      ) : (
        <Forbidden />
      )}
    </div>
  );
}
