import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileShown } from '../../shown.ts';
import { ActHere } from '../act-page.tsx';
import * as forms from '../form-messages.ts';

const ages = { yes: true, no: false, unknown: null } as const;

/** An injured person by alias; and whether they were a child, for whom the law requires less. It can be left unknown. */
export function AddParty({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [alias, setAlias] = useState('');
  const [under18, setUnder18] = useState<keyof typeof ages>('unknown');
  return (
    <ActHere
      file={file}
      verb="injured-party.add"
      summary={say(forms.addParty)}
      errors={textErrors('words.alias', alias, 80, forms.aliasMissing)}
      unsent={alias !== '' || under18 !== 'unknown'}
      draft={{
        empty: { alias: '', under18: 'unknown' as keyof typeof ages },
        value: { alias, under18 },
        put(kept) {
          setAlias(kept.alias);
          setUnder18(kept.under18);
        },
      }}
      label={forms.addingParty}
      done={forms.didAddParty}
      sendText={forms.addButton}
      body={(act) => ({
        act,
        facts: { party: newId(), person: null, under18: ages[under18] },
        words: { alias: alias.trim() },
      })}
      onSent={() => {
        setAlias('');
        setUnder18('unknown');
      }}
    >
      {(errors) => (
        <>
          <TextField
            id="words.alias"
            label={say(forms.aliasLabel)}
            hint={say(forms.aliasHint)}
            error={errors.at('words.alias')}
            value={alias}
            onChange={setAlias}
          />
          <ChoiceGroup
            id="facts.under18"
            label={say(forms.under18)}
            hint={say(forms.under18Hint)}
            value={under18}
            onChange={(answer) => setUnder18(answer === 'yes' || answer === 'no' ? answer : 'unknown')}
            inline
            lines={[
              { value: 'yes', label: say(forms.under18Yes) },
              { value: 'no', label: say(forms.under18No) },
              { value: 'unknown', label: say(forms.under18Unknown) },
            ]}
          />
        </>
      )}
    </ActHere>
  );
}
