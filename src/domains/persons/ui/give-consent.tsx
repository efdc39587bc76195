import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { purposeNames } from '../messages.ts';
import { consentHows, interpreters, type PersonShown, purposes } from '../schema.ts';
import { usePersonCommand } from './api.ts';
import { consentTexts } from './consent-messages.ts';
import { LanguageField } from './language-field.tsx';
import { peopleTexts } from './people-messages.ts';
import { howNames, interpreterNames } from './words.ts';

const asked = ['answer', 'purpose', 'toUnit', 'language', 'interpreter', 'how'] as const;

/** Records what a person answered: one purpose, one recipient, how and in which language. There is no consent to everything. */
export function GiveConsent(props: { person: PersonShown; onClose: () => void }): ReactElement {
  const say = useText();
  const plain = usePersonCommand();
  const { person } = props;
  const [consent] = useState(newId);
  const [draft, setDraft] = useState({
    answer: '',
    purpose: '',
    toUnit: '',
    language: person.language === 'unknown' ? '' : person.language,
    interpreter: '',
    how: '',
    until: '',
    said: '',
  });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'consent',
    title: say(consentTexts.give),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...asked.filter((field) => draft[field] === '').map((field) => missing(field, consentTexts.chooseAll)),
    ...(draft.until.trim() && !dayIn(draft.until) ? [wrong('until', consentTexts.untilWrong)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { answer, purpose, toUnit, language, interpreter, how, until, said } = draft;
    const outcome = await command.send({
      path: `/api/persons/${person.id}/consent`,
      label: consentTexts.giving,
      done: consentTexts.given,
      body: (act) => ({
        act,
        consent,
        answer,
        purpose,
        toUnit: Number(toUnit),
        facts: null,
        language,
        interpreter,
        how,
        until: until.trim() ? dayIn(until) : null,
        said: said.trim() || null,
      }),
    });
    if (outcome.kind === 'done') props.onClose();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(consentTexts.give)}
      onClose={props.onClose}
    >
      <SelectField
        id="purpose"
        label={say(consentTexts.purpose)}
        error={errors.at('purpose')}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        choices={purposes.map((value) => ({ value, label: say(purposeNames[value]) }))}
      />
      <SelectField
        id="toUnit"
        label={say(consentTexts.toUnit)}
        error={errors.at('toUnit')}
        value={draft.toUnit}
        onChange={(toUnit) => change({ toUnit })}
        choices={person.units.map(({ unit, name }) => ({ value: String(unit), label: name }))}
      />
      <ChoiceGroup
        id="answer"
        label={say(consentTexts.answer)}
        error={errors.at('answer')}
        inline
        value={draft.answer}
        onChange={(answer) => change({ answer })}
        lines={[
          { value: 'yes', label: say(consentTexts.yes) },
          { value: 'no', label: say(consentTexts.no) },
        ]}
      />
      <LanguageField
        id="language"
        label={say(peopleTexts.language)}
        error={errors.at('language')}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
      <ChoiceGroup
        id="interpreter"
        label={say(consentTexts.interpreter)}
        error={errors.at('interpreter')}
        value={draft.interpreter}
        onChange={(interpreter) => change({ interpreter })}
        lines={interpreters.map((value) => ({ value, label: say(interpreterNames[value]) }))}
      />
      <ChoiceGroup
        id="how"
        label={say(consentTexts.how)}
        error={errors.at('how')}
        value={draft.how}
        onChange={(how) => change({ how })}
        lines={consentHows.map((value) => ({ value, label: say(howNames[value]) }))}
      />
      <DayField
        id="until"
        label={say(consentTexts.until)}
        error={errors.at('until')}
        optional
        value={draft.until}
        onChange={(until) => change({ until })}
      />
      <TextArea
        id="said"
        label={say(consentTexts.said)}
        optional
        maxLength={600}
        value={draft.said}
        onChange={(said) => change({ said })}
      />
    </ActForm>
  );
}
