import info from '@phosphor-icons/core/regular/info.svg?raw';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { areNumbersKnownHere } from '../../../../web/wall-clock.ts';
import { SeenBefore } from '../../../workplaces/ui/public.tsx';
import { doubtAbout, readOrganisationNumber } from '../../firm/organisation-number.ts';
import * as texts from './form-messages.ts';

import type { SignalDraft } from './signal-draft.ts';

type FieldsProps = {
  draft: SignalDraft;
  change: (part: Partial<SignalDraft>) => void;
  errors: FormErrors;
  /** Where the firm can be linked to a record once the form was sent: which one, and how another is chosen. */
  link?: LinkChoice;
};
export type LinkChoice = { readonly chosen: string | null; readonly onChoose: (record: string | null) => void };

/** A remark on a number that may be wrong. It asks for a check and does not block sending. */
function NumberRemark({ typed }: { typed: string }): ReactElement | null {
  const say = useText();
  const number = areNumbersKnownHere() ? readOrganisationNumber(typed, true) : null;
  const doubt = number && doubtAbout(number);
  if (!doubt) return null;
  return (
    <p className="remark" role="status">
      <Icon of={info} />
      <span>{say(doubt === 'personal-number' ? texts.numberPersonal : texts.numberCheckDigit)}</span>
    </p>
  );
}

export function WorkplaceFields({ draft, change, errors, link }: FieldsProps): ReactElement {
  const say = useText();
  // What the unit knows of a firm is asked when a field is left, not at each key: each time is an access in the log.
  const [asked, setAsked] = useState(draft);
  const numberPath = 'facts.workplace.organisationNumber';
  return (
    <>
      <TextField
        id="facts.workplace.name"
        label={say(texts.nameLabel)}
        hint={say(texts.nameHint)}
        error={errors.at('facts.workplace.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        onLeave={() => {
          errors.left('facts.workplace.name');
          setAsked(draft);
        }}
      />
      <TextField
        id={numberPath}
        label={say(texts.numberLabel)}
        hint={say(areNumbersKnownHere() ? texts.numberHint : texts.numberHintAbroad)}
        error={errors.at(numberPath)}
        optional
        width="date"
        value={draft.organisationNumber}
        onChange={(organisationNumber) => change({ organisationNumber })}
        onLeave={() => {
          errors.left(numberPath);
          setAsked(draft);
        }}
        after={<NumberRemark typed={draft.organisationNumber} />}
      />
      {link && (
        <SeenBefore
          asked={{
            name: asked.name.trim() || null,
            organisationNumber: readOrganisationNumber(asked.organisationNumber, areNumbersKnownHere()),
            vatNumber: null,
            country: null,
            matter: null,
          }}
          {...link}
        />
      )}
      <div className="field-row">
        <TextField
          id="facts.workplace.street"
          label={say(texts.streetLabel)}
          error={errors.at('facts.workplace.street')}
          optional
          value={draft.street}
          onChange={(street) => change({ street })}
          onLeave={() => errors.left('facts.workplace.street')}
        />
        <TextField
          id="facts.workplace.municipality"
          label={say(texts.municipalityLabel)}
          error={errors.at('facts.workplace.municipality')}
          value={draft.municipality}
          onChange={(municipality) => change({ municipality })}
          onLeave={() => errors.left('facts.workplace.municipality')}
        />
      </div>
    </>
  );
}
