import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { Confirm } from '../../../../web/form/confirm.tsx';
import { useText } from '../../../../web/text.tsx';
import type { EventShown, ParticipantShown } from '../../events/event-schema.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { type PartField, wordsIn } from '../parts/part-values.ts';
import { fetchCertificate, fetchLink, useEventCommand } from './event-api.ts';
import * as texts from './event-page-messages.ts';
import * as people from './people-messages.ts';
import { useFile } from './use-file.ts';

type PersonProps = { readonly of: EventShown; readonly one: ParticipantShown };

const fields: readonly PartField[] = [
  { id: 'name', kind: 'line', label: people.name, max: 120 },
  { id: 'mail', kind: 'line', label: people.mail, max: 254 },
  { id: 'organisation', kind: 'line', label: people.organisation, optional: true, max: 160 },
];

/** What is done for one participant: their link, a correction, their certificate, or that they are taken off the list. */
export function OnePerson({ of, one }: PersonProps): ReactElement | null {
  const say = useText();
  const command = useEventCommand();
  const { name } = one;
  if (name === null || one.state === 'removed') return null;
  return (
    <span className="programme-buttons not-on-paper">
      <Link of={of} one={one} name={name} />
      {of.may.includes('event.renew-link') && (
        <FoldedPart
          title={say(people.correctTitle, { name })}
          compact
          label={say(people.correct)}
          part={`participant-${one.id}`}
          path={`/api/events/${of.id}/renew-link`}
          done={people.correctDone}
          fields={fields}
          known={{ name, mail: one.mail ?? '', organisation: one.organisation ?? '' }}
          body={(values, act) => ({
            act,
            participant: one.id,
            name: values.name?.trim(),
            mail: values.mail?.trim(),
            organisation: wordsIn(values.organisation),
          })}
          command={command}
        />
      )}
      {one.came === true && <Certificate of={of} one={one} name={name} />}
      {of.may.includes('event.remove') && one.came !== true && <Remove of={of} one={one} name={name} />}
    </span>
  );
}

type NamedPerson = PersonProps & { readonly name: string };

function Remove({ of, one, name }: NamedPerson): ReactElement {
  const say = useText();
  const command = useEventCommand();
  const send = () =>
    command
      .send({
        path: `/api/events/${of.id}/remove`,
        label: texts.sending,
        done: people.removeDone,
        body: (act) => ({ act, participant: one.id }),
      })
      .then(() => undefined);
  const title = say(people.removeTitle, { name });
  return (
    <Confirm
      label={
        <>
          <span aria-hidden="true">{say(people.removeLabel)}</span>
          <span className="unseen">{title}</span>
        </>
      }
    >
      <ActForm command={command} send={send} button={title} label={title} look="ordinary">
        <p>{say(people.removeText, { name })}</p>
      </ActForm>
    </Confirm>
  );
}

/** The address of a participant, for whom no mail comes. It is shown when it is asked for, and that is logged. */
function Link({ of, one, name }: NamedPerson): ReactElement {
  const say = useText();
  const [shown, setShown] = useState<{ readonly path: string } | { readonly error: unknown } | null>(null);
  const ask = (): void =>
    void fetchLink(of.id, one.id).then(setShown, (error: unknown) => {
      setShown({ error });
    });
  if (shown === null)
    return (
      <Button look="compact" aria-label={say(people.linkNamed, { name })} onClick={ask}>
        {say(people.link)}
      </Button>
    );
  if ('error' in shown) return <FailureState error={shown.error} again={ask} />;
  return (
    <span className="event-link own-line">
      <a href={shown.path}>{`${location.origin}${shown.path}`}</a>
      <span className="small quiet">{say(people.linkHint, { name })}</span>
    </span>
  );
}

function Certificate({ of, one, name }: NamedPerson): ReactElement {
  const say = useText();
  const file = useFile();
  return (
    <>
      <Button
        look="compact"
        barred={file.isMaking}
        aria-label={say(people.certificateNamed, { name })}
        onClick={() => void file.make(() => fetchCertificate(of.id, one.id))}
      >
        {say(people.certificate)}
      </Button>
      <span role="status" className="small own-line">
        {file.says}
      </span>
      {file.failure && <FailureState error={file.failure.error} again={file.failure.again} />}
    </>
  );
}
