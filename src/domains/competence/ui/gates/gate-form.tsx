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
import type { GateList, GateShown } from '../../gates/schema.ts';
import { useGateCommand } from './api.ts';
import * as texts from './gate-messages.ts';

type GateDraft = { readonly kind: string; readonly course: string; readonly from: string };

/** Before which act a course is asked for, from when. Of one that is there the act stays. */
export function GateForm(props: { of: GateList; gate: GateShown | null; onDone?: () => void }): ReactElement {
  const { of, gate } = props;
  const say = useText();
  const command = useGateCommand();
  const [id, setId] = useState(() => gate?.id ?? newId());
  const known: GateDraft = gate
    ? { kind: gate.kind, course: gate.course, from: gate.from }
    : { kind: '', course: '', from: '' };
  const [draft, setDraft] = useState<GateDraft>(known);
  const field = (name: string): string => (gate ? `${name}-${gate.id}` : name);
  const errors = useFormErrors([
    ...(draft.kind === '' ? [missing(field('kind'), texts.chooseAct)] : []),
    ...(draft.course === '' ? [missing(field('course'), texts.chooseCourse)] : []),
    ...(dayIn(draft.from) === null ? [missing(field('from'), texts.notADay)] : []),
  ]);
  const title = gate ? say(texts.change, { act: gate.act }) : say(texts.add);
  const kept = useKeptDraft({
    command,
    part: gate ? `gate-${gate.id}` : 'gate',
    title,
    empty: known,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const at = (name: keyof GateDraft) => ({
    id: field(name),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: errors.at(field(name)),
  });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/administration/gates',
      label: texts.saving,
      done: texts.added,
      body: (act) => ({ act, gate: id, kind: draft.kind, course: draft.course, from: dayIn(draft.from) }),
    });
    if (outcome.kind === 'refused')
      errors.refused(outcome.refused.fields.map((one) => ({ ...one, path: field(one.path) })));
    if (outcome.kind !== 'done') return;
    kept.sent();
    errors.sent();
    if (gate === null) {
      setDraft(known);
      setId(newId());
    }
    props.onDone?.();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(texts.save)} label={title} kept={kept}>
      {gate === null && (
        <SelectField
          {...at('kind')}
          label={say(texts.colAct)}
          choices={of.kinds.map(({ kind, act }) => ({ value: kind, label: act }))}
        />
      )}
      <SelectField
        {...at('course')}
        label={say(texts.colCourse)}
        choices={of.courses.map((course) => ({ value: course.id, label: course.title }))}
      />
      <DayField {...at('from')} label={say(texts.colFrom)} hint={say(texts.fromHint)} />
    </ActForm>
  );
}
