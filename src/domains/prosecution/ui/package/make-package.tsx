import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import { recipients } from '../../package/schema.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { emptyGuarded, guardedErrors, guardedOf, ProtectedField } from '../defence/documents-field.tsx';
import { OpenFile } from '../file-route.tsx';
import { itemsLabel, itemsMissing } from '../letters/directive-messages.ts';
import { linesToSend } from '../letters/send-lines.ts';
import * as texts from './package-messages.ts';
import '../file.css';

/** A sealed package: for whom, which items, and which addresses must not be in it. */
export default function MakePackagePage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

const empty = { whom: '', items: [] as readonly string[], guarded: emptyGuarded };

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [draft, setDraft] = useState(empty);
  const { whom, items, guarded } = draft;
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });
  return (
    <ActPage
      file={file}
      verb="package.make"
      stays
      back="packages"
      title={say(texts.makePackageTitle)}
      tab={say(texts.makePackageTitle)}
      lead={say(texts.makePackageLead)}
      errors={[
        ...(whom ? [] : [missing('facts.for', texts.forWhomMissing)]),
        ...(items.length > 0 ? [] : [missing('facts.items', itemsMissing)]),
        ...guardedErrors(guarded),
      ]}
      unsent={draft !== empty}
      draft={{ empty, value: draft, put: setDraft }}
      label={texts.making}
      done={texts.didMake}
      sendText={texts.makePackageTitle}
      body={(act) => {
        const { protectedAddresses } = guardedOf(guarded);
        return { act, facts: { for: whom, items }, protectedAddresses };
      }}
    >
      {(errors) => (
        <div className="fields">
          <ChoiceGroup
            id="facts.for"
            label={say(texts.forWhom)}
            error={errors.at('facts.for')}
            value={whom}
            onChange={(chosen) => change({ whom: chosen })}
            inline
            lines={recipients.map((value) => ({ value, label: say(texts.recipientNames[value]) }))}
          />
          <CheckGroup
            id="facts.items"
            label={say(itemsLabel)}
            error={errors.at('facts.items')}
            chosen={items}
            onChange={(chosen) => change({ items: chosen })}
            lines={linesToSend(file, say)}
          />
          <ProtectedField
            draft={guarded}
            change={(part) => change({ guarded: { ...guarded, ...part } })}
            errors={errors}
          />
        </div>
      )}
    </ActPage>
  );
}
