import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { missing } from '../../../../web/form/draft-error.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { OpenFile } from '../file-route.tsx';
import { dayMissing } from '../form-messages.ts';
import { itemsLabel, itemsMissing } from '../letters/directive-messages.ts';
import { linesToSend } from '../letters/send-lines.ts';
import { serve } from '../record-messages.ts';
import * as texts from './defence-messages.ts';
import { DocumentsField, emptyGuarded, guardedErrors, guardedOf, ProtectedField } from './documents-field.tsx';
import '../file.css';

/** Final service: every piece is searched for protected addresses before it is sent, and nothing is sent if one is found. */
export default function ServePage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [guarded, setGuarded] = useState(emptyGuarded);
  const [items, setItems] = useState<readonly string[]>([]);
  const [on, setOn] = useState('');
  const [replyBy, setReplyBy] = useState('');
  const today = wallTimeOf(now());
  const days = { on: dayTyped(on, today), replyBy: dayTyped(replyBy, today, true) };
  const change = (part: Partial<typeof emptyGuarded>): void => setGuarded({ ...guarded, ...part });
  return (
    <ActPage
      file={file}
      verb="file.serve"
      stays
      title={say(serve)}
      tab={say(serve)}
      lead={say(texts.serveLead)}
      errors={[
        ...(items.length > 0 ? [] : [missing('facts.items', itemsMissing)]),
        ...(days.on ? [] : [missing('facts.on', dayMissing)]),
        ...(days.replyBy ? [] : [missing('facts.replyBy', dayMissing)]),
        ...guardedErrors(guarded),
      ]}
      unsent={guarded !== emptyGuarded || items.length > 0 || on !== '' || replyBy !== ''}
      draft={{
        empty: { guarded: emptyGuarded, items: [] as readonly string[], on: '', replyBy: '' },
        value: { guarded, items, on, replyBy },
        put(kept) {
          setGuarded(kept.guarded);
          setItems(kept.items);
          setOn(kept.on);
          setReplyBy(kept.replyBy);
        },
      }}
      label={texts.serving}
      done={texts.didServe}
      sendText={texts.serveSend}
      body={(act) => ({ act, facts: { ...days, items }, ...guardedOf(guarded) })}
    >
      {(errors) => (
        <>
          <FormSection number={1} title={say(itemsLabel)}>
            <CheckGroup
              id="facts.items"
              label={say(itemsLabel)}
              error={errors.at('facts.items')}
              chosen={items}
              onChange={setItems}
              lines={linesToSend(file, say)}
            />
          </FormSection>
          <FormSection number={2} title={say(texts.documentsLabel)} optional>
            <DocumentsField draft={guarded} change={change} errors={errors} />
          </FormSection>
          <FormSection number={3} title={say(texts.protectedQuestion)}>
            <ProtectedField draft={guarded} change={change} errors={errors} />
            <DayField
              id="facts.on"
              label={say(texts.serveDay)}
              error={errors.at('facts.on')}
              value={on}
              onChange={setOn}
            />
            <DayField
              id="facts.replyBy"
              label={say(texts.replyBy)}
              error={errors.at('facts.replyBy')}
              value={replyBy}
              onChange={setReplyBy}
              ahead
            />
          </FormSection>
        </>
      )}
    </ActPage>
  );
}
