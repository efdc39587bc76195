import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { PointPage } from '../../contact-points/schema.ts';
import { FoldedForm } from '../folded-form.tsx';
import { contactPointsTitle } from '../menu-messages.ts';
import { pointQuery, pointsPath, usePointCommand } from './api.ts';
import * as fields from './form-messages.ts';
import * as texts from './page-messages.ts';
import { usePointCells } from './point-cells.tsx';
import { draftOf, errorsInPoint, saidIn } from './point-draft.ts';
import { PointFields } from './point-fields.tsx';
import '../administration.css';

/** One number that the agency publishes: what pages say of it, and who has changed it. */
export default function ContactPointPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const point = useQuery(pointQuery(id));
  const back = (
    <p className="not-on-paper">
      <Link to="/app/administration/contact-points">{say(texts.toAll)}</Link>
    </p>
  );
  return (
    <Fetched of={point} title={say(texts.notFound)} instead={back}>
      {(data) => (
        <>
          {back}
          <Point key={data.point.id} of={data} />
        </>
      )}
    </Fetched>
  );
}

function Point({ of }: { of: PointPage }): ReactElement {
  const say = useText();
  const { name, rest } = usePointCells(of.counties)(of.point);
  return (
    <>
      <PageHeading tab={say(contactPointsTitle)}>{name}</PageHeading>
      <DoneNote about={of.point.id} />
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <ScrollTable
        look="cards"
        caption={name}
        columns={texts.columns.map((column) => say(column))}
        rows={[{ key: of.point.id, cells: [name, ...rest] }]}
      />
      {of.may.includes('contact-point.change') && <ChangePoint of={of} />}
      {of.may.includes('contact-point.end') && <EndPoint of={of} />}
      <History of={of} />
    </>
  );
}

function ChangePoint({ of }: { of: PointPage }): ReactElement {
  const say = useText();
  const plain = usePointCommand();
  const [draft, setDraft] = useState(() => draftOf(of.point));
  const { command, kept } = useDrafted(plain, {
    part: 'change',
    title: say(texts.change),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInPoint(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `${pointsPath}/${of.point.id}/change`,
      label: texts.sending,
      done: texts.changed,
      body: (act) => ({ act, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.change)}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.save)}
    >
      <PointFields
        draft={draft}
        change={(part) => setDraft({ ...draft, ...part })}
        errors={errors}
        counties={of.counties}
      />
    </FoldedForm>
  );
}

function EndPoint({ of }: { of: PointPage }): ReactElement {
  const say = useText();
  const plain = usePointCommand();
  const [reason, setReason] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'end',
    title: say(texts.end),
    value: { reason },
    put: (typed) => setReason(typed.reason),
  });
  const errors = useFormErrors(textErrors('reason', reason, 300, fields.noReason));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    await command.send({
      path: `${pointsPath}/${of.point.id}/end`,
      label: texts.sending,
      done: texts.endedNote,
      body: (act) => ({ act, reason: reason.trim() }),
    });
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(texts.end)}
      note={<p>{say(texts.endNote)}</p>}
      command={command}
      errors={errors}
      send={send}
    >
      <TextField
        id="reason"
        label={say(fields.reason)}
        value={reason}
        onChange={setReason}
        error={errors.at('reason')}
        maxLength={300}
      />
    </FoldedForm>
  );
}

function History({ of }: { of: PointPage }): ReactElement {
  const say = useText();
  const events = of.timeline.map(({ changes, ...event }) => ({
    ...event,
    changes: changes.map(({ what, before, after }) => ({ field: what, before: [before], after })),
    changed: changes.map(({ what }) => what),
  }));
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say(texts.history)}</h2>
      <p className="small quiet">{say(texts.historyNote)}</p>
      <Timeline
        events={events}
        capacities={capacityNames}
        fieldName={(what) => what}
        fieldValue={(_what, value) => String(value)}
      />
    </section>
  );
}
