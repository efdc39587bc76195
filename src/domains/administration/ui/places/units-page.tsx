import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import type { UnitList } from '../../schema.ts';
import { unitsQuery, useUnitCommand } from '../api.ts';
import { CheckList } from '../check-list.tsx';
import { FoldedForm } from '../folded-form.tsx';
import { unitsTitle } from '../menu-messages.ts';
import { PlaceHistory } from './place-history.tsx';
import * as texts from './place-messages.ts';
import '../administration.css';

const isKey = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The units of the agency, and what each may act as. */
export default function UnitsPage(): ReactElement {
  const say = useText();
  const may = useMay('unit.list');
  const units = useQuery({ ...unitsQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(unitsTitle)}>{say(unitsTitle)}</PageHeading>
      <p className="quiet">{say(texts.unitsLead)}</p>
      <DoneNote about="units" />
      {may ? <Fetched of={units}>{(data) => <Units of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Units({ of }: { of: UnitList }): ReactElement {
  const say = useText();
  const { language } = useSession();
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <ScrollTable
        look="cards"
        caption={say(unitsTitle)}
        columns={texts.unitColumns.map((column, at) => ({ name: say(column), isNumber: at === 3 }))}
        rows={of.items.map((unit) => ({
          key: unit.id,
          cells: [
            language === 'sv' ? unit.nameSv : unit.nameEn,
            unit.key,
            unit.capacities.map((word) => say(capacityNames[word])).join(', '),
            unit.people,
          ],
        }))}
      />
      <AddUnit of={of} />
      <RenameUnit of={of} />
      {of.items.map(({ id, nameSv, nameEn }) => (
        <PlaceHistory key={id} kind="units" id={id} name={language === 'sv' ? nameSv : nameEn} />
      ))}
    </>
  );
}

const empty = { key: '', nameSv: '', nameEn: '', capacities: [] as readonly string[] };

function AddUnit({ of }: { of: UnitList }): ReactElement {
  const say = useText();
  const plain = useUnitCommand();
  const [unit, setUnit] = useState(newId);
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'add',
    title: say(texts.addUnit),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(isKey(draft.key) ? [] : [wrong('key', texts.keyWrong)]),
    ...textErrors('nameSv', draft.nameSv, 200, texts.nameMissing),
    ...textErrors('nameEn', draft.nameEn, 200, texts.nameMissing),
    ...(draft.capacities.length > 0 ? [] : [missing('capacities', texts.capacitiesMissing)]),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/administration/units',
      label: texts.sending,
      done: texts.unitAdded,
      body: (act) => ({ act, unit, ...draft, lettersOn: null }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setUnit(newId());
    setDraft(empty);
  }
  const field = (id: 'key' | 'nameSv' | 'nameEn') => ({
    id,
    value: draft[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
    onLeave: () => errors.left(id),
    error: errors.at(id),
  });
  return (
    <FoldedForm kept={kept} title={say(texts.addUnit)} command={command} errors={errors} send={send}>
      <TextField {...field('nameSv')} label={say(texts.nameSv)} />
      <TextField {...field('nameEn')} label={say(texts.nameEn)} />
      <TextField {...field('key')} label={say(texts.key)} hint={say(texts.keyHint)} maxLength={60} />
      <CheckList
        id="capacities"
        label={say(texts.capacities)}
        hint={say(texts.capacitiesHint)}
        error={errors.at('capacities')}
        lines={of.capacities.map((word) => ({ value: word, label: say(capacityNames[word]) }))}
        chosen={draft.capacities}
        onChange={(capacities) => setDraft({ ...draft, capacities })}
      />
    </FoldedForm>
  );
}

function RenameUnit({ of }: { of: UnitList }): ReactElement {
  const say = useText();
  const { language } = useSession();
  const plain = useUnitCommand();
  const [draft, setDraft] = useState({ unit: '', nameSv: '', nameEn: '' });
  const { command, kept } = useDrafted(plain, {
    part: 'rename',
    title: say(texts.rename),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...(draft.unit === '' ? [missing('rename-unit', texts.chooseUnit)] : []),
    ...textErrors('rename-sv', draft.nameSv, 200, texts.nameMissing),
    ...textErrors('rename-en', draft.nameEn, 200, texts.nameMissing),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { unit, nameSv, nameEn } = draft;
    await command.send({
      path: `/api/administration/units/${unit}/name`,
      label: texts.sending,
      done: texts.renamed,
      body: (act) => ({ act, nameSv, nameEn }),
    });
  }
  const choose = (unit: string): void => {
    const found = of.items.find(({ id }) => id === unit);
    setDraft({ unit, nameSv: found?.nameSv ?? '', nameEn: found?.nameEn ?? '' });
  };
  return (
    <FoldedForm kept={kept} title={say(texts.rename)} command={command} errors={errors} send={send}>
      <SelectField
        id="rename-unit"
        label={say(texts.unitToRename)}
        value={draft.unit}
        onChange={choose}
        error={errors.at('rename-unit')}
        choices={of.items.map(({ id, nameSv, nameEn }) => ({
          value: id,
          label: language === 'sv' ? nameSv : nameEn,
        }))}
      />
      <TextField
        id="rename-sv"
        label={say(texts.nameSv)}
        value={draft.nameSv}
        onChange={(nameSv) => setDraft({ ...draft, nameSv })}
        error={errors.at('rename-sv')}
      />
      <TextField
        id="rename-en"
        label={say(texts.nameEn)}
        value={draft.nameEn}
        onChange={(nameEn) => setDraft({ ...draft, nameEn })}
        error={errors.at('rename-en')}
      />
    </FoldedForm>
  );
}
