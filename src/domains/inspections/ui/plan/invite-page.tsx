import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { nothingTyped } from '../../../../kernel/text/ground.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { addressesQuery, useInspectionCommand } from '../api.ts';
import { FormPage } from '../form-page.tsx';
import { GroundField, groundErrors, groundOf, possibleOf, unitChoices } from '../ground-field.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as texts from '../requests/request-messages.ts';
import { choose } from './messages.ts';

/** Invites a unit of another agency into the room. */
export default function InvitePage(): ReactElement {
  const id = useIdOfPage();
  const say = useText();
  const navigate = useNavigate();
  const plain = useInspectionCommand();
  const addresses = useQuery(addressesQuery(id));
  const [draft, setDraft] = useState({ unit: '', ground: '', provision: nothingTyped, purpose: '' });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'invite',
    title: say(texts.inviteTitle),
    value: draft,
    put: setDraft,
  });
  const missing = (path: string, isThere: boolean) => (isThere ? [] : [{ path, text: choose, early: false }]);
  const items = addresses.data?.items ?? [];
  const errors = useFormErrors([
    ...missing('toUnit', draft.unit !== ''),
    ...missing('purpose', draft.purpose.trim() !== ''),
    ...missing('ground', draft.ground !== ''),
    ...groundErrors(items, draft),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/inspections/${id}/invite`,
      label: texts.inviting,
      done: texts.didInvite,
      body: (act) => ({
        act,
        toUnit: Number(draft.unit),
        ground: groundOf(items, draft),
        purpose: draft.purpose.trim(),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/$id', params: { id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <Opened of={addresses}>
      {() => (
        <FormPage
          kept={kept}
          title={texts.inviteTitle}
          lead={say(texts.inviteLead)}
          command={command}
          errors={errors}
          send={() => void send()}
          button={say(texts.sendInvite)}
          unsent={draft.unit !== '' || draft.purpose !== ''}
        >
          <SelectField
            id="toUnit"
            label={say(texts.inviteWhom)}
            error={errors.at('toUnit')}
            value={draft.unit}
            onChange={(unit) => change({ unit, ground: possibleOf(items, unit, { isOwnPlan: true })[0]?.id ?? '' })}
            choices={unitChoices(items)}
          />
          <TextArea
            id="purpose"
            label={say(texts.inviteWhy)}
            error={errors.at('purpose')}
            value={draft.purpose}
            onChange={(purpose) => change({ purpose })}
            maxLength={300}
          />
          <GroundField
            items={items}
            unit={draft.unit}
            isOwnPlan
            value={draft.ground}
            errors={errors}
            onChange={(ground) => change({ ground })}
            provision={draft.provision}
            onProvision={(provision) => change({ provision })}
          />
        </FormPage>
      )}
    </Opened>
  );
}
