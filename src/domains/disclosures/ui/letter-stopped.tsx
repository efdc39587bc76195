import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import type { ReactElement } from 'react';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { StoppedShown } from '../schema.ts';
import * as texts from './withdrawn-messages.ts';

/** That a letter did not go, because the person withdrew their consent before it arrived: on the page of the matter that sent it. */
export function LetterStopped({ stopped }: { stopped: readonly StoppedShown[] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  return (
    <>
      {stopped.map(({ to, at }) => (
        <StateBox
          key={`${to} ${at}`}
          icon={xCircle}
          look="attention"
          title={say(texts.stoppedTitle, { unit: to, when: moment({ from: at, to: null, precision: 'minute' }) })}
        >
          <p>{say(texts.stoppedWhat)}</p>
        </StateBox>
      ))}
    </>
  );
}
