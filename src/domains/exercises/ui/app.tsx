import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { spoken, switchLanguage } from '../../../web/language.ts';
import { useText } from '../../../web/text.tsx';
import { type As, type Placed, placeOf, lead as takeLead } from './api.ts';
import { LeadExercise } from './lead/lead-exercise.tsx';
import { Join } from './open/join.tsx';
import { joining as texts } from './open/join-messages.ts';
import { PlayExercise } from './play/play-exercise.tsx';
import './exercise-page.css';

type In = 'asking' | 'no-contact' | 'out' | { readonly as: As; readonly placed: Placed };

/** The page of an exercise: joining it, playing in it, or leading it, whichever this browser has been let in for. */
export function ExerciseApp(): ReactElement {
  const say = useText();
  const as: As = new URLSearchParams(location.search).has('lead') ? 'lead' : 'seat';
  const [found, setFound] = useState<In>('asking');
  const enter = useCallback(
    () =>
      placeOf(as).then(
        (placed) => setFound(placed.place === null ? 'out' : { as, placed }),
        () => setFound('no-contact'),
      ),
    [as],
  );
  useEffect(() => {
    const ticket = /^#([A-Za-z0-9_-]{22})$/.exec(location.hash)?.[1];
    if (ticket === undefined) {
      void enter();
      return;
    }
    // The ticket was in a part of the address that no server sees, and is taken out of the history.
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    takeLead(ticket).then(({ solo }) => (solo ? location.replace('/exercise') : enter()), enter);
  }, [enter]);
  const other = spoken() === 'sv' ? 'en' : 'sv';
  const change = () => void switchLanguage(other).then(() => location.reload());
  return (
    <>
      {typeof found === 'object' ? (
        found.as === 'lead' ? (
          <LeadExercise placed={found.placed} onOut={() => setFound('out')} />
        ) : (
          <PlayExercise placed={found.placed} onOut={() => setFound('out')} />
        )
      ) : found === 'asking' ? (
        <p className="exercise-alone quiet" role="status">
          {say(texts.loading)}
        </p>
      ) : found === 'no-contact' ? (
        <p className="exercise-alone" role="alert">
          {say(texts.noContact)}
        </p>
      ) : (
        <Join onJoined={() => void enter()} isLead={as === 'lead'} />
      )}
      <footer className="exercise-foot">
        <button type="button" className="button plain compact" lang={other} onClick={change}>
          {other === 'sv' ? 'Svenska' : 'English'}
        </button>
      </footer>
    </>
  );
}
