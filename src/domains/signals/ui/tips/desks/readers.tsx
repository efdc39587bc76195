import { Link } from '@tanstack/react-router';
import { type ReactElement, useId, useState } from 'react';
import { now } from '../../../../../web/clock.ts';
import { Button } from '../../../../../web/components/button.tsx';
import { Dialog } from '../../../../../web/components/lazy-dialog.tsx';
import { SelectField } from '../../../../../web/components/select-field.tsx';
import { Sending } from '../../../../../web/components/state/sending.tsx';
import { useDrafted } from '../../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../../web/form/act-form.tsx';
import { missing } from '../../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../../web/form/form-errors.ts';
import { Refusal } from '../../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../../web/formats.ts';
import { sendingNow } from '../../../../../web/messages.ts';
import { useText } from '../../../../../web/text.tsx';
import type { TipDesk } from '../../../tips/desks/shapes.ts';
import { useReaderCommand } from './api.ts';
import * as texts from './messages.ts';

const pathTo = (person: string, step: 'role' | 'end-role'): string => `/api/administration/people/${person}/${step}`;

/** Who has the role in one unit, ending it, and giving it to another person of the unit. */
export function Readers({ of }: { of: TipDesk }): ReactElement {
  const say = useText();
  return (
    <>
      <h3>{say(texts.readersTitle)}</h3>
      {of.readers.length === 0 && <p className="unknown">{say(texts.noReaders)}</p>}
      <ul className="rows">
        {of.readers.map((reader) => (
          <Reader key={reader.id} of={reader} />
        ))}
      </ul>
      {of.others.length > 0 ? <AddReader of={of} /> : <p className="small quiet">{say(texts.noOthers)}</p>}
    </>
  );
}

function Reader({ of }: { of: TipDesk['readers'][number] }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const name = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="row">
      <div>
        <Link id={name} to="/app/administration/people/$id" params={{ id: of.id }}>
          {of.name}
        </Link>
        {of.isOwn && <span className="quiet"> {say(texts.you)}</span>}
        <p className="small quiet">
          {say(of.opens ? texts.opens : texts.opensNone)}
          {of.until && `. ${say(texts.until, { day: shortDay(new Date(of.until), now()) })}`}
        </p>
      </div>
      {!of.isOwn && (
        <div className="end">
          <Button look="compact" reason={name} onClick={() => setOpen(true)}>
            {say(texts.endRole)}
          </Button>
        </div>
      )}
      {isOpen && <EndRole of={of} close={() => setOpen(false)} />}
    </li>
  );
}

/** Asks once more: what was encrypted to a key of theirs is then opened with the paper alone. */
function EndRole({ of, close }: { of: TipDesk['readers'][number]; close: () => void }): ReactElement {
  const say = useText();
  const command = useReaderCommand();
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: pathTo(of.id, 'end-role'),
      label: texts.changing,
      done: texts.ended,
      body: (act) => ({ act, role: 'tip-reader', at: null }),
    });
    if (outcome.kind !== 'refused') close();
  }
  return (
    <Dialog title={say(texts.endTitle, { name: of.name })} alert onClose={close}>
      <p>{say(texts.endText)}</p>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
          {say(command.sending ? sendingNow : texts.endRole)}
        </Button>
        <Button autoFocus onClick={close}>
          {say(texts.keep)}
        </Button>
      </div>
    </Dialog>
  );
}

function AddReader({ of }: { of: TipDesk }): ReactElement {
  const say = useText();
  const plain = useReaderCommand();
  const [person, setPerson] = useState('');
  const field = `reader-${of.unit.id}`;
  const { command, kept } = useDrafted(plain, {
    part: `reader-${of.unit.id}`,
    title: `${say(texts.give)}: ${of.unit.name}`.slice(0, 120),
    value: { person },
    put: (was) => setPerson(was.person),
  });
  const errors = useFormErrors(person === '' ? [missing(field, texts.personMissing)] : []);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathTo(person, 'role'),
      label: texts.changing,
      done: texts.given,
      body: (act) => ({ act, role: 'tip-reader', from: null, until: null }),
    });
    if (outcome.kind === 'done') setPerson('');
  }
  return (
    <details className="tip-desk-form not-on-paper">
      <summary>{say(texts.give)}</summary>
      <p className="quiet">{say(texts.giveText)}</p>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.give)}
        label={`${say(texts.give)}: ${of.unit.name}`}
        look="ordinary"
      >
        <SelectField
          id={field}
          label={say(texts.person)}
          value={person}
          onChange={setPerson}
          error={errors.at(field)}
          choices={of.others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </ActForm>
    </details>
  );
}
