import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useLanguage } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { basesOf } from '../../../access/public.ts';
import { useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { largestPool } from '../../candidates/schema.ts';
import { FormPage } from '../form-page.tsx';
import { choose, sector as sectorLabel, unverified } from '../plan/messages.ts';
import { usePoolCommand } from './api.ts';
import { sourceMissing } from './candidate-messages.ts';
import * as texts from './messages.ts';
import { isLongEnough, readList } from './read-list.ts';

/** Writes down the list of which one will be drawn. */
export default function PoolForm(): ReactElement {
  const say = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const plain = usePoolCommand();
  const { capacity, country } = useSession();
  const [pool] = useState(newId);
  const [draft, setDraft] = useState({ typed: '', sector: '', basis: '', source: '' });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: 'pool',
    title: say(texts.newPool),
    value: draft,
    put: setDraft,
  });
  const read = readList(draft.typed);
  const workplaces = 'workplaces' in read ? read.workplaces : [];
  const listError =
    'wrong' in read
      ? [{ path: 'workplaces', text: texts.poolLinesWrong, values: { line: read.wrong }, early: true }]
      : isLongEnough(workplaces)
        ? []
        : [{ path: 'workplaces', text: texts.poolTooShort, values: { most: largestPool }, early: false }];
  const errors = useFormErrors([
    ...listError,
    ...(draft.basis === '' ? [{ path: 'basis', text: choose, early: false }] : []),
    ...(draft.source.trim() === '' ? [{ path: 'source', text: sourceMissing, early: false }] : []),
  ]);

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: '/api/pools',
      label: texts.savingPool,
      done: texts.didSavePool,
      body: (act) => ({
        act,
        pool,
        sector: draft.sector || 'unknown',
        basis: draft.basis,
        source: draft.source.trim(),
        workplaces,
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/choose/lists/$id', params: { id: pool } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={texts.newPool}
      lead={say(texts.poolLead)}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.savePool)}
      unsent={draft.typed !== ''}
    >
      <TextArea
        id="workplaces"
        label={say(texts.poolLines)}
        hint={say(texts.poolLinesHint)}
        error={errors.at('workplaces')}
        value={draft.typed}
        onChange={(typed) => change({ typed })}
        maxLength={100_000}
      />
      <SelectField
        id="sector"
        label={say(sectorLabel)}
        optional
        value={draft.sector}
        onChange={(sector) => change({ sector })}
        choices={Object.entries(sectorNames).map(([value, name]) => ({ value, label: say(name) }))}
      />
      <ChoiceGroup
        id="basis"
        label={say(texts.poolBasis)}
        error={errors.at('basis')}
        value={draft.basis}
        onChange={(basis) => change({ basis })}
        lines={basesOf(capacity, country).map(({ id, provision, verifiedOn }) => ({
          value: id,
          label: provision[language],
          ...(verifiedOn === null ? { detail: say(unverified) } : {}),
        }))}
      />
      <TextField
        id="source"
        label={say(texts.poolSource)}
        error={errors.at('source')}
        value={draft.source}
        onChange={(source) => change({ source })}
        maxLength={300}
      />
    </FormPage>
  );
}
