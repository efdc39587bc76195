import { type ReactElement, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { TrainingShown } from '../../assigning/schema.ts';
import { useTrainingCommand } from './api.ts';
import * as texts from './training-messages.ts';

type AssignDraft = { readonly course: string; readonly group: string; readonly due: string };
type Assigned = TrainingShown['assignments'][number];

/** A course for the people of a group, by a day; or another day for one that is assigned, with the people who are in the group now. */
export function AssignForm(props: { of: TrainingShown; assigned: Assigned | null; onDone?: () => void }): ReactElement {
  const { of, assigned } = props;
  const say = useText();
  const command = useTrainingCommand();
  const [id, setId] = useState(() => assigned?.id ?? newId());
  const known: AssignDraft = {
    course: assigned?.course ?? '',
    group: assigned?.group ?? '',
    due: assigned?.due ?? '',
  };
  const [draft, setDraft] = useState(known);
  const field = (name: keyof AssignDraft): string => (assigned ? `${name}-${assigned.id}` : name);
  const errors = useFormErrors([
    ...(draft.course === '' ? [missing(field('course'), texts.courseMissing)] : []),
    ...(draft.group === '' && assigned === null ? [missing(field('group'), texts.groupMissing)] : []),
    ...(dayIn(draft.due) === null ? [missing(field('due'), texts.notADay)] : []),
  ]);
  const title = assigned ? say(texts.changeOf, { name: assigned.courseTitle }) : say(texts.assign);
  const kept = useKeptDraft({
    command,
    part: assigned ? `assigned-${assigned.id}` : 'assign',
    title,
    empty: known,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const at = (name: keyof AssignDraft) => ({
    id: field(name),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: errors.at(field(name)),
  });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const people = of.groups.find((group) => group.id === draft.group)?.people ?? assigned?.people ?? [];
    const outcome = await command.send({
      path: '/api/training/assignments',
      label: texts.assigning,
      done: texts.assigned,
      body: (act) => ({
        ...{ act, people, course: draft.course },
        assignment: id,
        due: dayIn(draft.due),
        group: draft.group || null,
      }),
    });
    if (outcome.kind === 'refused')
      errors.refused(
        outcome.refused.fields.map((one) => ({
          ...one,
          path: field(one.path === 'people' ? 'group' : (one.path as never)),
        })),
      );
    if (outcome.kind !== 'done') return;
    kept.sent();
    errors.sent();
    if (assigned === null) {
      setDraft(known);
      setId(newId());
    }
    props.onDone?.();
  }

  return (
    <ActForm
      command={command}
      errors={errors}
      send={send}
      button={say(assigned ? texts.saveAssigned : texts.assign)}
      label={title}
      kept={kept}
    >
      {assigned === null && (
        <SelectField
          {...at('course')}
          label={say(texts.colCourse)}
          choices={of.courses.map((course) => ({ value: course.id, label: course.title }))}
        />
      )}
      <SelectField
        {...at('group')}
        label={say(texts.colGroup)}
        choices={of.groups.map((group) => ({ value: group.id, label: group.name }))}
      />
      <DayField {...at('due')} label={say(texts.colDue)} />
    </ActForm>
  );
}
