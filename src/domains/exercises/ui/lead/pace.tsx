import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { type Speed, speeds } from '../../live/clock.ts';
import type { LeadCommand } from '../../live/commands.ts';
import { leading as texts } from './lead-messages.ts';

/** How fast the evening goes: as the scenario says, twice, or four times. */
export function Pace({ now, send }: { now: Speed; send: (command: LeadCommand) => Promise<unknown> }): ReactElement {
  const say = useText();
  return (
    <fieldset className="exercise-pace">
      <legend className="unseen">{say(texts.speed)}</legend>
      {speeds.map((speed) => (
        <button
          key={speed}
          type="button"
          className="toggle"
          aria-pressed={now === speed}
          onClick={() => void send({ kind: 'speed', speed })}
        >
          {say(texts.times, { speed })}
        </button>
      ))}
    </fieldset>
  );
}
