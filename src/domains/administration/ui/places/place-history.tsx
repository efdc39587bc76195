import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { PlaceHistory as PlaceHistoryShown } from '../../schema.ts';
import { placeHistoryQuery } from '../api.ts';
import * as texts from './place-messages.ts';
import '../administration.css';

/** Who changed what of a unit or a provider, folded away: it is fetched, and noted in the log, when it is opened. */
export function PlaceHistory(props: { kind: 'units' | 'providers'; id: string; name: string }): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const history = useQuery({ ...placeHistoryQuery(props.kind, props.id), enabled: isOpen });
  return (
    <details
      className="administration-form"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say(texts.historyOf, { name: props.name })}</summary>
      {isOpen && <Fetched of={history}>{(data) => <Lines of={data} />}</Fetched>}
    </details>
  );
}

function Lines({ of }: { of: PlaceHistoryShown }): ReactElement {
  const say = useText();
  if (of.timeline.length === 0) return <p className="unknown">{say(texts.noHistory)}</p>;
  const events = of.timeline.map(({ changes, ...event }) => ({
    ...event,
    changes: changes.map(({ what, before, after }) => ({ field: what, before: [before], after })),
    changed: changes.map(({ what }) => what),
  }));
  return (
    <Timeline
      events={events}
      capacities={capacityNames}
      fieldName={(what) => what}
      fieldValue={(_what, value) => String(value)}
    />
  );
}
