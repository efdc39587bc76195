import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { lossBases } from '../../codes.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { lossBasisNames, lossKindNames } from '../code-messages.ts';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { ask } from '../file-messages.ts';
import { OpenFile } from '../file-route.tsx';
import { choiceMissing, dayMissing } from '../form-messages.ts';
import { knownParty } from './evidence-draft.ts';
import { partiesLabel, typeLabel } from './evidence-messages.ts';
import { aliasOf } from './item-names.ts';
import * as texts from './request-messages.ts';

/** A request for evidence to its holder, with how long it is available. */
export default function AskEvidence(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

const empty = {
  what: '',
  type: '',
  parties: [] as readonly string[],
  holder: '',
  askedOn: '',
  loss: '',
  lastDay: '',
  basis: '',
};

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [known] = useState(() => knownParty(file, undefined));
  const [first] = useState(() => (known ? { ...empty, parties: [known.party] } : empty));
  const [draft, setDraft] = useState(first);
  const [request] = useState(newId);
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });
  const { codes = [] } = useCodes('evidence');
  const { codes: holders = [] } = useCodes('holders');
  const today = wallTimeOf(now());
  const askedOn = dayTyped(draft.askedOn, today);
  const canBeLost = draft.loss === 'expires' || draft.loss === 'leaves';
  return (
    <ActPage
      file={file}
      verb="evidence.request"
      title={say(ask)}
      tab={say(ask)}
      lead={say(texts.askLead)}
      errors={[
        ...textErrors('words.what', draft.what, 300, texts.askWhatMissing),
        ...(draft.type ? [] : [missing('facts.type', choiceMissing)]),
        ...(draft.holder ? [] : [missing('facts.holder', choiceMissing)]),
        ...(askedOn ? [] : [missing('facts.askedOn', dayMissing)]),
        ...(draft.loss ? [] : [missing('facts.lost', choiceMissing)]),
        ...(canBeLost && !draft.basis ? [missing('facts.lost.basis', choiceMissing)] : []),
      ]}
      unsent={draft !== first}
      draft={{ empty: first, value: draft, put: setDraft }}
      label={texts.asking}
      done={texts.didAsk}
      sendText={texts.askSend}
      body={(act) => ({
        act,
        facts: {
          request,
          type: draft.type,
          parties: draft.parties,
          holder: draft.holder,
          askedOn,
          lost: canBeLost ? { kind: draft.loss, on: dayTyped(draft.lastDay, today, true), basis: draft.basis } : null,
        },
        words: { what: draft.what.trim() },
      })}
    >
      {(errors) => (
        <div className="fields">
          <TextField
            id="words.what"
            label={say(texts.askWhat)}
            error={errors.at('words.what')}
            value={draft.what}
            onChange={(what) => change({ what })}
          />
          <SelectField
            id="facts.type"
            label={say(typeLabel)}
            error={errors.at('facts.type')}
            value={draft.type}
            onChange={(type) => change({ type })}
            choices={codes.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
          />
          {file.parties.length > 0 && (
            <CheckGroup
              id="facts.parties"
              label={say(partiesLabel)}
              {...(known ? { hint: say(known.from, { alias: aliasOf(file, known.party) }) } : {})}
              chosen={draft.parties}
              onChange={(parties) => change({ parties })}
              lines={file.parties.map(({ id, alias }) => ({ value: id, label: alias ?? '–' }))}
            />
          )}
          <SelectField
            id="facts.holder"
            label={say(texts.holderLabel)}
            error={errors.at('facts.holder')}
            value={draft.holder}
            onChange={(holder) => change({ holder })}
            choices={holders.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DayField
            id="facts.askedOn"
            label={say(texts.askedOnLabel)}
            error={errors.at('facts.askedOn')}
            value={draft.askedOn}
            onChange={(typed) => change({ askedOn: typed })}
          />
          <ChoiceGroup
            id="facts.lost"
            label={say(texts.lossLabel)}
            error={errors.at('facts.lost')}
            value={draft.loss}
            onChange={(loss) => change({ loss })}
            lines={(['keeps', 'expires', 'leaves'] as const).map((value) => ({
              value,
              label: say(lossKindNames[value]),
            }))}
          />
          {canBeLost && (
            <>
              <DayField
                id="facts.lost.on"
                label={say(texts.lossDay)}
                error={errors.at('facts.lost.on')}
                value={draft.lastDay}
                onChange={(lastDay) => change({ lastDay })}
                optional
                ahead
              />
              <SelectField
                id="facts.lost.basis"
                label={say(texts.lossBasis)}
                error={errors.at('facts.lost.basis')}
                value={draft.basis}
                onChange={(basis) => change({ basis })}
                choices={lossBases.map((value) => ({ value, label: say(lossBasisNames[value]) }))}
              />
            </>
          )}
        </div>
      )}
    </ActPage>
  );
}
