import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { retentionMessages as words } from '../../retention/messages.ts';
import type { RecordKind } from '../../retention/record-kind.ts';
import type { RetentionShown } from '../../retention/schema.ts';
import { Folded, type Opened } from './folded.tsx';
import * as texts from './page-messages.ts';
import { Decided } from './retention-cells.tsx';
import { ChangeRetention, DecideRetention, EndRetention } from './retention-forms.tsx';

type DecisionsProps = {
  readonly of: readonly RetentionShown[];
  readonly kind: RecordKind;
  readonly country: string;
  readonly decides: boolean;
};

/** What the agency has decided about one kind of record, and for those who decide, the forms. */
export function Decisions({ of, kind, country, decides }: DecisionsProps): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const [id, open] = useState<string | null>(null);
  const opened: Opened = { id, open };
  const onDone = (): void => open(null);
  const reference = ({ reference: said, decidedOn }: RetentionShown) =>
    said === null ? '–' : [said, decidedOn && shortDay(atNoon(decidedOn), now())].filter(Boolean).join(', ');
  return (
    <section className="section" aria-labelledby="decisions">
      <h2 id="decisions">{say(texts.decisions)}</h2>
      {of.length === 0 ? (
        <p className="quiet">{say(texts.noDecisions)}</p>
      ) : (
        <ScrollTable
          look="cards"
          caption={say(texts.decisions)}
          columns={texts.decisionColumns.map((column) => say(column))}
          rows={of.map((one) => ({
            key: one.id,
            cells: [
              <Decided key="what" of={one} />,
              say(words.regimes[one.regime]),
              reference(one),
              say(words.states[one.state]),
            ],
          }))}
        />
      )}
      {decides && (
        <Folded id="decide" title={say(texts.decide)} opened={opened}>
          <DecideRetention kind={kind} country={country} onDone={onDone} />
        </Folded>
      )}
      {decides &&
        of
          .filter(({ state }) => state !== 'ended')
          .map((one, _at, all) => {
            const which = all.length > 1 ? { which: nameOf(one) } : null;
            return (
              <div key={one.id}>
                <Folded
                  id={`change.${one.id}`}
                  title={which ? say(texts.changeOf, which) : say(texts.change)}
                  opened={opened}
                >
                  <ChangeRetention of={one} country={country} onDone={onDone} />
                </Folded>
                <Folded id={`end.${one.id}`} title={which ? say(texts.endOf, which) : say(texts.end)} opened={opened}>
                  <EndRetention of={one} onDone={onDone} />
                </Folded>
              </div>
            );
          })}
    </section>
  );

  /** Of several decisions, which one: its rules on personal data and its first day. */
  function nameOf({ regime, validFrom }: RetentionShown): string {
    return `${say(words.regimes[regime])}, ${say(texts.from, { day: shortDay(atNoon(validFrom), now()) })}`;
  }
}
