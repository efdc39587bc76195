import { type ReactElement, useState } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { LeadView } from '../../live/lead-view.ts';
import { direct, type Placed, Refused, useStream } from '../api.ts';
import { DebriefPage } from '../debrief/debrief-page.tsx';
import { joining } from '../open/join-messages.ts';
import type { Direct } from './directing.ts';
import { LeadPage } from './lead-page.tsx';

/** One who leads: before it begins, while it goes on, and after. */
export function LeadExercise({ placed, onOut }: { placed: Placed; onOut: () => void }): ReactElement {
  const say = useText();
  const { view, contact, set } = useStream<LeadView>('lead', onOut);
  const [problem, setProblem] = useState<string | null>(null);
  const send: Direct = async (command) => {
    try {
      set(await direct(command));
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(error instanceof Refused && error.sentence !== null ? error.sentence : say(joining.noContact));
      return false;
    }
  };
  if (!view)
    return (
      <p className="exercise-alone quiet" role="status">
        {say(joining.loading)}
      </p>
    );
  if (view.state === 'ended') return <DebriefPage as="lead" mine={null} placed={placed} />;
  return <LeadPage view={view} placed={placed} isLost={contact === 'lost'} problem={problem} send={send} />;
}
