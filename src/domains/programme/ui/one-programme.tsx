import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { oneProgrammeQuery } from './api.ts';
import { ProgrammeFetched } from './programme-fetched.tsx';
import * as texts from './programmes-messages.ts';
import { RunningProgramme } from './running-programme.tsx';
import './programme.css';

/** One of the programmes of a unit, on a page of its own. */
export default function OneProgramme(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const programme = useQuery(oneProgrammeQuery(id));
  return (
    <ProgrammeFetched of={programme}>
      {(data) => (
        <>
          <RunningProgramme of={data} />
          <p className="programme-end">
            <Link to="/app/programme">{say(texts.toAll)}</Link>
          </p>
        </>
      )}
    </ProgrammeFetched>
  );
}
