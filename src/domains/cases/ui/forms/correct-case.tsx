import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { SeenFirm, useLeft } from '../../../../web/components/seen-firm.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { sectorNames, sectorsOrUnknown } from '../../../knowledge/public.ts';
import type { CaseShown } from '../../schema.ts';
import { useCaseCommand } from '../api.ts';
import { changedAbout } from '../changed-about.ts';
import { CaseForm } from './case-form.tsx';
import * as texts from './form-messages.ts';
import { OpenFromCase } from './open-from-case.tsx';

/** Says again what a case is about. Only what was changed is sent. */
export default function CorrectCasePage(): ReactElement {
  return (
    <OpenFromCase verb="case.correct" title={texts.correctTitle}>
      {(of) => <Form of={of} />}
    </OpenFromCase>
  );
}

function Form({ of: latest }: { of: CaseShown }): ReactElement {
  // What the author has seen is what is corrected, also when something newer arrives meanwhile.
  const [of] = useState(latest);
  const say = useText();
  const navigate = useNavigate();
  const command = useCaseCommand();
  const [begun] = useState(() => ({
    sector: of.sector as string,
    workplaceName: of.workplaceName ?? '',
    municipality: of.municipality ?? '',
    reason: '',
  }));
  const [draft, setDraft] = useState(begun);
  const about = changedAbout(of, draft);
  const isChanged = Object.keys(about).length > 0;
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.correctTitle),
    empty: begun,
    value: draft,
    put: setDraft,
  });
  const [left, leave] = useLeft(draft.workplaceName);
  const errors = useFormErrors([
    ...(isChanged ? [] : [missing('about.workplaceName', texts.notChanged)]),
    ...(draft.sector === '' ? [missing('about.sector', texts.sectorMissing)] : []),
    ...tooLong('about.workplaceName', draft.workplaceName, 120),
    ...tooLong('about.municipality', draft.municipality, 60),
    ...tooLong('reason', draft.reason, 500),
  ]);
  const field = (name: keyof typeof begun, path: string) => ({
    id: path,
    value: draft[name],
    error: errors.at(path),
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    onLeave: () => errors.left(path),
  });

  async function send(): Promise<void> {
    const before = Object.fromEntries(Object.keys(about).map((name) => [name, of[name as keyof typeof about]]));
    const outcome = await command.send({
      path: `/api/cases/${of.id}/correct`,
      label: texts.correcting,
      done: texts.didCorrect,
      body: (act) => ({ act, about, reason: draft.reason.trim() || null }),
      undo: {
        path: `/api/cases/${of.id}/correct`,
        done: texts.correctionUndone,
        body: (act) => ({ act, about: before, reason: null }),
      },
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/cases/$id', params: { id: of.id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <CaseForm
      of={of.id}
      title={texts.correctTitle}
      lead={texts.correctLead}
      button={texts.correctSend}
      command={command}
      errors={errors}
      unsent={isChanged || draft.reason !== ''}
      kept={kept}
      onSend={() => void send()}
    >
      <TextField
        {...field('workplaceName', 'about.workplaceName')}
        label={say(texts.openWorkplace)}
        hint={say(texts.openWorkplaceHint)}
        optional
        onLeave={() => {
          errors.left('about.workplaceName');
          leave();
        }}
      />
      {left !== (of.workplaceName ?? '') && <SeenFirm name={left} />}
      <SelectField
        {...field('sector', 'about.sector')}
        label={say(texts.openSector)}
        choices={sectorsOrUnknown.map((value) => ({ value, label: say(sectorNames[value]) }))}
      />
      <TextField {...field('municipality', 'about.municipality')} label={say(texts.openMunicipality)} optional />
      <TextField {...field('reason', 'reason')} label={say(texts.correctReason)} optional />
    </CaseForm>
  );
}
