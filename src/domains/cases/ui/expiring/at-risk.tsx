import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { missing, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { riskHandNames, riskNames } from '../../messages.ts';
import { riskHands, riskWhats } from '../../schema.ts';
import { useCaseCommand } from '../api.ts';
import { CaseForm } from '../forms/case-form.tsx';
import * as texts from '../forms/form-messages.ts';

const empty = { what: '', note: '', day: '', holder: '', saver: '' };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Records that something may be lost, where no other domain knows it by a rule of its own. */
export default function AtRiskPage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const command = useCaseCommand();
  const [draft, setDraft] = useState(empty);
  const [estimated, setEstimated] = useState(false);
  const [risk] = useState(newId);
  const day = draft.day.trim();
  const errors = useFormErrors([
    ...(draft.what === '' ? [missing('what', texts.riskWhatMissing)] : []),
    ...tooLong('note', draft.note, 500),
    ...(day !== '' && !isDay(day) ? [wrong('diesOn', texts.riskDayWrong)] : []),
    ...(draft.holder === '' ? [missing('holder', texts.riskHandMissing)] : []),
    ...(draft.saver === '' ? [missing('saver', texts.riskHandMissing)] : []),
  ]);
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.riskTitle),
    empty: { draft: empty, estimated: false },
    value: { draft, estimated },
    put(value) {
      setDraft(value.draft);
      setEstimated(value.estimated);
    },
  });
  const hands = riskHands.map((value) => ({ value, label: say(riskHandNames[value]) }));
  const field = (name: keyof typeof empty, path: string) => ({
    id: path,
    value: draft[name],
    error: errors.at(path),
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    onLeave: () => errors.left(path),
  });

  async function send(): Promise<void> {
    const { what, holder, saver } = draft;
    const diesOn = day === '' ? null : new Date(`${day}T23:59:00`).toISOString();
    const outcome = await command.send({
      path: `/api/cases/${id}/at-risk`,
      label: texts.riskSending,
      done: texts.riskDone,
      body: (act) => ({
        act,
        risk,
        what,
        diesOn,
        estimated: diesOn !== null && estimated,
        holder,
        saver,
        note: draft.note.trim() || null,
      }),
      undo: {
        path: `/api/cases/${id}/end-risk`,
        done: texts.riskRemoved,
        body: (act) => ({ act, risk, end: 'mistake' }),
      },
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/cases/$id', params: { id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <CaseForm
      of={id}
      title={texts.riskTitle}
      lead={texts.riskLead}
      button={texts.riskSend}
      command={command}
      errors={errors}
      unsent={kept.isTyped}
      kept={kept}
      onSend={() => void send()}
    >
      <ChoiceGroup
        id="what"
        label={say(texts.riskWhat)}
        value={draft.what}
        onChange={(what) => setDraft({ ...draft, what })}
        error={errors.at('what')}
        lines={riskWhats.map((value) => ({ value, label: say(riskNames[value]) }))}
      />
      <TextField {...field('note', 'note')} label={say(texts.riskNote)} optional />
      <TextField
        {...field('day', 'diesOn')}
        label={say(texts.riskDay)}
        hint={say(texts.riskDayHint)}
        width="date"
        optional
      />
      <div className="option">
        <input
          type="checkbox"
          id="estimated"
          checked={estimated}
          onChange={(event) => setEstimated(event.target.checked)}
        />
        <label htmlFor="estimated">{say(texts.riskEstimated)}</label>
      </div>
      <SelectField {...field('holder', 'holder')} label={say(texts.riskHolder)} choices={hands} />
      <SelectField {...field('saver', 'saver')} label={say(texts.riskSaver)} choices={hands} />
    </CaseForm>
  );
}
