import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SeenFirm, useLeft } from '../../../../web/components/seen-firm.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { sectorNames, sectorsOrUnknown } from '../../../knowledge/public.ts';
import * as texts from '../hand-over-messages.ts';
import type { HandOverPart } from '../hand-over-part.ts';

/** Which workplace, in which sector, and how many work there. */
export function WhereFields({ draft, change, errors }: HandOverPart): ReactElement {
  const say = useText();
  const [left, leave] = useLeft(draft.name);
  const number = (
    <TextField
      id="facts.people.number"
      label={say(texts.numberLabel)}
      error={errors.at('facts.people.number')}
      width="short"
      inputMode="numeric"
      value={draft.number}
      onChange={(typed) => change({ number: typed })}
    />
  );
  return (
    <>
      <SelectField
        id="facts.sector"
        label={say(texts.sectorLabel)}
        error={errors.at('facts.sector')}
        value={draft.sector}
        onChange={(sector) => change({ sector })}
        choices={sectorsOrUnknown.map((value) => ({ value, label: say(sectorNames[value]) }))}
      />
      <div className="field-row">
        <TextField
          id="facts.workplace.name"
          label={say(texts.nameLabel)}
          error={errors.at('facts.workplace.name')}
          optional
          value={draft.name}
          onChange={(name) => change({ name })}
          onLeave={leave}
        />
        <TextField
          id="facts.workplace.municipality"
          label={say(texts.municipalityLabel)}
          error={errors.at('facts.workplace.municipality')}
          optional={draft.name.trim() === ''}
          value={draft.municipality}
          onChange={(municipality) => change({ municipality })}
        />
      </div>
      <SeenFirm name={left} />
      <ChoiceGroup
        id="facts.people.known"
        label={say(texts.peopleLabel)}
        value={draft.known}
        onChange={(known) => change({ known })}
        lines={[
          { value: 'counted', label: say(texts.peopleCounted), more: number },
          { value: 'estimated', label: say(texts.peopleEstimated), more: number },
          { value: 'unknown', label: say(texts.peopleUnknown) },
        ]}
      />
    </>
  );
}
