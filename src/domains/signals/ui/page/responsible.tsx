import type { ReactElement } from 'react';
import { Responsible as Shared } from '../../../../web/components/responsible.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { passOnBy } from '../../pass-on-by.ts';
import type { SignalShown } from '../../schema.ts';
import { useSignalCommand } from '../api.ts';
import Acknowledge from './acknowledge.tsx';
import * as texts from './page-messages.ts';

/** Who answers for the signal. For one's own signal no one has to; an officer may. */
export function Responsible({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const command = useSignalCommand();
  const { owner, responsible } = signal;
  const by = passOnBy({
    ...signal,
    isOwned: owner !== null,
    passedOn: signal.crossings.length,
    signs: signal.facts.signs?.length ?? 0,
  });
  if (responsible) return <Shared of={responsible} path={`/api/signals/${signal.id}/responsible`} command={command} />;
  return (
    <section className="block" aria-labelledby="responsible">
      <h2 id="responsible">{say(texts.responsibleTitle)}</h2>
      <p className="small quiet">{say(texts.responsibleNobody)}</p>
      {by !== null && <p className="small">{say(texts.passOnBy, { date: formats.date(new Date(by)) })}</p>}
      {signal.origin === 'own' && signal.may.includes('signal.acknowledge') && (
        <div className="take-own not-on-paper">
          <Acknowledge about={signal.id} look="quiet" effect={say(texts.acknowledgeOwnEffect)} />
        </div>
      )}
    </section>
  );
}
