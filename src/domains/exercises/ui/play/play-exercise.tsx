import { type ReactElement, useState } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { PlayerCommand } from '../../live/commands.ts';
import type { SeatView } from '../../live/seat-shapes.ts';
import { type Placed, play, Refused, useStream } from '../api.ts';
import { DebriefPage } from '../debrief/debrief-page.tsx';
import { joining as texts } from '../open/join-messages.ts';
import { Lobby } from '../open/lobby.tsx';
import { PlayPage } from './play-page.tsx';

/** One who plays: before it begins, while it goes on, and after. */
export function PlayExercise({ placed, onOut }: { placed: Placed; onOut: () => void }): ReactElement {
  const say = useText();
  const { view, contact, set } = useStream<SeatView>('seat', onOut);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (command: PlayerCommand): Promise<boolean> => {
    try {
      const after = await play(command);
      setProblem(null);
      if (after.kind === 'left') onOut();
      else set(after);
      return true;
    } catch (error) {
      setProblem(error instanceof Refused && error.sentence !== null ? error.sentence : say(texts.noContact));
      return false;
    }
  };
  if (!view)
    return (
      <p className="exercise-alone quiet" role="status">
        {say(texts.loading)}
      </p>
    );
  if (view.state === 'ended') return <DebriefPage as="seat" mine={view.me.role} placed={placed} send={send} />;
  if (view.state === 'waiting' || view.me.role === null)
    return <Lobby view={view} placed={placed} send={send} problem={problem} />;
  return (
    <PlayPage
      view={view}
      placed={placed}
      contact={contact === 'lost' ? 'lost' : 'there'}
      problem={problem}
      send={send}
    />
  );
}
