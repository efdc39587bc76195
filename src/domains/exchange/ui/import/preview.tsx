import { type ReactElement, useMemo } from 'react';
import { currencyIn, zoneIn } from '../../../../kernel/country.ts';
import type { Sheet } from '../../../../kernel/sheets/sheet.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import { now } from '../../../../web/clock.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import { rowsBy } from '../../import/gather-cases.ts';
import { bodyOf } from '../../import/htcds.ts';
import { type RowOutcome, readRow } from '../../import/read-row.ts';
import type { HowRead } from './how-read.ts';
import * as texts from './import-texts.ts';
import { importFieldNames } from './words.ts';

const none = '–';

/** The first rows as they would become: nothing of it leaves the window, and no name is shown. */
export function Preview({ sheet, how }: { sheet: Sheet; how: HowRead }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  const { money } = useFormats();
  const { country } = useSession();
  const { columns, settings } = how;
  const rows = useMemo(() => {
    const at = now();
    const today = { day: dayIn(at, zoneIn(country)), now: at.toISOString(), currency: currencyIn(country) };
    const body = bodyOf(sheet);
    const first = rowsBy(columns, body.rows.slice(0, 5), body.first);
    return first.map((row) => ({ row, outcome: readRow(row, settings, today) }));
  }, [sheet, columns, settings, country]);
  if (columns.reference === undefined && columns.openedOn === undefined) return null;

  const cellsOf = ({ read, problems }: RowOutcome, reference: string) => {
    if (read === null)
      return [reference, say(texts.rowWrong, { count: problems.length }), none, none, none, none, none];
    const { case: file, person, claim } = read;
    const day = (happened: typeof file.opened) =>
      moment({ from: happened.happenedFrom, to: happened.happenedTo, precision: happened.precision });
    return [
      file.reference,
      day(file.opened),
      file.closed ? day(file.closed.at) : none,
      say(sectorNames[file.sector]),
      [file.workplaceName, file.municipality].filter(Boolean).join(', ') || none,
      person ? say(person.identity ? texts.personSealed : texts.personAlias) : none,
      claim ? (claim.kronor === null ? claim.against : money(claim.kronor, currencyIn(country))) : none,
    ];
  };
  return (
    <section className="section" aria-label={say(texts.previewTitle)}>
      <h2>{say(texts.previewTitle)}</h2>
      <ScrollTable
        caption={say(texts.previewTitle)}
        look="cards"
        columns={[
          { name: say(texts.previewRow), isNumber: true },
          say(importFieldNames.reference),
          say(importFieldNames.openedOn),
          say(importFieldNames.closedOn),
          say(importFieldNames.sector),
          say(importFieldNames.workplace),
          say(texts.previewPerson),
          say(texts.previewClaim),
        ]}
        rows={rows.map(({ row, outcome }) => ({
          key: String(row.row),
          cells: [row.row, ...cellsOf(outcome, row.cells.reference ?? none)],
        }))}
      />
    </section>
  );
}
