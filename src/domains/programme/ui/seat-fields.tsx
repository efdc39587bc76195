import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { agencyNames } from '../messages.ts';
import * as texts from './new-visit-messages.ts';
import type { SeatDraft, VisitDraft } from './visit-draft.ts';

/** Eight seats, each with a person or with the reason why it is empty. */
export function SeatFields(props: {
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
  errors: FormErrors;
}): ReactElement {
  const say = useText();
  const { draft, change, errors } = props;
  const set = (id: string, part: Partial<SeatDraft>): void =>
    change({ seats: draft.seats.map((seat) => (seat.id === id ? { ...seat, ...part } : seat)) });
  return (
    <>
      {draft.seats.map((seat, at) => (
        <div className="seat-fields" key={seat.id}>
          <ChoiceGroup
            id={`seats.${at}.taken`}
            label={say(texts.seat, { agency: say(agencyNames[seat.agency]), number: (at % 2) + 1 })}
            inline
            value={seat.taken}
            onChange={(value) => set(seat.id, { taken: value === 'yes' ? 'yes' : 'no' })}
            error={errors.at(`seats.${at}.taken`)}
            lines={[
              { value: 'yes', label: say(texts.seatTaken) },
              { value: 'no', label: say(texts.seatEmpty) },
            ]}
          />
          {seat.taken !== '' && (
            <TextField
              id={`seats.${at}.says`}
              label={say(seat.taken === 'yes' ? texts.seatWho : texts.seatWhy)}
              maxLength={200}
              value={seat.says}
              onChange={(says) => set(seat.id, { says })}
              error={errors.at(`seats.${at}.says`)}
            />
          )}
        </div>
      ))}
    </>
  );
}
