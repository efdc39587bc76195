import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { basesOf, capacityNames, goesToWorkplaces } from '../../../access/public.ts';
import { useCapacityCommand, useSession } from '../../../access/ui/public.tsx';
import { consequencesOf } from '../../visit/consequences.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { useVisitCommand, visitQuery } from '../api.ts';
import { FormPage } from '../form-page.tsx';
import { Opened, Part, useIdOfPage } from '../parts.tsx';
import { choose } from '../plan/messages.ts';
import { CapacityBar, CapacityIcon } from './capacity-bar.tsx';
import * as texts from './messages.ts';

/** Going on in another capacity: from, to, why, and what it stops, before it is done. */
export default function CapacityPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  // What was opened in the old capacity is forgotten with it; the way on is kept here.
  const [changed, setChanged] = useState<{ visit: VisitShown; to: Capacity } | null>(null);
  if (changed) return <Changed {...changed} />;
  return (
    <Opened of={visit}>{(shown) => <Change of={shown} onDone={(to) => setChanged({ visit: shown, to })} />}</Opened>
  );
}

function Change({ of, onDone }: { of: VisitShown; onDone: (to: Capacity) => void }): ReactElement {
  const say = useText();
  const { capacities, capacity, country } = useSession();
  const plain = useCapacityCommand();
  const others = capacities.filter((one) => one !== capacity && goesToWorkplaces(one));
  const [to, setTo] = useState<Capacity | ''>(others[0] ?? '');
  const [draft, setDraft] = useState({ reason: '', decidedBy: '' });
  const { command, kept } = useDrafted(plain, {
    part: 'capacity',
    title: say(texts.capacityTitle),
    endsSitting: true,
    value: { to, draft },
    put: (was) => {
      setTo(was.to);
      setDraft(was.draft);
    },
  });
  const errors = useFormErrors(draft.reason.trim() === '' ? [{ path: 'reason', text: choose, early: false }] : []);
  if (to === '')
    return (
      <>
        <PageHeading tab={say(texts.capacityTitle)}>{say(texts.capacityTitle)}</PageHeading>
        <p>{say(texts.nothingElse)}</p>
        <p className="actions">
          <Link className="button" to="/app/inspections/visits/$id" params={{ id: of.id }}>
            {say(texts.goOn)}
          </Link>
        </p>
      </>
    );
  async function send(): Promise<void> {
    if (to === '') return;
    const outcome = await command.send({
      path: '/api/sitting/change-capacity',
      label: texts.changing,
      done: null,
      body: (act) => ({
        act,
        to,
        basis: basesOf(to, country)[0]?.id ?? '',
        reason: draft.reason.trim(),
        decidedBy: draft.decidedBy.trim() || null,
        about: of.inspection,
      }),
    });
    if (outcome.kind === 'done') onDone(to);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FormPage
      kept={kept}
      title={texts.capacityTitle}
      before={<CapacityBar basis={of.basis} />}
      lead={null}
      command={command}
      errors={errors}
      send={() => void send()}
      button={say(texts.changeTo, { capacity: say(capacityNames[to]) })}
      unsent={draft.reason !== ''}
    >
      <div className="change-from-to">
        <div>
          <CapacityIcon of={capacity} />
          <div>
            <p className="small">{say(texts.from)}</p>
            <p>
              <b>{say(capacityNames[capacity])}</b>
            </p>
          </div>
        </div>
        <div>
          <CapacityIcon of={to} />
          <div>
            <p className="small">{say(texts.to)}</p>
            <p>
              <b>{say(capacityNames[to])}</b>
            </p>
          </div>
        </div>
      </div>
      {others.length > 1 && (
        <SelectField
          id="to"
          label={say(texts.to)}
          value={to}
          onChange={(next) => setTo(next as Capacity)}
          choices={others.map((value) => ({ value, label: say(capacityNames[value]) }))}
        />
      )}
      <TextArea
        id="reason"
        label={say(texts.reasonLabel)}
        error={errors.at('reason')}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        maxLength={500}
      />
      <TextField
        id="decidedBy"
        label={say(texts.decidedBy)}
        optional
        value={draft.decidedBy}
        onChange={(decidedBy) => setDraft({ ...draft, decidedBy })}
        maxLength={120}
      />
      <Part title={say(texts.whatChanges)}>
        <ul className="facts-list">
          {consequencesOf(capacity, to).map(({ effect, code }) => (
            <li key={code} className="plan-entry">
              <b>{say(texts.effectNames[effect])}:</b> {say(texts.consequenceNames[code])}
            </li>
          ))}
        </ul>
      </Part>
    </FormPage>
  );
}

/** In the new capacity one goes in again: the notes from here on are in another file. */
function Changed({ visit, to }: { visit: VisitShown; to: Capacity }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const { country } = useSession();
  const navigate = useNavigate();
  const command = useVisitCommand();
  const [next] = useState(newId);
  async function goOn(): Promise<void> {
    const outcome = await command.send({
      path: '/api/inspections/visits/begin',
      label: texts.beginning,
      done: null,
      body: (act) => ({
        act,
        visit: next,
        inspection: visit.inspection,
        workplace: visit.workplace,
        basis: basesOf(to, country)[0]?.id ?? '',
        letInBy: 'not-noted',
        announced: true,
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: next } });
  }
  const [basis] = basesOf(to, country);
  return (
    <div className="reading">
      <CapacityBar
        basis={
          basis
            ? {
                id: basis.id,
                capacity: to,
                provision: basis.provision[language],
                verified: basis.verifiedOn !== null,
              }
            : null
        }
      />
      <PageHeading tab={say(texts.capacityTitle)} takesFocus>
        {say(texts.didChange, { capacity: say(capacityNames[to]) })}
      </PageHeading>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button look="primary" barred={command.onItsWay} onClick={() => void goOn()}>
          {say(texts.goOn)}
        </Button>
      </div>
    </div>
  );
}
