import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import { useStandingGround } from '../../../disclosures/ui/public.tsx';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { unitsQuery } from '../api.ts';
import { CheckGroup } from '../check-group.tsx';
import { sendEvidence } from '../file-messages.ts';
import { OpenFile } from '../file-route.tsx';
import { choiceMissing } from '../form-messages.ts';
import * as texts from './directive-messages.ts';
import { linesToSend } from './send-lines.ts';

/** Chosen items are sent as a disclosure to the agency that leads, or carries out, the investigation. */
export default function SendEvidence(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const units = useQuery(unitsQuery(file.id));
  const [items, setItems] = useState<readonly string[]>([]);
  const [unit, setUnit] = useState('');
  const [purpose, setPurpose] = useState('');
  const ground = useStandingGround('inside-investigation');
  return (
    <ActPage
      file={file}
      verb="evidence.send"
      stays
      title={say(sendEvidence)}
      tab={say(sendEvidence)}
      lead={say(texts.sendLead)}
      errors={[
        ...(items.length > 0 ? [] : [missing('items', texts.itemsMissing)]),
        ...(unit ? [] : [missing('toUnit', choiceMissing)]),
        ...textErrors('purpose', purpose, 300, texts.purposeMissing),
        ...ground.missing,
      ]}
      unsent={items.length > 0 || unit !== '' || purpose !== ''}
      draft={{
        empty: { items: [] as readonly string[], unit: '', purpose: '' },
        value: { items, unit, purpose },
        put(kept) {
          setItems(kept.items);
          setUnit(kept.unit);
          setPurpose(kept.purpose);
        },
      }}
      label={texts.sendingItems}
      done={texts.didSend}
      sendText={texts.sendSend}
      sendValues={{ count: items.length }}
      body={(act) => ({ act, toUnit: Number(unit), items, purpose: purpose.trim(), ...ground.sent })}
    >
      {(errors) => (
        <div className="fields">
          <CheckGroup
            id="items"
            label={say(texts.itemsLabel)}
            error={errors.at('items')}
            chosen={items}
            onChange={setItems}
            lines={linesToSend(file, say)}
          />
          <ChoiceGroup
            id="toUnit"
            label={say(texts.unitLabel)}
            error={errors.at('toUnit')}
            value={unit}
            onChange={setUnit}
            lines={(units.data?.items ?? []).map((one) => ({
              value: String(one.unit),
              label: one.name,
              detail: one.agency,
            }))}
          />
          <TextField
            id="purpose"
            label={say(texts.purposeLabel)}
            error={errors.at('purpose')}
            value={purpose}
            onChange={setPurpose}
          />
          {ground.fields(errors)}
        </div>
      )}
    </ActPage>
  );
}
