import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import * as texts from './form-messages.ts';
import type { SignalDraft } from './signal-draft.ts';

/** Counted, estimated or not known. The number opens under the choice that asks for one. */
export function PeopleField(props: {
  draft: SignalDraft;
  change: (part: Partial<SignalDraft>) => void;
  errors: FormErrors;
}): ReactElement {
  const { draft, change, errors } = props;
  const say = useText();
  const path = 'facts.people.number';
  const number = (
    <TextField
      id={path}
      label={say(texts.numberOfPeople)}
      error={errors.at(path)}
      width="short"
      inputMode="numeric"
      value={draft.number}
      onChange={(typed) => change({ number: typed })}
      onLeave={() => errors.left(path)}
    />
  );
  return (
    <ChoiceGroup
      id="facts.people.known"
      legendClass="unseen"
      label={say(texts.sectionWho)}
      error={errors.at('facts.people.known')}
      value={draft.known}
      onChange={(known) => change({ known })}
      lines={[
        { value: 'counted', label: say(texts.peopleCounted), more: number },
        { value: 'estimated', label: say(texts.peopleEstimated), more: number },
        { value: 'unknown', label: say(texts.peopleUnknown), detail: say(texts.peopleUnknownDetail) },
      ]}
    />
  );
}
