import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { TipKeyRow, TipKeys } from '../../tips/shapes.ts';
import { useKeyCommand } from './api.ts';
import * as texts from './key-messages.ts';

/** The keys that colleagues have made and this reader has not seen yet: each is shown, and one that waits can be confirmed. */
export function KeysOfUnit({ of }: { of: TipKeys }): ReactElement | null {
  const say = useText();
  const unseen = of.items.filter(({ mine, seen }) => !mine && !seen);
  if (unseen.length === 0) return null;
  return (
    <section className="section" aria-labelledby="unseen-keys">
      <h2 id="unseen-keys">{say(texts.unseenTitle)}</h2>
      <ul className="rows">
        {unseen.map((key) => (
          <Unseen key={key.id} of={key} />
        ))}
      </ul>
    </section>
  );
}

function Unseen({ of }: { of: TipKeyRow }): ReactElement {
  const say = useText();
  const { date, shortDay } = useFormats();
  const made = new Date(of.madeAt);
  const command = useKeyCommand();
  const see = (confirms: boolean) =>
    command.send({
      path: `/api/tip-keys/${of.id}/seen`,
      label: texts.seeing,
      done: null,
      body: (act) => ({ act, confirms }),
    });
  return (
    <li className="row">
      <p className="when">
        <time dateTime={of.madeAt}>{shortDay(made, now())}</time>
      </p>
      <div>
        <p>{say(texts.madeBy, { name: of.madeBy, date: date(made) })}</p>
        <p className="small quiet">{say(of.awaits ? texts.waitsText : texts.usedText)}</p>
        <Refusal of={command.refused} />
        <Sending act={command.act} />
        <div className="actions">
          <Button barred={command.onItsWay} onClick={() => void see(of.awaits)}>
            {say(of.awaits ? texts.confirm : texts.haveSeen)}
          </Button>
        </div>
      </div>
    </li>
  );
}
