import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useId } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import type { ReviewList } from '../../review/schema.ts';
import { keepCsv } from '../messages.ts';
import { csvOf, StudyTable } from '../shown-table.tsx';
import * as texts from './agreement-messages.ts';

/** How far the two readers agree, question by question, and how often each said yes. */
export function Agreement({ of: { files, items } }: { of: ReviewList['agreement'] }): ReactElement {
  const say = useText();
  const heading = useId();
  const table = {
    id: 'agreement',
    caption: say(texts.agreementTitle),
    columns: [
      { name: say(texts.colQuestion), isNumber: false },
      { name: say(texts.colFiles), isNumber: true },
      { name: say(texts.colSame), isNumber: true },
      { name: say(texts.colOften), isNumber: true },
      { name: say(texts.colKappa), isNumber: true },
      { name: say(texts.colInterval), isNumber: true },
    ],
    rows: items.map(({ name, same, files: of, yes, commonest, kappa, why }) => [
      name,
      String(of),
      String(same),
      yes ? say(texts.saidYes, { one: yes[0], two: yes[1] }) : say(texts.commonestAnswer, { share: commonest }),
      kappa?.value ?? say(texts.noKappa[why ?? 'no-variation']),
      kappa?.interval ?? '',
    ]),
  };
  return (
    <section className="block section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.agreementTitle)}</h2>
      {files === 0 ? (
        <p className="quiet">{say(texts.agreementNone)}</p>
      ) : (
        <>
          <p className="small quiet">{say(texts.agreementText, { count: files })}</p>
          <p className="small quiet">{say(texts.agreementRare)}</p>
          <StudyTable label={table.caption} of={table} />
          <div className="actions">
            <Button
              look="compact"
              icon={downloadSimple}
              reason={heading}
              onClick={() => saveFile('agreement.csv', csvOf(table))}
            >
              {say(keepCsv)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
