import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { ImportShown } from '../import/schema.ts';
import { importsQuery, useImportCommand } from './api.ts';
import * as texts from './import-messages.ts';

/** The last imports of the unit, each of which one press undoes. */
export function LastImports(): ReactElement | null {
  const say = useText();
  const { data } = useQuery(importsQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <section className="section" aria-label={say(texts.lastTitle)}>
      <h2>{say(texts.lastTitle)}</h2>
      <ul className="entries">
        {data.items.map((one) => (
          <OneImport key={one.id} of={one} />
        ))}
      </ul>
    </section>
  );
}

function OneImport({ of }: { of: ImportShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const command = useImportCommand();
  return (
    <li>
      <span>
        {say(texts.lastLine, {
          time: moment({ from: of.at, to: null, precision: 'minute' }),
          count: of.records,
          name: of.by,
        })}
        {of.undone && <span className="small quiet"> {say(texts.undone, { count: of.undone.takenBack })}</span>}
      </span>
      {!of.undone && (
        <Button
          look="compact"
          barred={command.onItsWay}
          onClick={() =>
            void command.send({
              path: `/api/workplaces/imports/${of.id}/undo`,
              label: texts.undoing,
              done: null,
              body: (act) => ({ act }),
            })
          }
        >
          {say(texts.undo)}
        </Button>
      )}
      <Refusal of={command.refused} />
    </li>
  );
}
