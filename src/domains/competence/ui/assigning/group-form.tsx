import { type ReactElement, useState } from 'react';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { GroupShown, TrainingShown } from '../../assigning/schema.ts';
import { useTrainingCommand } from './api.ts';
import { PeoplePicker } from './people-picker.tsx';
import * as texts from './training-messages.ts';

type GroupDraft = { readonly name: string; readonly people: readonly string[] };

/** Who is in a group, and what it is called: a new one, or one that changes. */
export function GroupForm(props: { of: TrainingShown; group: GroupShown | null; onDone?: () => void }): ReactElement {
  const { of, group } = props;
  const say = useText();
  const command = useTrainingCommand();
  const [id, setId] = useState(() => group?.id ?? newId());
  const known: GroupDraft = { name: group?.name ?? '', people: group?.people ?? [] };
  const [draft, setDraft] = useState(known);
  const field = (name: string): string => (group ? `${name}-${group.id}` : name);
  const errors = useFormErrors([
    ...(draft.name.trim() === '' ? [missing(field('name'), texts.nameMissing)] : []),
    ...(draft.people.length === 0 ? [missing(field('people'), texts.peopleMissing)] : []),
  ]);
  const title = group ? say(texts.changeOf, { name: group.name }) : say(texts.addGroup);
  const kept = useKeptDraft({
    command,
    part: group ? `group-${group.id}` : 'group',
    title,
    empty: known,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/training/groups',
      label: texts.savingGroup,
      done: texts.groupSaved,
      body: (act) => ({ act, group: id, name: draft.name.trim(), people: draft.people }),
    });
    if (outcome.kind === 'refused')
      errors.refused(outcome.refused.fields.map((one) => ({ ...one, path: field(one.path) })));
    if (outcome.kind !== 'done') return;
    kept.sent();
    errors.sent();
    if (group === null) {
      setDraft(known);
      setId(newId());
    }
    props.onDone?.();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(texts.saveGroup)} label={title} kept={kept}>
      <TextField
        id={field('name')}
        label={say(texts.groupName)}
        value={draft.name}
        onChange={(name) => setDraft((before) => ({ ...before, name }))}
        error={errors.at(field('name'))}
        maxLength={80}
      />
      <PeoplePicker
        id={field('people')}
        people={of.people}
        chosen={draft.people}
        error={errors.at(field('people'))}
        onChange={(people) => setDraft((before) => ({ ...before, people }))}
      />
    </ActForm>
  );
}
