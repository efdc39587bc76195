import link from '@phosphor-icons/core/regular/link.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useContext, useId } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { WorkKinds } from '../../../web/screens/work-kinds.ts';
import { useText } from '../../../web/text.tsx';

import { numberMessages } from '../numbers/messages.ts';
import type { NumberShown, SeenAnswer, SeenInput } from '../schema.ts';
import { seenQuery, useWorkplaceCommand } from './api.ts';
import * as texts from './seen-messages.ts';
import './workplaces.css';

type Met = SeenAnswer['records'][number];

/**
 * Whether the unit has met a firm that a form names: its own records of it, and its other matters that name it. It offers to link and never
 * does it by itself; what was found says nothing of any other unit.
 */
export default function SeenBefore(props: {
  asked: SeenInput;
  /** In a form: the record that is linked once the form was sent, and how another is chosen. */
  chosen?: string | null;
  onChoose?: (record: string | null) => void;
  /** Whether it says what the check digits say: a form of its own numbers does that itself. */
  showsChecks?: boolean;
}): ReactElement | null {
  const say = useText();
  const { asked, showsChecks } = props;
  const id = useId();
  const { data: seen } = useQuery(seenQuery(asked));
  if (!seen) return null;
  const { records, matters, checks } = seen;
  return (
    <>
      {showsChecks && <Checks checks={checks} />}
      {(records.length > 0 || matters.length > 0) && (
        <section className="seen-before" aria-labelledby={id} aria-live="polite">
          <p className="seen-title" id={id}>
            <b>{say(texts.title)}</b>
          </p>
          <p className="small quiet">{say(texts.note)}</p>
          {records.length > 0 && (
            <ul>
              {records.map((record) => (
                <SeenRecord key={record.id} record={record} mayLink={seen.mayLink} {...props} />
              ))}
            </ul>
          )}
          {matters.length > 0 && <SeenMatters of={matters} />}
        </section>
      )}
    </>
  );
}

function Checks({ checks }: { checks: SeenAnswer['checks'] }): ReactElement | null {
  const say = useText();
  const told = [checks.organisationNumber, checks.vatNumber].filter((one): one is NumberShown => one !== null);
  if (told.length === 0) return null;
  return (
    <div className="number-checks" role="status">
      {told.map(({ called, state }) => (
        <p key={called} className="small">
          {called ? `${called}: ` : ''}
          {say(numberMessages[state])}
        </p>
      ))}
    </div>
  );
}

function SeenRecord(props: {
  record: Met;
  asked: SeenInput;
  mayLink: boolean;
  chosen?: string | null;
  onChoose?: (record: string | null) => void;
}): ReactElement {
  const say = useText();
  const { record, asked, mayLink, chosen, onChoose } = props;
  const command = useWorkplaceCommand();
  const { matter } = asked;
  const { id, reference } = record;
  const facts = [record.organisationNumber, record.municipality].filter(Boolean).join(', ');
  return (
    <li>
      <Link to="/app/workplaces/$id" params={{ id }} target={onChoose ? '_blank' : undefined}>
        {record.name}
      </Link>{' '}
      <span className="small quiet">
        <bdi className="code">{reference}</bdi> {facts} ({say(record.by === 'number' ? texts.byNumber : texts.byName)})
      </span>{' '}
      {record.linked && (
        <Chip look="done" icon={link}>
          {say(texts.isLinked)}
        </Chip>
      )}
      {!record.linked && mayLink && onChoose && record.status === 'open' && (
        <label className="check">
          <input
            type="checkbox"
            checked={chosen === id}
            onChange={({ target }) => onChoose(target.checked ? id : null)}
          />
          {say(texts.linkWhenSent, { reference })}
        </label>
      )}
      {!record.linked && mayLink && matter && record.status === 'open' && (
        <div className="actions">
          <Button
            look="compact"
            barred={command.onItsWay}
            onClick={() =>
              void command.send({
                path: `/api/workplaces/${id}/link`,
                label: texts.linking,
                done: null,
                body: (act) => ({ act, matter }),
              })
            }
          >
            {say(texts.linkNow, { reference })}
          </Button>
          <Refusal of={command.refused} />
        </div>
      )}
    </li>
  );
}

function SeenMatters({ of }: { of: SeenAnswer['matters'] }): ReactElement {
  const say = useText();
  const pathTo = useMatterPath();
  return (
    <ul>
      {of.map((one) => (
        <li key={one.id}>
          <span className="small quiet">{one.called}:</span>{' '}
          <Link to={pathTo(one.kind, one.id)}>{one.name ?? one.reference}</Link>{' '}
          <span className="small quiet">
            <bdi className="code">{one.reference}</bdi> ({say(one.by === 'number' ? texts.byNumber : texts.byName)})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where a matter of each kind is opened, as My work opens it. */
export function useMatterPath(): (kind: string, id: string) => string {
  const kinds = useContext(WorkKinds);
  return (kind, id) => kinds[kind]?.path(id) ?? (kind === 'person' ? `/app/persons/${id}` : `/app/cases/${id}`);
}
