import type { ReactElement } from 'react';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { Confirm } from '../../../../web/form/confirm.tsx';
import { today } from '../../../../web/form/day-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { EventShown } from '../../events/event-schema.ts';
import { FoldedPart } from '../parts/part-form.tsx';
import { useEventCommand } from './event-api.ts';
import * as texts from './event-page-messages.ts';

/** Calls an event off, or closes it when it is over. */
export function EventEnding({ of }: { of: EventShown }): ReactElement | null {
  const say = useText();
  const command = useEventCommand();
  const mayCancel = of.may.includes('event.cancel') && of.state !== 'over';
  const mayEnd = of.may.includes('event.end') && of.to <= today();
  if (!mayCancel && !mayEnd) return null;
  const title = say(texts.endTitle);
  const end = () =>
    command
      .send({ path: `/api/events/${of.id}/end`, label: texts.sending, done: texts.endDone, body: (act) => ({ act }) })
      .then(() => undefined);
  return (
    <div className="programme-end">
      {mayCancel && (
        <FoldedPart
          title={say(texts.cancelTitle)}
          part="cancel"
          path={`/api/events/${of.id}/cancel`}
          done={texts.cancelDone}
          fields={[{ id: 'why', kind: 'area', label: texts.cancelWhy, max: 300 }]}
          body={(values, act) => ({ act, why: values.why?.trim() })}
          command={command}
        />
      )}
      {mayEnd && (
        <Confirm label={title}>
          <ActForm command={command} send={end} button={title} label={title} look="ordinary">
            <p>{say(texts.endText)}</p>
          </ActForm>
        </Confirm>
      )}
    </div>
  );
}
