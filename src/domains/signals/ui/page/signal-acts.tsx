import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SignalShown } from '../../schema.ts';
import * as texts from './page-messages.ts';

/** What this person may do with this signal. What they may not is left out; the server asks again. */
export function SignalActs({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const params = { id: signal.id };
  return (
    <div className="actions">
      {signal.may.includes('signal.correct') && (
        <Link className="button" to="/app/signals/$id/correct" params={params}>
          <Icon of={pencilLine} />
          {say(texts.correct)}
        </Link>
      )}
      {signal.may.includes('signal.pass-on') && (
        <Link className="button" to="/app/signals/$id/pass-on" params={params}>
          <Icon of={paperPlaneTilt} className="turns" />
          {say(texts.passOn)}
        </Link>
      )}
      <span className="not-phone">
        <Button icon={printer} onClick={() => print()}>
          {say(texts.print)}
        </Button>
      </span>
    </div>
  );
}
