import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { formNames, needNames, providerNames } from '../code-messages.ts';
import { forms, needs, providers, type SupportShown } from '../schema.ts';
import { undoEntry, useHelpCommand } from './api.ts';
import { helpTexts } from './help-messages.ts';
import { stayTexts } from './stay-messages.ts';

/** What came of a need: arranged, none found, not needed; or that an officer takes it, and by when. */
export function ArrangeForm({ support, onClose }: { support: SupportShown; onClose: () => void }): ReactElement {
  const say = useText();
  const plain = useHelpCommand();
  const [draft, setDraft] = useState({ need: '', outcome: '', form: '', by: '', note: '', dueOn: '' });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const takes = draft.outcome === 'take';
  const { command, kept } = useDrafted(plain, {
    part: 'arrange',
    title: say(helpTexts.arrange),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(draft.need ? [] : [missing('need', helpTexts.answerThis)]),
    ...(draft.outcome ? [] : [missing('outcome', helpTexts.answerThis)]),
    ...(draft.outcome === 'arranged' && !draft.form ? [missing('form', helpTexts.answerThis)] : []),
    ...(takes && !dayIn(draft.dueOn) ? [wrong('dueOn', stayTexts.dayMissing)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { need, outcome, form, by, note, dueOn } = draft;
    const outcomeOf = await command.send({
      path: `/api/persons/${support.person}/support/${takes ? 'task' : 'arrange'}`,
      label: takes ? helpTexts.taking : helpTexts.arranging,
      done: takes ? helpTexts.took : helpTexts.didArrange,
      body: (act) =>
        takes
          ? { act, need, dueOn: dayIn(dueOn) }
          : { act, need, outcome, form: form || null, by: by || null, note: note.trim() || null },
      undo: undoEntry(support.person),
    });
    if (outcomeOf.kind === 'done') onClose();
    if (outcomeOf.kind === 'refused') errors.refused(outcomeOf.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(helpTexts.arrange)}
      onClose={onClose}
    >
      <SelectField
        id="need"
        label={say(helpTexts.need)}
        error={errors.at('need')}
        value={draft.need}
        onChange={(need) => change({ need })}
        choices={needs.map((value) => ({ value, label: say(needNames[value]) }))}
      />
      <ChoiceGroup
        id="outcome"
        label={say(helpTexts.outcome)}
        error={errors.at('outcome')}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        lines={[
          { value: 'arranged', label: say(helpTexts.arranged) },
          { value: 'none-found', label: say(helpTexts.noneFound) },
          { value: 'not-needed', label: say(helpTexts.notNeeded) },
          { value: 'take', label: say(helpTexts.take) },
        ]}
      />
      {draft.outcome === 'arranged' && (
        <>
          <SelectField
            id="form"
            label={say(helpTexts.form)}
            error={errors.at('form')}
            value={draft.form}
            onChange={(form) => change({ form })}
            choices={forms.map((value) => ({ value, label: say(formNames[value]) }))}
          />
          <SelectField
            id="by"
            label={say(helpTexts.by)}
            optional
            value={draft.by}
            onChange={(by) => change({ by })}
            choices={providers.map((value) => ({ value, label: say(providerNames[value]) }))}
          />
        </>
      )}
      {takes ? (
        <DayField
          id="dueOn"
          label={say(helpTexts.dueOn)}
          error={errors.at('dueOn')}
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
      ) : (
        <TextArea
          id="note"
          label={say(helpTexts.note)}
          optional
          maxLength={600}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      )}
    </ActForm>
  );
}
