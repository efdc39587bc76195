import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import type { MailDraft } from './mail-draft.ts';
import { MailFields } from './mail-fields.tsx';
import * as texts from './messages.ts';

/** How the code of a new invitation reaches its person. Without a mail server, or for some roles, only by hand; and it says why. */
export function HowGiven(props: {
  draft: MailDraft | null;
  change: (draft: MailDraft | null) => void;
  begin: MailDraft;
  barred: 'not-offered' | 'only-by-hand' | null;
  errors: FormErrors;
}): ReactElement {
  const { draft, change, begin, barred, errors } = props;
  const say = useText();
  const why = { 'not-offered': texts.notOffered, 'only-by-hand': texts.onlyByHand };
  return (
    <ChoiceGroup
      id="mail"
      label={say(texts.how)}
      value={draft ? 'mail' : 'hand'}
      onChange={(how) => change(how === 'mail' ? begin : null)}
      lines={[
        { value: 'hand', label: say(texts.byHand), detail: say(texts.byHandNote) },
        {
          value: 'mail',
          label: say(texts.byMail),
          ...(barred ? { barred: envelope, detail: say(why[barred]) } : { detail: say(texts.byMailNote) }),
          more: draft && <MailFields draft={draft} change={change} errors={errors} />,
        },
      ]}
    />
  );
}
