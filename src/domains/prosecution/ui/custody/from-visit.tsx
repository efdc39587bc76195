import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import { useMoment } from '../../../../web/moment.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { bearings, materials } from '../../codes.ts';
import type { VisitMediumShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { visitMediaQuery } from '../api.ts';
import { BackToFile } from '../back-to-file.tsx';
import { CheckGroup } from '../check-group.tsx';
import { bearingNames, materialNames } from '../code-messages.ts';
import { knownParty } from '../evidence/evidence-draft.ts';
import * as evidence from '../evidence/evidence-messages.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { OpenFile } from '../file-route.tsx';
import { choiceMissing } from '../form-messages.ts';
import { formNames } from './custody-messages.ts';
import * as texts from './visit-messages.ts';

/** A picture or sound of a visit becomes a piece of evidence, as the phone signed it. */
export default function FromVisit(): ReactElement {
  return <OpenFile>{(file) => <Choosing file={file} />}</OpenFile>;
}

function Choosing({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <Fetched of={useQuery(visitMediaQuery(file.id))} lines={6} title={say(texts.title)}>
      {({ items }) => {
        const free = items.filter(({ item, arrived }) => item === null && arrived !== 'not-yet');
        return free.length > 0 ? <Form file={file} media={free} /> : <Nothing file={file} />;
      }}
    </Fetched>
  );
}

function Nothing({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <>
      <BackToFile file={file} />
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="unknown">{say(texts.none)}</p>
      <p className="quiet">{say(texts.noneMeans)}</p>
    </>
  );
}

const empty = {
  medium: '',
  short: '',
  description: '',
  number: '',
  type: '',
  parties: [] as readonly string[],
  bearing: '',
  material: '',
};
type TakenDraft = typeof empty;

function errorsIn(draft: TakenDraft): DraftError[] {
  const number = draft.number.trim();
  return [
    ...(draft.medium ? [] : [missing('facts.medium', texts.chooseMissing)]),
    ...textErrors('words.short', draft.short, 40, evidence.shortMissing),
    ...tooLong('words.description', draft.description, 2000),
    ...(number === '' || /^[1-9]\d{0,2}$/.test(number) ? [] : [wrong('facts.number', evidence.numberWrong)]),
    ...(draft.type ? [] : [missing('facts.type', choiceMissing)]),
    ...(draft.bearing ? [] : [missing('facts.bearing', choiceMissing)]),
    ...(draft.material ? [] : [missing('facts.material', choiceMissing)]),
  ];
}

function Form({ file, media }: { file: FileShown; media: readonly VisitMediumShown[] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const [known] = useState(() => knownParty(file, undefined));
  const [first] = useState<TakenDraft>(() => (known ? { ...empty, parties: [known.party] } : empty));
  const [draft, setDraft] = useState<TakenDraft>(first);
  const [item] = useState(newId);
  const change = (part: Partial<TakenDraft>): void => setDraft({ ...draft, ...part });
  const { codes = [] } = useCodes('evidence');
  const chosen = media.find(({ id }) => id === draft.medium);
  const lineOf = ({ kind, takenAt, by, workplace }: VisitMediumShown): string =>
    say(texts.lineOf, {
      kind: say(kind === 'photo' ? formNames.picture : formNames.sound),
      time: moment({ from: takenAt, to: null, precision: 'minute' }),
      by,
      workplace,
    });
  return (
    <ActPage
      file={file}
      verb="evidence.from-visit"
      item={item}
      title={say(texts.title)}
      tab={say(texts.title)}
      lead={say(texts.lead)}
      note={<p className="small quiet">{say(texts.noneMeans)}</p>}
      errors={errorsIn(draft)}
      unsent={draft !== first}
      draft={{ empty: first, value: draft, put: setDraft, part: 'visit' }}
      label={texts.sending}
      done={texts.did}
      sendText={evidence.addSend}
      body={(act) => ({
        act,
        facts: {
          item,
          visit: chosen?.visit ?? null,
          medium: draft.medium,
          type: draft.type,
          number: draft.number.trim() === '' ? null : Number(draft.number),
          parties: draft.parties,
          bearing: draft.bearing,
          material: draft.material,
        },
        words: { short: draft.short.trim(), description: draft.description.trim() || null },
      })}
    >
      {(errors) => (
        <div className="fields">
          <ChoiceGroup
            id="facts.medium"
            label={say(texts.chooseLabel)}
            error={errors.at('facts.medium')}
            value={draft.medium}
            onChange={(medium) => change({ medium })}
            lines={media.map((one) => ({
              value: one.id,
              label: lineOf(one),
              ...(one.arrived === 'not-as-signed' ? { detail: say(texts.notAsSigned) } : {}),
            }))}
          />
          <TextField
            id="words.short"
            label={say(evidence.shortLabel)}
            hint={say(evidence.shortHint)}
            error={errors.at('words.short')}
            value={draft.short}
            onChange={(short) => change({ short })}
          />
          <TextArea
            id="words.description"
            label={say(evidence.descriptionLabel)}
            error={errors.at('words.description')}
            optional
            value={draft.description}
            onChange={(description) => change({ description })}
          />
          <SelectField
            id="facts.type"
            label={say(evidence.typeLabel)}
            error={errors.at('facts.type')}
            value={draft.type}
            onChange={(type) => change({ type })}
            choices={codes.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
          />
          {file.parties.length > 0 && (
            <CheckGroup
              id="facts.parties"
              label={say(evidence.partiesLabel)}
              {...(known ? { hint: say(known.from, { alias: aliasOf(file, known.party) }) } : {})}
              error={errors.at('facts.parties')}
              chosen={draft.parties}
              onChange={(parties) => change({ parties })}
              lines={file.parties.map(({ id, alias }) => ({ value: id, label: alias ?? '–' }))}
            />
          )}
          <ChoiceGroup
            id="facts.bearing"
            label={say(evidence.bearingLabel)}
            error={errors.at('facts.bearing')}
            value={draft.bearing}
            onChange={(bearing) => change({ bearing })}
            inline
            lines={bearings.map((value) => ({ value, label: say(bearingNames[value]) }))}
          />
          <ChoiceGroup
            id="facts.material"
            label={say(evidence.materialLabel)}
            hint={say(evidence.materialHint)}
            error={errors.at('facts.material')}
            value={draft.material}
            onChange={(material) => change({ material })}
            lines={materials.map((value) => ({ value, label: say(materialNames[value]) }))}
          />
          <TextField
            id="facts.number"
            label={say(evidence.numberLabel)}
            hint={say(evidence.numberHint)}
            error={errors.at('facts.number')}
            width="short"
            inputMode="numeric"
            optional
            value={draft.number}
            onChange={(number) => change({ number })}
          />
        </div>
      )}
    </ActPage>
  );
}
