import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import { bearings, itemForms, materials } from '../../codes.ts';
import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { bearingNames, materialNames } from '../code-messages.ts';
import { formHint, formLabel, formNames } from '../custody/custody-messages.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { reasonMissing } from '../form-messages.ts';
import * as texts from './evidence-messages.ts';
import { itemById } from './item-names.ts';

/** A person corrects what was recorded of an item on entry, or what the catalogue says of it. */
export default function CorrectItem(): ReactElement {
  const { about = '' } = useFileSearch();
  return (
    <OpenFile>
      {(file) => {
        const item = itemById(file, about);
        return item ? <Form file={file} item={item} /> : <NotFound />;
      }}
    </OpenFile>
  );
}

const independence = (said: boolean | null): string => (said === null ? 'as-is' : said ? 'yes' : 'no');

function Form({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  const [independent, setIndependent] = useState(independence(item.saidIndependent));
  const [bearing, setBearing] = useState<string>(item.bearing);
  const [material, setMaterial] = useState<string>(item.material);
  const [form, setForm] = useState<string>(item.form ?? '');
  const [reason, setReason] = useState('');
  const changed = {
    ...(independent !== 'as-is' && independent !== independence(item.saidIndependent)
      ? { independent: independent === 'yes' }
      : {}),
    ...(bearing !== item.bearing ? { bearing } : {}),
    ...(material !== item.material ? { material } : {}),
    ...(form !== '' && form !== item.form ? { form } : {}),
  };
  const nothing = Object.keys(changed).length === 0;
  return (
    <ActPage
      file={file}
      verb="evidence.correct"
      stays
      item={item.id}
      title={say(texts.correctTitle, { label: item.label })}
      tab={say(texts.correctTitle, { label: item.label })}
      lead={say(texts.correctLead)}
      errors={[
        ...(nothing ? [missing('facts.changed', texts.nothingChanged)] : []),
        ...textErrors('words.reason', reason, 500, reasonMissing),
      ]}
      unsent={!nothing || reason !== ''}
      draft={{
        empty: {
          independent: independence(item.saidIndependent),
          bearing: item.bearing as string,
          material: item.material as string,
          form: (item.form ?? '') as string,
          reason: '',
        },
        value: { independent, bearing, material, form, reason },
        put(value) {
          setIndependent(value.independent);
          setBearing(value.bearing);
          setMaterial(value.material);
          setForm(value.form);
          setReason(value.reason);
        },
      }}
      label={texts.correcting}
      done={texts.didCorrect}
      sendText={texts.correctSend}
      body={(act) => ({ act, facts: { item: item.id, changed }, words: { reason: reason.trim() } })}
    >
      {(errors) => (
        <div className="fields">
          <ChoiceGroup
            id="facts.changed"
            label={say(texts.independentLabel)}
            hint={say(texts.accountHint)}
            error={errors.at('facts.changed')}
            value={independent}
            onChange={setIndependent}
            lines={[
              ...(item.saidIndependent === null ? [{ value: 'as-is', label: say(texts.independentAsIs) }] : []),
              { value: 'yes', label: say(texts.independentSaysYes) },
              { value: 'no', label: say(texts.independentSaysNo) },
            ]}
          />
          <ChoiceGroup
            id="facts.changed.bearing"
            label={say(texts.bearingLabel)}
            value={bearing}
            onChange={setBearing}
            inline
            lines={bearings.map((value) => ({ value, label: say(bearingNames[value]) }))}
          />
          <ChoiceGroup
            id="facts.changed.material"
            label={say(texts.materialLabel)}
            hint={say(texts.materialHint)}
            value={material}
            onChange={setMaterial}
            lines={materials.map((value) => ({ value, label: say(materialNames[value]) }))}
          />
          <SelectField
            id="facts.changed.form"
            label={say(formLabel)}
            hint={say(formHint)}
            value={form}
            onChange={setForm}
            choices={itemForms.map((value) => ({ value, label: say(formNames[value]) }))}
          />
          <TextArea
            id="words.reason"
            label={say(texts.whyLabel)}
            error={errors.at('words.reason')}
            value={reason}
            onChange={setReason}
          />
        </div>
      )}
    </ActPage>
  );
}
