import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { momentOf, wallTimeOf } from '../../../../web/wall-clock.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { useVisitCommand, visitQuery } from '../api.ts';
import { toldByNames } from '../code-messages.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import { choose } from '../plan/messages.ts';
import { CapacityBar } from './capacity-bar.tsx';
import * as texts from './stop-messages.ts';

/** A suspicion of crime was noted or heard of: from here on nothing is demanded under penalty on those facts. */
export default function StopPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{(shown) => <Stop of={shown} />}</Opened>;
}

/** The time of day that was written, on the day of the visit. */
function momentOn(day: Date, written: string): string | null {
  const clock = /^(\d{1,2})[.:](\d{2})$/.exec(written.trim());
  if (!clock) return null;
  return momentOf({ ...wallTimeOf(day), hour: Number(clock[1]), minute: Number(clock[2]) }).toISOString();
}

function Stop({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useVisitCommand();
  const [draft, setDraft] = useState({ against: '', facts: '', toldBy: '', made: '' });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'stop',
    title: say(texts.stopTitle),
    value: draft,
    put: setDraft,
  });
  const missing = (path: string, isThere: boolean) => (isThere ? [] : [{ path, text: choose, early: false }]);
  const errors = useFormErrors([
    ...missing('toldBy', draft.toldBy !== ''),
    ...missing('against', draft.against.trim() !== ''),
    ...missing('facts', draft.facts.trim() !== ''),
  ]);
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.id}/stop-demands`,
      label: texts.stopping,
      done: texts.didStop,
      body: (act) => ({
        act,
        toldBy: draft.toldBy,
        against: draft.against.trim(),
        facts: draft.facts.trim(),
        demandMadeAt: momentOn(new Date(of.begunAt), draft.made),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: of.id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FormPage
      kept={kept}
      title={texts.stopTitle}
      before={<CapacityBar basis={of.basis} />}
      lead={say(texts.stopLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.stopSend)}
      unsent={draft.against !== '' || draft.facts !== ''}
      effect={say(texts.stoppedLaw)}
    >
      <ChoiceGroup
        id="toldBy"
        label={say(texts.stopTold)}
        error={errors.at('toldBy')}
        value={draft.toldBy}
        onChange={(toldBy) => change({ toldBy })}
        lines={Object.entries(toldByNames).map(([value, name]) => ({ value, label: say(name) }))}
      />
      <TextField
        id="against"
        label={say(texts.stopWho)}
        error={errors.at('against')}
        value={draft.against}
        onChange={(against) => change({ against })}
        maxLength={200}
      />
      <TextArea
        id="facts"
        label={say(texts.stopWhat)}
        error={errors.at('facts')}
        value={draft.facts}
        onChange={(facts) => change({ facts })}
        maxLength={500}
      />
      <TextField
        id="demandMadeAt"
        label={say(texts.stopMade)}
        hint={say(texts.stopMadeHint)}
        optional
        error={errors.at('demandMadeAt')}
        value={draft.made}
        onChange={(made) => change({ made })}
        width="short"
      />
    </FormPage>
  );
}
