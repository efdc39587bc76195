import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { OnThisPage } from '../../../../web/components/on-this-page.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { ObservedSign } from '../../visit/schema.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { useVisitCommand, visitQuery } from '../api.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { CapacityBar } from './capacity-bar.tsx';
import * as texts from './messages.ts';
import { SignField, signPlace } from './sign-field.tsx';

/** One note in own words. */
export default function NotePage(): ReactElement {
  return <InVisit>{(visit) => <NoteForm of={visit} withSigns={false} />}</InVisit>;
}

/** Statements in groups, each seen, said, read, or asked and not so; with one note in own words. */
export function SignsPage(): ReactElement {
  return <InVisit>{(visit) => <NoteForm of={visit} withSigns />}</InVisit>;
}

function InVisit(props: { children: (visit: VisitShown) => ReactElement }): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{props.children}</Opened>;
}

function NoteForm({ of, withSigns }: { of: VisitShown; withSigns: boolean }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const plain = useVisitCommand();
  const [signs, setSigns] = useState<readonly ObservedSign[]>([]);
  const [draft, setDraft] = useState({ note: '', place: '', photos: '' });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { command, kept } = useDrafted(plain, {
    part: withSigns ? 'signs' : 'note',
    title: say(withSigns ? texts.signsTitle : texts.sayIt),
    value: { signs, draft },
    put: (was) => {
      setSigns(was.signs);
      setDraft(was.draft);
    },
  });
  const errors = useFormErrors(
    draft.note.trim() === '' ? [{ path: 'note', text: texts.noteMissing, early: false }] : [],
  );

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.id}/observe`,
      label: texts.savingNote,
      done: texts.didNote,
      body: (act) => ({
        act,
        signs,
        photos: /^\d{1,4}$/.test(draft.photos.trim()) ? Number(draft.photos) : 0,
        place: draft.place.trim() || null,
        note: draft.note.trim(),
        worker: null,
        attachments: [],
        basedOn: [],
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: of.id } });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <FormPage
      kept={kept}
      title={withSigns ? texts.signsTitle : texts.sayIt}
      before={<CapacityBar basis={of.basis} />}
      lead={withSigns ? say(texts.signsNote) : null}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.saveNote)}
      unsent={signs.length > 0 || draft.note !== ''}
    >
      {withSigns && <Signs of={of} signs={signs} change={setSigns} />}
      <TextArea
        id="note"
        label={say(texts.note)}
        error={errors.at('note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={4000}
      />
      <TextField
        id="place"
        label={say(texts.place)}
        optional
        value={draft.place}
        onChange={(place) => change({ place })}
        maxLength={120}
      />
      <TextField
        id="photos"
        label={say(texts.photoCount)}
        optional
        value={draft.photos}
        onChange={(photos) => change({ photos })}
        width="short"
        inputMode="numeric"
      />
    </FormPage>
  );
}

function Signs(props: {
  of: VisitShown;
  signs: readonly ObservedSign[];
  change: (signs: readonly ObservedSign[]) => void;
}): ReactElement {
  const { codes } = useCodes('observations');
  const named = useRouterState({ select: ({ location }) => location.hash });
  const hasCome = codes !== undefined;
  // From a question worth asking the officer comes to its sign, and a screen reader says which it is.
  useEffect(() => {
    if (hasCome && named.startsWith(signPlace(''))) document.getElementById(named)?.focus();
  }, [hasCome, named]);
  if (!codes) return <Loading lines={8} />;
  const groups = [...new Map(codes.map(({ group }) => [group?.id, group])).values()];
  return (
    <>
      <OnThisPage parts={groups.map((group) => ({ id: `signs-${group?.id}`, name: group?.name ?? '' }))} />
      {groups.map((group) => (
        <Part key={group?.id} id={`signs-${group?.id}`} title={group?.name ?? ''}>
          {codes
            .filter((code) => code.group?.id === group?.id)
            .map((code) => (
              <SignField
                key={code.id}
                code={code.id}
                name={code.name}
                barred={code.onlyIn.length > 0 && !code.onlyIn.includes(props.of.capacity)}
                known={props.signs.find((sign) => sign.code === code.id)?.known ?? null}
                change={(known) => {
                  const others = props.signs.filter((sign) => sign.code !== code.id);
                  props.change(known === null ? others : [...others, { code: code.id, known }]);
                }}
              />
            ))}
        </Part>
      ))}
    </>
  );
}
