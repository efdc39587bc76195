import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { places } from '../../visit/schema.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { useVisitCommand, visitQuery } from '../api.ts';
import { sortNames } from '../code-messages.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { choose } from '../plan/messages.ts';
import { CapacityBar } from './capacity-bar.tsx';
import * as texts from './messages.ts';
import { WorthAsking } from './worth-asking.tsx';

/** Leaving: each note gets its place. */
export default function ClosePage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{(shown) => <Close of={shown} />}</Opened>;
}

function Close({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useVisitCommand();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { command, kept } = useDrafted(plain, {
    part: 'close',
    title: say(texts.closeTitle),
    value: { chosen },
    put: (was) => setChosen(was.chosen),
  });
  const placed = of.observations.flatMap(({ id, sortedAs }) => (sortedAs ? [[id, sortedAs] as const] : []));
  const sorted: Readonly<Record<string, string>> = { ...Object.fromEntries(placed), ...chosen };
  const errors = useFormErrors(
    of.observations.filter(({ id }) => !sorted[id]).map(({ id }) => ({ path: id, text: choose, early: false })),
  );
  async function send(): Promise<void> {
    const leftAt = now().toISOString();
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.id}/close`,
      label: texts.closing,
      done: texts.didClose,
      body: (act) => ({
        act,
        leftAt,
        sorted: of.observations.map(({ id }) => ({ observation: id, place: sorted[id] })),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: of.id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FormPage
      kept={kept}
      title={texts.closeTitle}
      before={<CapacityBar basis={of.basis} />}
      lead={say(texts.closeLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(of.iLeft ? texts.sortAgain : texts.closeSend)}
      unsent={Object.keys(chosen).length > 0}
    >
      {!of.leftAt && <WorthAsking of={of} />}
      <Part title={say(texts.foundAs, { capacity: say(capacityNames[of.capacity]) })}>
        {of.observations.length === 0 && <p className="unknown">{say(texts.nothingYet)}</p>}
        <div className="fields">
          {of.observations.map((one) => (
            <ChoiceGroup
              key={one.id}
              id={one.id}
              label={one.note ?? ''}
              error={errors.at(one.id)}
              value={sorted[one.id] ?? ''}
              onChange={(place) => setChosen({ ...chosen, [one.id]: place })}
              lines={places.map((value) => ({ value, label: say(sortNames[value]) }))}
            />
          ))}
        </div>
      </Part>
    </FormPage>
  );
}
