import type { ReactElement } from 'react';
import { isLanguage } from '../../../../kernel/language.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { MailDraft, MailFor } from './mail-draft.ts';
import * as texts from './messages.ts';

/** To which address a mail goes, and in which language. */
export function MailFields(props: {
  draft: MailDraft;
  its?: MailFor;
  change: (draft: MailDraft) => void;
  errors: FormErrors;
}): ReactElement {
  const { draft, change, errors, its = 'mail' } = props;
  const say = useText();
  return (
    <div className="mail-fields">
      <TextField
        id={`${its}.address`}
        label={say(its === 'mail' ? texts.address : texts.toldAddress)}
        hint={say(its === 'mail' ? texts.addressHint : texts.toldHint)}
        value={draft.address}
        onChange={(address) => change({ ...draft, address })}
        error={errors.at(`${its}.address`)}
        maxLength={254}
      />
      <SelectField
        id={`${its}.language`}
        label={say(texts.language)}
        value={draft.language}
        onChange={(language) => isLanguage(language) && change({ ...draft, language })}
        choices={[
          { value: 'sv', label: say(texts.swedish) },
          { value: 'en', label: say(texts.english) },
        ]}
      />
    </div>
  );
}
