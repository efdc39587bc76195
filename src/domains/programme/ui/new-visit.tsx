import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { type FormErrors, useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { obstacleNames } from '../../caseload/public.ts';
import { aimedCourse } from '../../competence/ui/public.tsx';
import { visitCountries } from '../schema.ts';
import { useVisitCommand } from './api.ts';
import * as texts from './new-visit-messages.ts';
import { SeatFields } from './seat-fields.tsx';
import { emptyLaw, emptyVisit, errorsIn, type VisitDraft, visitOf } from './visit-draft.ts';
import { lawWords } from './visit-words.ts';
import './programme.css';

const practiceWords = {
  practice: texts.practice,
  supports: texts.supports,
  doesNotShow: texts.doesNotShow,
  sources: texts.sources,
};

/** A study visit is made whole or not at all: the form has no button that leaves a part of the chain out. */
export default function NewVisit(): ReactElement {
  const say = useText();
  const may = useMay('visit.create');
  const course = useQuery(aimedCourse());
  const { obstacle: asked } = useSearch({ strict: false });
  if (!may) {
    return (
      <>
        <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
        <Forbidden />
      </>
    );
  }
  if (course.isPending) return <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>;
  return (
    <VisitForm
      course={course.data ?? null}
      proposed={asked !== undefined && Object.hasOwn(obstacleNames, asked) ? asked : null}
    />
  );
}

/** It begins with the obstacle that the study proposes, or else with the one that the course aims at. */
function VisitForm({
  course,
  proposed,
}: {
  course: { title: string; obstacle: string } | null;
  proposed: string | null;
}): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const country = useCountryName();
  const command = useVisitCommand();
  const [visit] = useState(newId);
  const [first] = useState(() => emptyVisit(proposed ?? course?.obstacle ?? '', newId));
  const [draft, setDraft] = useState(first);
  const errors = useFormErrors(errorsIn(draft));
  const kept = useKeptDraft({
    command,
    part: 'form',
    title: say(texts.title),
    empty: first,
    value: draft,
    put: setDraft,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const change = (part: Partial<VisitDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const sent = visitOf(draft);
    const outcome = await command.send({
      path: '/api/visits/create',
      label: texts.creating,
      done: texts.created,
      body: (act) => ({ act, visit, ...sent }),
      undo: undoEntry(`/api/visits/${visit}/withdraw`),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'done') await navigate({ to: '/app/programme/visits/$id', params: { id: visit } });
  }

  const line = { draft, change, errors };
  return (
    <div className="reading">
      <PageHeading tab={say(texts.title)} hasErrors={errors.summary.length > 0}>
        {say(texts.title)}
      </PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.create)}
        layout="page"
        sections
        kept={kept}
      >
        <FormSection number={1} title={say(texts.obstacleTitle)}>
          <SelectField
            id="obstacle"
            label={say(texts.obstacle)}
            hint={
              proposed ? say(texts.proposedByStudy) : course ? say(texts.proposed, { course: course.title }) : undefined
            }
            value={draft.obstacle}
            onChange={(obstacle) => change({ obstacle })}
            error={errors.at('obstacle')}
            choices={Object.entries(obstacleNames).map(([code, name]) => ({
              value: code,
              label: `${code} ${say(name)}`,
            }))}
          />
          <Line {...line} field="title" label={say(texts.question)} />
        </FormSection>
        <FormSection number={2} title={say(texts.placeTitle)}>
          <SelectField
            id="country"
            label={say(texts.country)}
            value={draft.country}
            onChange={(value) => change({ country: value })}
            error={errors.at('country')}
            choices={visitCountries.map((code) => ({ value: code, label: country(code) }))}
          />
          <Line {...line} field="place" label={say(texts.place)} />
          <div className="field-row">
            <Line {...line} field="from" label={say(texts.from)} hint={say(texts.dayHint)} />
            <Line {...line} field="to" label={say(texts.to)} hint={say(texts.dayHint)} />
          </div>
        </FormSection>
        <FormSection number={3} title={say(texts.practiceTitle)}>
          {(['practice', 'supports', 'doesNotShow', 'sources'] as const).map((field) => (
            <TextArea
              key={field}
              id={field}
              label={say(practiceWords[field])}
              maxLength={field === 'practice' ? 800 : 500}
              value={draft[field]}
              onChange={(value) => change({ [field]: value })}
              error={errors.at(field)}
            />
          ))}
        </FormSection>
        <FormSection number={4} title={say(texts.lawTitle)}>
          {draft.law.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place, and rows are only added
            <LawRow key={at} at={at} {...line} row={row} />
          ))}
          {draft.law.length < 12 && (
            <Button onClick={() => change({ law: [...draft.law, emptyLaw] })}>{say(texts.lawMore)}</Button>
          )}
        </FormSection>
        <FormSection number={5} title={say(texts.seatsTitle)}>
          <p className="quiet">{say(texts.seatsNote)}</p>
          <SeatFields {...line} />
        </FormSection>
        <FormSection number={6} title={say(texts.mondayTitle)}>
          <p className="quiet">{say(texts.mondayNote)}</p>
          <Line {...line} field="monday" label={say(texts.monday)} hint={say(texts.dayHint)} />
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={kept.isAtRisk && command.act === null} />
    </div>
  );
}

type Drafting = { draft: VisitDraft; change: (part: Partial<VisitDraft>) => void; errors: FormErrors };

function Line(
  props: Drafting & { field: 'title' | 'place' | 'from' | 'to' | 'monday'; label: string; hint?: string },
): ReactElement {
  const { draft, change, errors, field, label, hint } = props;
  const isDay = field === 'from' || field === 'to' || field === 'monday';
  return (
    <TextField
      id={field}
      label={label}
      hint={hint}
      {...(isDay ? { width: 'date' as const } : {})}
      maxLength={isDay ? 10 : 200}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      error={errors.at(field)}
    />
  );
}

function LawRow({
  draft,
  change,
  errors,
  row,
  at,
}: Drafting & { row: VisitDraft['law'][number]; at: number }): ReactElement {
  const say = useText();
  const set = (part: Partial<typeof row>): void =>
    change({ law: draft.law.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <div className="fields seat-fields">
      <TextField
        id={`law.${at}.there`}
        label={say(texts.lawThere)}
        maxLength={300}
        value={row.there}
        onChange={(there) => set({ there })}
        error={errors.at(`law.${at}.there`)}
      />
      <TextField
        id={`law.${at}.here`}
        label={say(texts.lawHere)}
        maxLength={300}
        value={row.here}
        onChange={(here) => set({ here })}
        error={errors.at(`law.${at}.here`)}
      />
      <SelectField
        id={`law.${at}.answer`}
        label={say(texts.lawCan)}
        value={row.answer}
        onChange={(answer) => set({ answer })}
        error={errors.at(`law.${at}.answer`)}
        choices={Object.entries(lawWords).map(([value, text]) => ({ value, label: say(text) }))}
      />
    </div>
  );
}
