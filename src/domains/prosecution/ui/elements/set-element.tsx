import { type ReactElement, useId, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { FieldError, hintId } from '../../../../web/components/field.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import type { Country } from '../../../knowledge/public.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { elementStates } from '../../codes.ts';
import type { ItemShown } from '../../evidence/shown-item.ts';
import { fileMessages } from '../../messages.ts';
import type { FileShown, RowShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { bearingNames, stateNames } from '../code-messages.ts';
import { aliasOf, itemName } from '../evidence/item-names.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { choiceMissing } from '../form-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { Term } from './board-row.tsx';
import * as texts from './element-messages.ts';
import { useElementNames } from './element-names.ts';
import '../file.css';

/** A person's assessment of one element for one injured party. */
export default function SetElement(): ReactElement {
  const { party, element } = useFileSearch();
  return (
    <OpenFile>
      {(file) => {
        const board = file.boards.find((one) => one.party === party);
        const known = file.law.elements.find(({ id }) => id === element);
        if (!board || !known) return <NotFound />;
        const row = board.offences
          .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
          .find((one) => one.element === known.id);
        return <Form file={file} party={board.party} element={known} row={row} />;
      }}
    </OpenFile>
  );
}

type Place = '' | 'for' | 'against';

function Form(props: {
  file: FileShown;
  party: string;
  element: FileShown['law']['elements'][number];
  row: RowShown | undefined;
}): ReactElement {
  const { file, party, element, row } = props;
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const { shortOf } = useOffenceNames(file.law.country);
  const before = {
    state: row?.state ?? '',
    weak: row ? (row.weak ? 'yes' : 'no') : '',
    looked: row ? (row.lookedAgainst ? 'yes' : 'no') : '',
    for: row?.for.map(({ id }) => id) ?? [],
    against: row?.against.map(({ id }) => id) ?? [],
    reason: row?.reason ?? '',
  };
  const [draft, setDraft] = useState<{ [key in keyof typeof before]: (typeof before)[key] }>(before);
  const [untouched] = useState(draft);
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const place = (id: string, where: Place): void =>
    change({
      for: where === 'for' ? [...draft.for.filter((one) => one !== id), id] : draft.for.filter((one) => one !== id),
      against:
        where === 'against'
          ? [...draft.against.filter((one) => one !== id), id]
          : draft.against.filter((one) => one !== id),
    });
  const title = say(texts.setTitle, { element: `${nameOf(element.id)}, ${shortOf(element.offence)}` });
  return (
    <ActPage
      file={file}
      verb="element.set"
      party={party}
      title={title}
      tab={title}
      lead={
        <>
          <Term file={file} element={element.id} /> {say(texts.setLead)}
        </>
      }
      note={<Known country={file.law.country} element={element.id} />}
      errors={[
        ...(draft.state ? [] : [missing('facts.state', choiceMissing)]),
        ...(draft.weak ? [] : [missing('facts.weak', choiceMissing)]),
        ...(draft.looked ? [] : [missing('facts.lookedAgainst', choiceMissing)]),
        ...(draft.state === 'supported' && draft.for.length === 0
          ? [missing('facts.for', fileMessages.supportedByNothing)]
          : []),
        ...(draft.state === 'contradicted' && draft.against.length === 0
          ? [missing('facts.for', fileMessages.contradictedByNothing)]
          : []),
        ...tooLong('words.reason', draft.reason, 1000),
      ]}
      unsent={draft !== untouched}
      draft={{
        empty: untouched,
        value: draft,
        put: setDraft,
        part: `element-${element.id}`.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-'),
        from: `/app/elements/${file.id}?party=${party}`,
      }}
      label={texts.setting}
      done={texts.didSet}
      sendText={texts.setSend}
      body={(act) => ({
        act,
        facts: {
          party,
          element: element.id,
          state: draft.state,
          weak: draft.weak === 'yes',
          for: draft.for,
          against: draft.against,
          lookedAgainst: draft.looked === 'yes',
        },
        words: { reason: draft.reason.trim() || null },
      })}
    >
      {(errors) => (
        <>
          <FormSection number={1} title={say(texts.placeLabel)}>
            <fieldset
              className={`choice ${errors.at('facts.for') ? 'wrong' : ''}`}
              id="facts.for"
              tabIndex={-1}
              aria-label={say(texts.placeLabel)}
              aria-describedby={errors.at('facts.for') ? hintId('facts.for') : undefined}
            >
              <FieldError id="facts.for" error={errors.at('facts.for')} />
              {file.items.length === 0 && <p className="unknown">{say(texts.noItems)}</p>}
              <ul className="place-list">
                {file.items.map((item) => (
                  <PlaceLine
                    key={item.id}
                    item={item}
                    place={draft.for.includes(item.id) ? 'for' : draft.against.includes(item.id) ? 'against' : ''}
                    onPlace={(where) => place(item.id, where)}
                  />
                ))}
              </ul>
            </fieldset>
          </FormSection>
          <FormSection number={2} title={say(texts.stateLabel, { alias: aliasOf(file, party) })}>
            <ChoiceGroup
              id="facts.state"
              label={say(texts.stateLabel, { alias: aliasOf(file, party) })}
              legendClass="unseen"
              error={errors.at('facts.state')}
              value={draft.state}
              onChange={(state) => change({ state: state as typeof draft.state })}
              lines={elementStates.map((value) => ({ value, label: say(stateNames[value]) }))}
            />
            <ChoiceGroup
              id="facts.lookedAgainst"
              label={say(texts.lookedLabel)}
              error={errors.at('facts.lookedAgainst')}
              value={draft.looked}
              onChange={(looked) => change({ looked })}
              inline
              lines={[
                { value: 'yes', label: say(texts.lookedYes) },
                { value: 'no', label: say(texts.lookedNo) },
              ]}
            />
            <ChoiceGroup
              id="facts.weak"
              label={say(texts.weakLabel)}
              error={errors.at('facts.weak')}
              value={draft.weak}
              onChange={(weak) => change({ weak })}
              inline
              lines={[
                { value: 'yes', label: say(texts.weakYes) },
                { value: 'no', label: say(texts.weakNo) },
              ]}
            />
            <TextArea
              id="words.reason"
              label={say(texts.setReason)}
              error={errors.at('words.reason')}
              optional
              value={draft.reason}
              onChange={(reason) => change({ reason })}
            />
          </FormSection>
        </>
      )}
    </ActPage>
  );
}

/** One item: for, against, or left out. Pressing the same again leaves it out. */
function PlaceLine(props: { item: ItemShown; place: Place; onPlace: (place: Place) => void }): ReactElement {
  const { item, place, onPlace } = props;
  const say = useText();
  const name = useId();
  const toggle = (where: 'for' | 'against', label: string): ReactElement => (
    <button
      type="button"
      className="toggle"
      aria-pressed={place === where}
      aria-label={label}
      onClick={() => onPlace(place === where ? '' : where)}
    >
      {say(bearingNames[where])}
    </button>
  );
  return (
    <li>
      <p id={name}>{itemName(item)}</p>
      <p className="place-buttons">
        {toggle('for', say(texts.placeFor, { item: item.label }))}
        {toggle('against', say(texts.placeAgainst, { item: item.label }))}
      </p>
    </li>
  );
}

/** What usually proves it and on what it usually fails, from the catalogue; not from this case. */
function Known({ country, element }: { country: string; element: string }): ReactElement | null {
  const say = useText();
  const { codes } = useCodes('elements', country as Country);
  const evidence = useCodes('evidence');
  const modes = useCodes('failure-modes');
  const known = codes?.find(({ id }) => id === element);
  if (!known) return null;
  return (
    <div className="small quiet">
      {known.text && <p>{known.text}</p>}
      {known.provedBy.length > 0 && (
        <p>{say(texts.provedBy, { kinds: known.provedBy.map(evidence.nameOf).join('; ') })}</p>
      )}
      {known.failsBy.length > 0 && <p>{say(texts.failsBy, { ways: known.failsBy.map(modes.nameOf).join('; ') })}</p>}
    </div>
  );
}
