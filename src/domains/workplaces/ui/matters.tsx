import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useText } from '../../../web/text.tsx';
import type { MatterShown, WorkplaceShown } from '../schema.ts';
import { undoPart, useWorkplaceCommand } from './api.ts';
import { WithdrawForm } from './entries.tsx';
import * as form from './form-messages.ts';
import * as texts from './page-messages.ts';
import { Part } from './part.tsx';
import { useMatterPath } from './seen-before.tsx';
import { linking } from './seen-messages.ts';

/** Matters of the unit that are linked to the record, and those that name the firm and are not. */
export function MattersOf({ of }: { of: WorkplaceShown }): ReactElement {
  const say = useText();
  const isEmpty = of.matters.length === 0 && of.naming.length === 0;
  return (
    <Part title={say(texts.mattersTitle)}>
      {isEmpty && <p className="quiet">{say(texts.none)}</p>}
      {of.matters.length > 0 && (
        <>
          <h3>{say(texts.linkedTitle)}</h3>
          <ul className="entries">
            {of.matters.map((matter) => (
              <Linked key={matter.part} of={of} matter={matter} />
            ))}
          </ul>
        </>
      )}
      {of.naming.length > 0 && (
        <>
          <h3>{say(texts.namingTitle)}</h3>
          <ul className="entries">
            {of.naming.map((matter) => (
              <Naming key={matter.id} of={of} matter={matter} />
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function Named({ of }: { of: MatterShown }): ReactElement {
  const pathTo = useMatterPath();
  return (
    <span>
      <span className="small quiet">{of.called}:</span>{' '}
      <Link to={pathTo(of.kind, of.id)}>{of.name ?? of.reference ?? of.called}</Link>{' '}
      <bdi className="code small">{of.reference}</bdi>
    </span>
  );
}

const nameOf = ({ name, reference, called }: MatterShown): string =>
  [name, reference].filter(Boolean).join(', ') || called;

function Linked(props: { of: WorkplaceShown; matter: WorkplaceShown['matters'][number] }): ReactElement {
  const say = useText();
  const { of, matter } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <Named of={matter} />
      {matter.of === of.id && of.may.includes('workplace.withdraw') && !isOpen && (
        <Button look="compact" onClick={() => setOpen(true)}>
          {say(form.withdrawShort)}
          <span className="unseen">: {nameOf(matter)}</span>
        </Button>
      )}
      {isOpen && <WithdrawForm of={of} part={matter.part} close={() => setOpen(false)} />}
    </li>
  );
}

function Naming({ of, matter }: { of: WorkplaceShown; matter: MatterShown }): ReactElement {
  const say = useText();
  const command = useWorkplaceCommand();
  const { kind, id } = matter;
  return (
    <li>
      <Named of={matter} />
      {of.may.includes('workplace.link') && (
        <Button
          look="compact"
          barred={command.onItsWay}
          onClick={() =>
            void command.send({
              path: `/api/workplaces/${of.id}/link`,
              label: linking,
              done: texts.linkedDone,
              body: (act) => ({ act, matter: { kind, id } }),
              undo: undoPart(of.id, texts.linkUndone),
            })
          }
        >
          {say(texts.linkShort)}
          <span className="unseen">: {nameOf(matter)}</span>
        </Button>
      )}
      <Refusal of={command.refused} />
    </li>
  );
}
