import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { kindNames } from '../../after/code-messages.ts';
import { type AfterShown, DecisionKind, type DecisionShown } from '../../after/schema.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import { unverified } from '../plan/messages.ts';
import { CapacityBar } from '../visit/capacity-bar.tsx';
import { afterQuery, useAfterCommand } from './api.ts';
import * as form from './form-messages.ts';
import { dayUnread, noteDecision } from './messages.ts';

/** Notes a decision of the own agency, or says one again. */
export default function DecidePage(): ReactElement {
  const after = useQuery(afterQuery(useIdOfPage()));
  const { decision } = useSearch({ strict: false });
  return (
    <Opened of={after}>
      {(shown) => <Decide of={shown} earlier={shown.decisions.find(({ id }) => id === decision) ?? null} />}
    </Opened>
  );
}

const noteLength = 500;

function Decide({ of, earlier }: { of: AfterShown; earlier: DecisionShown | null }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useAfterCommand();
  const [first] = useState({
    kind: earlier?.kind ?? '',
    basis: earlier?.basis?.id ?? '',
    on: earlier?.on ?? '',
    note: earlier?.note ?? '',
  });
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: `decide-${earlier?.id ?? 'new'}`,
    title: say(earlier ? form.correctTitle : noteDecision),
    value: draft,
    put: setDraft,
  });
  const bases = of.kinds.find(({ kind }) => kind === draft.kind)?.bases ?? [];
  const kinds = [...of.kinds.map(({ kind }) => kind), ...(earlier ? (['entered-by-mistake'] as const) : [])];
  const on = dayIn(draft.on);
  const errors = useFormErrors([
    ...(draft.kind === '' ? [missing('kind', form.chooseKind)] : []),
    ...(draft.on.trim() !== '' && on === null ? [missing('on', dayUnread)] : []),
    ...tooLong('note', draft.note, noteLength),
  ]);

  async function send(): Promise<void> {
    const note = draft.note.trim();
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.visit}/decide`,
      label: form.deciding,
      done: earlier ? form.didCorrect : form.didDecide,
      body: (act) => ({
        act,
        corrects: earlier?.id ?? null,
        kind: DecisionKind.parse(draft.kind),
        basis: bases.some(({ id }) => id === draft.basis) ? draft.basis : null,
        on,
        note: note === '' ? null : note,
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id/after', params: { id: of.visit } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={earlier ? form.correctTitle : noteDecision}
      before={<CapacityBar basis={of.basis} />}
      lead={say(earlier ? form.correctLead : form.decideLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(earlier ? form.sendCorrection : form.sendDecision)}
      unsent={draft !== first}
    >
      <ChoiceGroup
        id="kind"
        label={say(form.kind)}
        error={errors.at('kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind, basis: '' })}
        lines={kinds.map((value) => ({ value, label: say(kindNames[value]) }))}
      />
      {!of.areEntered && <p className="unknown">{say(form.noneEntered)}</p>}
      {bases.length > 0 && (
        <SelectField
          id="basis"
          label={say(form.basis)}
          optional
          error={errors.at('basis')}
          value={draft.basis}
          onChange={(basis) => change({ basis })}
          choices={[
            ...bases.map(({ id, provision, verified }) => ({
              value: id,
              label: verified ? provision : `${provision} (${say(unverified)})`,
            })),
            { value: 'none', label: say(form.noBasis) },
          ]}
        />
      )}
      <DayField
        id="on"
        label={say(form.day)}
        optional
        error={errors.at('on')}
        value={draft.on}
        onChange={(value) => change({ on: value })}
      />
      <TextArea
        id="note"
        label={say(form.note)}
        hint={say(form.noteHint)}
        optional
        error={errors.at('note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={noteLength}
      />
    </FormPage>
  );
}
