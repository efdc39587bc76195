import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import type { ReactElement } from 'react';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useMoment } from '../../../web/moment.ts';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import * as texts from './crossing-messages.ts';
import './crossings.css';

type Crossing<Fact extends string> = {
  readonly to: string;
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly withdrawal: {
    readonly at: string;
    readonly isStopped: boolean;
    readonly receivedAt: string | null;
    readonly acknowledgedAt: string | null;
  } | null;
  readonly facts: readonly Fact[];
  readonly groundSentence: string;
};

/** How the domain that passed them on calls its facts. */
type FactNames<Fact extends string> = { readonly factName: (fact: Fact) => string };

/** What was passed on, to whom, and how far it has come. The sender learns these three times and nothing else. */
export function Crossings<Fact extends string>(
  props: FactNames<Fact> & { crossings: readonly Crossing<Fact>[] },
): ReactElement {
  const { crossings, factName } = props;
  const say = useText();
  const mayList = useMay('list.read');
  return (
    <section className="block" aria-labelledby="crossings">
      <h2 id="crossings">{say(texts.crossingsTitle)}</h2>
      {crossings.length === 0 && <p className="small quiet">{say(texts.crossingsNone)}</p>}
      {crossings.map((crossing) => (
        <OneCrossing key={`${crossing.to} ${crossing.sentAt}`} crossing={crossing} factName={factName} />
      ))}
      {crossings.length > 0 && <p className="caption">{say(texts.crossingsNote)}</p>}
      {mayList && <AsTable list="disclosure" text={texts.crossingsTable} />}
    </section>
  );
}

function OneCrossing<Fact extends string>(props: FactNames<Fact> & { crossing: Crossing<Fact> }): ReactElement {
  const { crossing, factName } = props;
  const say = useText();
  const moment = useMoment();
  const { withdrawal } = crossing;
  const steps: [{ id: string; message: string; comment: string }, string | null][] = [
    [texts.crossingSent, crossing.sentAt],
  ];
  if (!withdrawal?.isStopped) {
    steps.push([texts.crossingReceived, crossing.receivedAt], [texts.crossingTaken, crossing.acknowledgedAt]);
  }
  if (withdrawal?.isStopped) steps.push([texts.crossingStopped, withdrawal.at]);
  if (withdrawal && !withdrawal.isStopped) {
    steps.push([texts.crossingWithdrawn, withdrawal.at]);
    steps.push([texts.crossingTold, withdrawal.receivedAt], [texts.crossingSeen, withdrawal.acknowledgedAt]);
  }
  return (
    <div className="crossing">
      <h3>{crossing.to}</h3>
      <ol>
        {steps.map(([text, at]) => (
          <li key={text.id} className={at ? '' : 'to-come'}>
            <Icon of={at ? checkCircle : circleDashed} />
            <span>{say(text)}</span>
            <span className="quiet">
              {at ? moment({ from: at, to: null, precision: 'minute' }) : say(texts.crossingNotYet)}
            </span>
          </li>
        ))}
      </ol>
      <p className="small quiet">{say(texts.crossingFacts, { facts: namesInARow(crossing.facts.map(factName)) })}</p>
      <p className="small quiet">{say(texts.crossingGround, { ground: crossing.groundSentence })}</p>
    </div>
  );
}
