import type { ReactElement } from 'react';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { processingTexts } from '../../processing/messages.ts';
import type { ContactChange } from '../../processing/schema.ts';
import * as texts from './messages.ts';

const named = { officer: texts.officer, requests: texts.requests };

/** How whom to ask was changed: who, when, what stood there and what stands there since. */
export function ContactChanges({ of: changes }: { of: readonly ContactChange[] }): ReactElement | null {
  const say = useText();
  const { date, time } = useFormats();
  if (changes.length === 0) return null;
  const said = (value: string | null): string => value ?? say(processingTexts.notDecided);
  return (
    <details className="not-on-paper">
      <summary>{say(texts.earlier, { count: changes.length })}</summary>
      <ScrollTable
        caption={say(texts.changesCaption)}
        look="cards"
        columns={texts.changeColumns.map((column) => say(column))}
        rows={changes.flatMap(({ id, at, by, before, after }) =>
          (['officer', 'requests'] as const)
            .filter((field) => before[field] !== after[field])
            .map((field) => ({
              key: `${id} ${field}`,
              cells: [
                `${date(new Date(at))} ${time(new Date(at))}`,
                by ?? say(texts.notKnownBy),
                say(named[field]),
                said(before[field]),
                said(after[field]),
              ],
            })),
        )}
      />
    </details>
  );
}
