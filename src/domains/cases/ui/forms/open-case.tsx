import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { type Track, trackOf } from '../../../../kernel/capacity.ts';
import { SeenFirm, useLeft } from '../../../../web/components/seen-firm.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { trackNames } from '../../../access/public.ts';
import { useSession } from '../../../access/ui/public.tsx';
import { type Sector, sectorNames, sectorsOrUnknown } from '../../../knowledge/public.ts';
import { useCaseCommand } from '../api.ts';
import { CaseForm } from './case-form.tsx';
import * as texts from './form-messages.ts';

const empty = { track: '', sector: '', workplaceName: '', municipality: '', note: '' };

/** Opens a file of one's own: on the track of the capacity, or on that of claims where a unit helps with both. */
export default function OpenCasePage(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { capacity } = useSession();
  const own = trackOf(capacity);
  const command = useCaseCommand();
  const from = useRouterState({ select: ({ location }) => location.state.caseFrom });
  const [begun] = useState({ ...empty, ...from?.about, track: own as string });
  const [draft, setDraft] = useState(begun);
  const [id] = useState(newId);
  const tracks: readonly Track[] = own === 'protection' ? ['protection', 'redress'] : [own];
  // What rests on something else begins from it, and its address does not say from what.
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.openTitle),
    empty: begun,
    value: draft,
    put: setDraft,
    off: from !== undefined,
  });
  const [left, leave] = useLeft(draft.workplaceName);
  const errors = useFormErrors([
    ...(draft.track === '' ? [missing('track', texts.trackMissing)] : []),
    ...(draft.sector === '' ? [missing('about.sector', texts.sectorMissing)] : []),
    ...tooLong('about.workplaceName', draft.workplaceName, 120),
    ...tooLong('about.municipality', draft.municipality, 60),
    ...tooLong('note', draft.note, 2000),
  ]);
  const field = (name: keyof typeof empty, path: string) => ({
    id: path,
    value: draft[name],
    error: errors.at(path),
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    onLeave: () => errors.left(path),
  });

  async function send(): Promise<void> {
    const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    const outcome = await command.send({
      path: '/api/cases/open',
      label: texts.opening,
      done: null,
      body: (act) => ({
        act,
        case: id,
        track: draft.track as Track,
        about: {
          sector: draft.sector as Sector | 'unknown',
          workplaceName: said(draft.workplaceName),
          municipality: said(draft.municipality),
        },
        basedOn: from ? [from.act] : [],
        note: said(draft.note),
      }),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      await navigate({ to: '/app/cases/$id', params: { id } });
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <CaseForm
      of={null}
      title={texts.openTitle}
      lead={texts.openLead}
      button={texts.openSend}
      command={command}
      errors={errors}
      unsent={draft.workplaceName !== (from?.about.workplaceName ?? '') || draft.note !== ''}
      kept={kept}
      onSend={() => void send()}
    >
      {from && <p className="notice">{say(texts.openRestsOn)}</p>}
      {tracks.length > 1 && (
        <SelectField
          {...field('track', 'track')}
          label={say(texts.openTrack)}
          choices={tracks.map((value) => ({ value, label: say(trackNames[value]) }))}
        />
      )}
      <SelectField
        {...field('sector', 'about.sector')}
        label={say(texts.openSector)}
        choices={sectorsOrUnknown.map((value) => ({ value, label: say(sectorNames[value]) }))}
      />
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
      <SeenFirm name={left} />
      <TextField {...field('municipality', 'about.municipality')} label={say(texts.openMunicipality)} optional />
      <TextArea {...field('note', 'note')} label={say(texts.openNote)} optional />
    </CaseForm>
  );
}
