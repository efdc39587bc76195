import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Field } from '../../../web/components/field.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { draftErrors, emptyDraft, exampleTable, mostInTable } from './estimate-draft.ts';
import * as texts from './estimate-messages.ts';
import { useEstimateCommand } from './estimates-api.ts';

/** Where an estimate begins: a table of counts, and how thoroughly it is looked at. */
export function EstimateForm(): ReactElement {
  const say = useText();
  const heading = useId();
  const navigate = useNavigate();
  const plain = useEstimateCommand();
  const [draft, setDraft] = useState(emptyDraft);
  const { command, kept } = useDrafted(plain, {
    part: 'estimate',
    title: say(texts.begin),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(draftErrors(draft));
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const estimate = newId();
    const outcome = await command.send({
      path: '/api/study/estimates/begin',
      label: texts.beginning,
      done: texts.didBegin,
      body: (act) => ({
        act,
        estimate,
        name: draft.name.trim(),
        table: draft.table,
        methods: null,
        replicates: Number(draft.replicates),
        seed: Number(draft.seed.trim()),
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/study/hidden/$id', params: { id: estimate } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.begin)}
      layout="page"
      className="form-body section"
      labelledBy={heading}
      title={
        <>
          <h2 id={heading}>{say(texts.beginTitle)}</h2>
          <p className="quiet">{say(texts.beginText)}</p>
        </>
      }
      more={
        <Button look="compact" onClick={() => change({ table: exampleTable })}>
          {say(texts.exampleButton)}
        </Button>
      }
    >
      <TextField
        id="name"
        label={say(texts.nameLabel)}
        error={errors.at('name')}
        value={draft.name}
        maxLength={80}
        onChange={(name) => change({ name })}
        onLeave={() => errors.left('name')}
      />
      <TextArea
        id="table"
        tall
        label={say(texts.tableLabel)}
        hint={say(texts.tableHint)}
        error={errors.at('table')}
        value={draft.table}
        maxLength={mostInTable}
        onChange={(table) => change({ table, isFileTooLarge: false })}
      />
      <Field id="file" label={say(texts.fileLabel)} error={errors.at('file')}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={async (event) => {
              const [file] = event.target.files ?? [];
              if (!file) return;
              // A part of a table would be a table too, and the numbers of another one.
              const isFileTooLarge = file.size > mostInTable;
              change(isFileTooLarge ? { isFileTooLarge } : { isFileTooLarge, table: await file.text() });
              errors.left('file');
            }}
          />
        )}
      </Field>
      <SelectField
        id="replicates"
        label={say(texts.replicatesLabel)}
        value={draft.replicates}
        onChange={(replicates) => change({ replicates: replicates === '1000' ? '1000' : '20000' })}
        choices={[
          { value: '20000', label: say(texts.thorough) },
          { value: '1000', label: say(texts.quick) },
        ]}
      />
      <TextField
        id="seed"
        label={say(texts.seedLabel)}
        hint={say(texts.seedHint)}
        error={errors.at('seed')}
        value={draft.seed}
        width="short"
        inputMode="numeric"
        onChange={(seed) => change({ seed })}
        onLeave={() => errors.left('seed')}
      />
    </ActForm>
  );
}
