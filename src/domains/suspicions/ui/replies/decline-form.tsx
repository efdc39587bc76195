import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { declineReasons } from '../../replies/schema.ts';
import type { SuspicionShown } from '../../shown-schema.ts';
import { pathOf, recipientsQuery, useSuspicionCommand } from '../api.ts';
import { type DeclineDraft, declineErrors, declineOf, emptyDecline } from './decline-draft.ts';
import * as texts from './reply-messages.ts';
import { declineWords } from './words.ts';

/** A no, with why and where instead: both are always said, and the sender reads both. */
export function DeclineForm({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const plain = useSuspicionCommand();
  const [draft, setDraft] = useState(emptyDecline);
  const units = useQuery(recipientsQuery('not-asked'));
  const { command, kept } = useDrafted(plain, {
    part: 'decline',
    title: say(texts.declineTitle),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(declineErrors(draft));
  const change = (part: Partial<DeclineDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathOf('decline', suspicion.id),
      label: texts.declining,
      done: texts.didDecline,
      body: (act) => ({ act, ...declineOf(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.declineSend)}
      look="ordinary"
      effect={say(texts.declineEffect)}
    >
      {suspicion.acute && <p>{say(texts.acuteFirst)}</p>}
      <ChoiceGroup
        id="reason"
        label={say(texts.declineWhy)}
        error={errors.at('reason')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        lines={declineReasons.map((value) => ({ value, label: say(declineWords[value]) }))}
      />
      <TextArea
        id="words"
        label={say(texts.declineWords)}
        hint={say(texts.aboutYouHint)}
        error={errors.at('words')}
        optional={draft.reason !== 'other'}
        value={draft.words}
        onChange={(words) => change({ words })}
        onLeave={() => errors.left('words')}
      />
      <ChoiceGroup
        id="alternative"
        label={say(texts.instead)}
        error={errors.at('alternative')}
        value={draft.instead}
        onChange={(instead) => change({ instead })}
        lines={[
          { value: 'unit', label: say(texts.insteadUnit), detail: say(texts.insteadUnitDetail) },
          { value: 'named', label: say(texts.insteadNamed) },
          { value: 'none-known', label: say(texts.insteadNone) },
        ]}
      />
      {draft.instead === 'unit' && (
        <SelectField
          id="alternative.unit"
          label={say(texts.insteadWhich)}
          error={errors.at('alternative.unit')}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          choices={(units.data?.items ?? []).map(({ unit, unitName, house }) => ({
            value: String(unit),
            label: say(texts.unitOf, { agency: house, unit: unitName }),
          }))}
        />
      )}
      {draft.instead === 'named' && (
        <TextField
          id="alternative.service"
          label={say(texts.service)}
          hint={say(texts.serviceHint)}
          error={errors.at('alternative.service')}
          value={draft.service}
          onChange={(service) => change({ service })}
          onLeave={() => errors.left('alternative.service')}
        />
      )}
    </ActForm>
  );
}
