import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { bearingNames, materialNames } from '../code-messages.ts';
import { useElementNames } from '../elements/element-names.ts';
import { keptUntilLabel, materialLabel, typeLabel } from '../evidence/evidence-messages.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { accountOf, cameFrom, injuredParties, restsOnWord, saidByPerson, standsAlone } from '../file-messages.ts';
import * as texts from './custody-messages.ts';

/** What a piece of evidence is: its class on entry, whom it is about, what it was set for and against. */
export function ItemFactsShown({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const { nameOf } = useCodes('evidence');
  const facts: readonly (readonly [label: string, told: string | null])[] = [
    [say(materialLabel), say(materialNames[item.material])],
    [say(texts.formLabel), item.form ? say(texts.formNames[item.form]) : say(texts.notRecorded)],
    [say(typeLabel), `${item.type} ${nameOf(item.type)}`],
    [say(texts.bearingFact), say(bearingNames[item.bearing])],
    [say(injuredParties), item.parties.map((party) => aliasOf(file, party)).join(', ') || null],
    [say(texts.independenceLabel), independenceOf(file, item, say)],
    [say(keptUntilLabel), item.keptUntil && longDate(atNoon(item.keptUntil))],
  ];
  return (
    <section aria-labelledby="item-facts">
      <h2 id="item-facts">{say(texts.factsTitle)}</h2>
      {item.description && <p className="own-words">{item.description}</p>}
      {item.from && <p className="small quiet">{say(cameFrom, { unit: item.from })}</p>}
      <dl className="pairs stacked">
        {facts.map(([label, told]) =>
          told ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{told}</dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>{say(texts.elementsLabel)}</dt>
          <dd>
            <ElementsOf file={file} item={item} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function independenceOf(file: FileShown, item: ItemShown, say: ReturnType<typeof useText>): string | null {
  if (item.accountOf) return say(accountOf, { alias: aliasOf(file, item.accountOf) });
  if (item.saidIndependent === null) return null;
  return `${say(item.saidIndependent ? standsAlone : restsOnWord)}, ${say(saidByPerson)}`;
}

function ElementsOf({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const rows = file.boards.flatMap(({ offences }) => offences.flatMap(({ groups }) => groups.flatMap((of) => of.rows)));
  const inRows = (side: 'for' | 'against'): string[] => [
    ...new Set(rows.filter((row) => row[side].some(({ id }) => id === item.id)).map(({ element }) => element)),
  ];
  const lines = [
    ...inRows('for').map((element) => say(texts.elementFor, { element: nameOf(element) })),
    ...inRows('against').map((element) => say(texts.elementAgainst, { element: nameOf(element) })),
  ];
  if (lines.length === 0) return <>{say(texts.elementNone)}</>;
  return (
    <ul className="custody-elements">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
