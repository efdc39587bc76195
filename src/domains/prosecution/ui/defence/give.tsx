import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { OpenFile } from '../file-route.tsx';
import { dayMissing } from '../form-messages.ts';
import { giveOnRequest } from '../record-messages.ts';
import * as texts from './defence-messages.ts';
import { DocumentsField, emptyGuarded, guardedErrors, guardedOf, ProtectedField } from './documents-field.tsx';
import '../file.css';

/** What the defence has asked for, given by an act of its own, behind the guard of final service. */
export default function GivePage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [guarded, setGuarded] = useState(emptyGuarded);
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const on = dayTyped(typed, wallTimeOf(now()));
  const part = {
    draft: guarded,
    change: (changed: Partial<typeof emptyGuarded>): void => setGuarded({ ...guarded, ...changed }),
  };
  return (
    <ActPage
      file={file}
      verb="defence.disclose"
      stays
      title={say(giveOnRequest)}
      tab={say(giveOnRequest)}
      lead={say(texts.giveLead)}
      errors={[
        ...textErrors('words.why', why, 1000, texts.giveWhyMissing),
        ...(guarded.documents.length > 0 ? [] : [missing('documents', texts.documentsMissing)]),
        ...guardedErrors(guarded),
        ...(on ? [] : [missing('facts.on', dayMissing)]),
      ]}
      unsent={guarded !== emptyGuarded || typed !== '' || why !== ''}
      draft={{
        empty: { guarded: emptyGuarded, typed: '', why: '' },
        value: { guarded, typed, why },
        put(kept) {
          setGuarded(kept.guarded);
          setTyped(kept.typed);
          setWhy(kept.why);
        },
      }}
      label={texts.giving}
      done={texts.didGive}
      sendText={texts.giveSend}
      body={(act) => ({ act, facts: { on }, words: { why: why.trim() }, ...guardedOf(guarded) })}
    >
      {(errors) => (
        <div className="fields">
          <TextArea
            id="words.why"
            label={say(texts.giveWhy)}
            error={errors.at('words.why')}
            value={why}
            onChange={setWhy}
          />
          <DocumentsField {...part} errors={errors} />
          <ProtectedField {...part} errors={errors} />
          <DayField
            id="facts.on"
            label={say(texts.giveDay)}
            error={errors.at('facts.on')}
            value={typed}
            onChange={setTyped}
          />
        </div>
      )}
    </ActPage>
  );
}
