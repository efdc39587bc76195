import { type ReactElement, useEffect, useState } from 'react';
import type { ListRead } from '../../../../kernel/sheets/read-list.ts';
import type { Sheet } from '../../../../kernel/sheets/sheet.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { trackNames } from '../../../access/public.ts';
import { headingsDigest } from '../../import/guess-columns.ts';
import { htcdsFound } from '../../import/htcds.ts';
import type { CaseImportList, Remembered } from '../../import/schema.ts';
import { dateOrders, repeatings } from '../../import/settings.ts';
import { ColumnsOf } from './columns-of.tsx';
import { type HowRead, proposed } from './how-read.ts';
import { rememberedFor } from './import-api.ts';
import * as texts from './import-texts.ts';
import { Preview } from './preview.tsx';
import { TryAndSend } from './try-and-send.tsx';
import { WordsOf } from './words-of.tsx';

type Part = { of: ListRead; may: CaseImportList; again: () => void };

/** A list that was read: its sheet is chosen, and how it was read before is asked for. */
export function ReadList({ of, may, again }: Part): ReactElement {
  const say = useText();
  const [at, setAt] = useState(0);
  const sheet = of.sheets[at] ?? of.sheets[0];
  const digest = headingsDigest(sheet?.rows[0] ?? []);
  const [last, setLast] = useState<{ readonly of: string; readonly said: Remembered['last'] } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const set = (said: Remembered['last']) => {
      if (!isLeft) setLast({ of: digest, said });
    };
    // What was chosen before is a help and no more: without an answer it is chosen again.
    rememberedFor(digest).then(
      (answer) => set(answer.last),
      () => set(null),
    );
    return () => {
      isLeft = true;
    };
  }, [digest]);
  if (!sheet) return <p>{say(texts.readRows, { rows: 0, columns: 0 })}</p>;
  const { encoding } = of;
  return (
    <>
      <p aria-live="polite">
        {say(texts.readRows, { rows: sheet.rows.length - 1, columns: sheet.rows[0]?.length ?? 0 })}
        {encoding !== null && encoding !== 'utf-8' && ` ${say(texts.readAs, { encoding })}`}
      </p>
      {sheet.merged > 0 && <p className="import-warning">{say(texts.merged, { count: sheet.merged })}</p>}
      {sheet.withoutValue > 0 && (
        <p className="import-warning">{say(texts.withoutValue, { count: sheet.withoutValue })}</p>
      )}
      {of.sheets.length > 1 && (
        <div className="fields">
          <SelectField
            id="import-sheet"
            label={say(texts.sheet)}
            value={String(at)}
            onChange={(value) => setAt(Number(value || 0))}
            choices={of.sheets.map(({ name }, place) => ({ value: String(place), label: name }))}
          />
        </div>
      )}
      {last?.of === digest && (
        <HowItIsRead
          key={`${at} ${digest}`}
          sheet={sheet}
          headings={digest}
          file={of.digest}
          last={last.said}
          may={may}
          again={again}
        />
      )}
    </>
  );
}

type HowProps = {
  sheet: Sheet;
  headings: string;
  file: string;
  last: Remembered['last'];
  may: CaseImportList;
  again: () => void;
};

function HowItIsRead({ sheet, headings, file, last, may, again }: HowProps): ReactElement {
  const say = useText();
  const [how, setHow] = useState<HowRead>(() => proposed(sheet, last, may.tracks));
  const { settings } = how;
  const standard = htcdsFound(sheet.rows[0] ?? []);
  const change = (more: Partial<HowRead['settings']>) => setHow({ ...how, settings: { ...settings, ...more } });
  return (
    <>
      {last && <p>{say(texts.remembered)}</p>}
      {standard && <p>{say(texts.htcds, standard)}</p>}
      <ColumnsOf sheet={sheet} how={how} change={setHow} identities={may.identities} />
      <section className="section" aria-label={say(texts.howTitle)}>
        <h2>{say(texts.howTitle)}</h2>
        <div className="import-grid">
          {may.tracks.length > 1 && (
            <SelectField
              id="import-track"
              label={say(texts.track)}
              value={settings.track}
              onChange={(value) => change({ track: may.tracks.find((one) => one === value) ?? settings.track })}
              choices={may.tracks.map((value) => ({ value, label: say(trackNames[value]) }))}
            />
          )}
          <SelectField
            id="import-dates"
            label={say(texts.dates)}
            value={settings.dates}
            onChange={(value) => change({ dates: dateOrders.find((one) => one === value) ?? settings.dates })}
            choices={dateOrders.map((value) => ({ value, label: say(texts.dateNames[value]) }))}
          />
          <SelectField
            id="import-repeated"
            label={say(texts.repeated)}
            value={settings.repeated}
            onChange={(value) => change({ repeated: repeatings.find((one) => one === value) ?? settings.repeated })}
            choices={repeatings.map((value) => ({ value, label: say(texts.repeatedNames[value]) }))}
          />
        </div>
      </section>
      <WordsOf sheet={sheet} how={how} change={(next) => setHow({ ...how, settings: next })} />
      <Preview sheet={sheet} how={how} />
      <TryAndSend {...{ sheet, headings, file, how, again }} />
    </>
  );
}
