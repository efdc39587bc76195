import phone from '@phosphor-icons/core/regular/phone-call.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { today } from '../../../../web/form/day-field.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { PointList } from '../../contact-points/schema.ts';
import { FoldedForm } from '../folded-form.tsx';
import { contactPointsTitle } from '../menu-messages.ts';
import { pointsPath, pointsQuery, usePointCommand } from './api.ts';
import * as fields from './form-messages.ts';
import * as texts from './page-messages.ts';
import { useOfferName, usePointCells } from './point-cells.tsx';
import { emptyPoint, errorsInPoint, saidIn, withOffer } from './point-draft.ts';
import { PointFields } from './point-fields.tsx';
import '../administration.css';

/** The numbers that the agency publishes. */
export default function ContactPointsPage(): ReactElement {
  const say = useText();
  const may = useMay('contact-point.list');
  const points = useQuery({ ...pointsQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(contactPointsTitle)}>{say(contactPointsTitle)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <p className="not-on-paper">
        <Link to="/app/knowledge" search={{ list: 'agencies' }}>
          {say(texts.toWhoIsWho)}
        </Link>
      </p>
      {may ? <Fetched of={points}>{(data) => <Points of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Points({ of }: { of: PointList }): ReactElement {
  const say = useText();
  const cells = usePointCells(of.counties);
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      {of.items.map(({ id }) => (
        <DoneNote key={id} about={id} />
      ))}
      {of.items.length === 0 ? (
        <Empty title={say(texts.none)} icon={phone}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      ) : (
        <ScrollTable
          look="cards"
          caption={say(contactPointsTitle)}
          columns={texts.columns.map((column) => say(column))}
          rows={of.items.map((point) => {
            const { name, rest } = cells(point);
            const link = (
              <Link key="name" to="/app/administration/contact-points/$id" params={{ id: point.id }}>
                {name}
              </Link>
            );
            return { key: point.id, cells: [link, ...rest] };
          })}
        />
      )}
      <AddPoint of={of} />
    </>
  );
}

function AddPoint({ of }: { of: PointList }): ReactElement {
  const say = useText();
  const plain = usePointCommand();
  const [point, setPoint] = useState(newId);
  const [chosen, setChosen] = useState('');
  const [draft, setDraft] = useState(() => emptyPoint(today()));
  const { command, kept } = useDrafted(plain, {
    part: 'add',
    title: say(texts.add),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsInPoint(draft));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pointsPath,
      label: texts.sending,
      done: texts.added,
      body: (act) => ({ act, point, ...saidIn(draft) }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setPoint(newId());
    setChosen('');
    setDraft(emptyPoint(today()));
  }
  function take(number: string): void {
    setChosen(number);
    const offer = of.offers.find((one) => one.number === number);
    if (offer) setDraft((before) => withOffer(before, offer));
  }
  const name = useOfferName();
  return (
    // Folded away again once it was sent: what was added is in the list above.
    <FoldedForm key={point} title={say(texts.add)} kept={kept} command={command} errors={errors} send={send}>
      {of.offers.length > 0 && (
        <SelectField
          id="offer"
          label={say(fields.offer)}
          hint={say(fields.offerHint)}
          value={chosen}
          onChange={take}
          choices={of.offers.map((offer) => ({ value: offer.number, label: name(offer) }))}
          optional
        />
      )}
      <PointFields
        draft={draft}
        change={(part) => setDraft({ ...draft, ...part })}
        errors={errors}
        counties={of.counties}
      />
    </FoldedForm>
  );
}
