import { lazy, type ReactElement, Suspense, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Loading } from '../../../../web/components/state/loading.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { checkAnswers } from '../../../../web/form/check-messages.ts';
import { type DraftError, missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { bearings, itemForms, materials } from '../../codes.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { bearingNames, materialNames } from '../code-messages.ts';
import { formHint, formLabel, formNames } from '../custody/custody-messages.ts';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { addEvidence } from '../file-messages.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { choiceMissing, dayMissing } from '../form-messages.ts';
import { useEvidenceRows } from './evidence-check.ts';
import { type EvidenceDraft, emptyEvidence, knownParty } from './evidence-draft.ts';
import * as texts from './evidence-messages.ts';
import { aliasOf } from './item-names.ts';

const FromVisit = lazy(() => import('../custody/from-visit.tsx'));

/** An item of evidence enters the file: written down, or a picture or sound of a visit. */
export default function AddEvidence(): ReactElement {
  const { about } = useFileSearch();
  if (about === 'visit')
    return (
      <Suspense fallback={<Loading lines={6} />}>
        <FromVisit />
      </Suspense>
    );
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

function errorsIn(draft: EvidenceDraft, securedOn: string | null): DraftError[] {
  const number = draft.number.trim();
  return [
    ...(draft.type ? [] : [missing('facts.type', choiceMissing)]),
    ...textErrors('words.short', draft.short, 40, texts.shortMissing),
    ...(number === '' || /^[1-9]\d{0,2}$/.test(number) ? [] : [wrong('facts.number', texts.numberWrong)]),
    ...(draft.bearing ? [] : [missing('facts.bearing', choiceMissing)]),
    ...(draft.account ? [] : [missing('facts.accountOf', choiceMissing)]),
    ...(draft.material ? [] : [missing('facts.material', choiceMissing)]),
    ...textErrors('words.securedBy', draft.securedBy, 120, texts.securedByMissing),
    ...(securedOn ? [] : [missing('facts.securedOn', dayMissing)]),
  ];
}

const saysOf = { yes: texts.independentYes, no: texts.independentNo, partly: texts.independentPartly } as const;

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { party } = useFileSearch();
  const [known] = useState(() => knownParty(file, party));
  const [first] = useState(() => (known ? { ...emptyEvidence, parties: [known.party] } : emptyEvidence));
  const [draft, setDraft] = useState<EvidenceDraft>(first);
  const [item] = useState(newId);
  const change = (part: Partial<EvidenceDraft>): void => setDraft({ ...draft, ...part });
  const { codes = [] } = useCodes('evidence');
  const today = wallTimeOf(now());
  const securedOn = dayTyped(draft.securedOn, today);
  const kind = codes.find(({ id }) => id === draft.type);
  return (
    <ActPage
      file={file}
      verb="evidence.add"
      title={say(addEvidence)}
      tab={say(addEvidence)}
      lead={say(texts.addLead)}
      errors={errorsIn(draft, securedOn)}
      unsent={draft !== first}
      draft={{ empty: first, value: draft, put: setDraft }}
      party={party}
      label={texts.adding}
      done={texts.didAdd}
      sendText={texts.addSend}
      check={{ button: checkAnswers, title: checkAnswers, rows: useEvidenceRows(file, draft) }}
      body={(act) => ({
        act,
        facts: {
          item,
          type: draft.type,
          number: draft.number.trim() === '' ? null : Number(draft.number),
          parties: draft.parties,
          bearing: draft.bearing,
          accountOf: draft.account === 'nobody' ? null : draft.account,
          material: draft.material,
          securedOn,
          keptUntil: dayTyped(draft.keptUntil, today, true),
          form: draft.form || null,
        },
        words: {
          short: draft.short.trim(),
          description: draft.description.trim() || null,
          securedBy: draft.securedBy.trim(),
          where: draft.where.trim() || null,
        },
      })}
    >
      {(errors) => (
        <>
          <FormSection number={1} title={say(texts.sectionWhat)}>
            <SelectField
              id="facts.type"
              label={say(texts.typeLabel)}
              hint={kind && say(saysOf[kind.independent])}
              error={errors.at('facts.type')}
              value={draft.type}
              onChange={(type) => change({ type })}
              choices={codes.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
            />
            <SelectField
              id="facts.form"
              label={say(formLabel)}
              hint={say(formHint)}
              optional
              value={draft.form}
              onChange={(form) => change({ form })}
              choices={itemForms.map((value) => ({ value, label: say(formNames[value]) }))}
            />
            <TextField
              id="words.short"
              label={say(texts.shortLabel)}
              hint={say(texts.shortHint)}
              error={errors.at('words.short')}
              value={draft.short}
              onChange={(short) => change({ short })}
            />
            <TextArea
              id="words.description"
              label={say(texts.descriptionLabel)}
              optional
              value={draft.description}
              onChange={(description) => change({ description })}
            />
            <TextField
              id="facts.number"
              label={say(texts.numberLabel)}
              hint={say(texts.numberHint)}
              error={errors.at('facts.number')}
              width="short"
              inputMode="numeric"
              optional
              value={draft.number}
              onChange={(number) => change({ number })}
            />
          </FormSection>
          <FormSection number={2} title={say(texts.sectionSays)}>
            {file.parties.length > 0 && (
              <CheckGroup
                id="facts.parties"
                label={say(texts.partiesLabel)}
                {...(known ? { hint: say(known.from, { alias: aliasOf(file, known.party) }) } : {})}
                error={errors.at('facts.parties')}
                chosen={draft.parties}
                onChange={(parties) => change({ parties })}
                lines={file.parties.map(({ id, alias }) => ({ value: id, label: alias ?? '–' }))}
              />
            )}
            <ChoiceGroup
              id="facts.bearing"
              label={say(texts.bearingLabel)}
              error={errors.at('facts.bearing')}
              value={draft.bearing}
              onChange={(bearing) => change({ bearing })}
              inline
              lines={bearings.map((value) => ({ value, label: say(bearingNames[value]) }))}
            />
            <SelectField
              id="facts.accountOf"
              label={say(texts.accountLabel)}
              hint={say(texts.accountHint)}
              error={errors.at('facts.accountOf')}
              value={draft.account}
              onChange={(account) => change({ account })}
              choices={[
                { value: 'nobody', label: say(texts.accountNobody) },
                ...file.parties.map(({ id, alias }) => ({ value: id, label: alias ?? '–' })),
              ]}
            />
            <ChoiceGroup
              id="facts.material"
              label={say(texts.materialLabel)}
              hint={say(texts.materialHint)}
              error={errors.at('facts.material')}
              value={draft.material}
              onChange={(material) => change({ material })}
              lines={materials.map((value) => ({ value, label: say(materialNames[value]) }))}
            />
          </FormSection>
          <FormSection number={3} title={say(texts.sectionCustody)}>
            <TextField
              id="words.securedBy"
              label={say(texts.securedByLabel)}
              error={errors.at('words.securedBy')}
              value={draft.securedBy}
              onChange={(securedBy) => change({ securedBy })}
            />
            <DayField
              id="facts.securedOn"
              label={say(texts.securedOnLabel)}
              error={errors.at('facts.securedOn')}
              value={draft.securedOn}
              onChange={(typed) => change({ securedOn: typed })}
            />
            <TextField
              id="words.where"
              label={say(texts.whereLabel)}
              optional
              value={draft.where}
              onChange={(where) => change({ where })}
            />
            <DayField
              id="facts.keptUntil"
              label={say(texts.keptUntilLabel)}
              error={errors.at('facts.keptUntil')}
              value={draft.keptUntil}
              onChange={(keptUntil) => change({ keptUntil })}
              optional
              ahead
            />
          </FormSection>
        </>
      )}
    </ActPage>
  );
}
