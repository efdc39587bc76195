import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { SignalShown } from '../schema.ts';
import Acknowledge from './acknowledge.tsx';
import * as texts from './page-messages.ts';

/** Who answers for the signal. For one's own signal nobody has to; somebody may. */
export function Responsible({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const { owner, ownedByMe } = signal;
  return (
    <section className="block" aria-labelledby="responsible">
      <h2 id="responsible">{say(texts.responsibleTitle)}</h2>
      {owner === null && <p className="small quiet">{say(texts.responsibleNobody)}</p>}
      {owner !== null && <p>{ownedByMe ? say(texts.responsibleYou) : owner}</p>}
      {signal.origin === 'own' && signal.may.includes('signal.acknowledge') && (
        <div className="take-own not-on-paper">
          <Acknowledge about={signal.id} look="quiet" effect={say(texts.acknowledgeOwnEffect)} />
        </div>
      )}
    </section>
  );
}
