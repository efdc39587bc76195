import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { trackNames } from '../../../access/public.ts';
import type { CaseImportShown } from '../../import/schema.ts';
import { AskUndo } from './ask-undo.tsx';
import { useCaseImport } from './import-api.ts';
import * as texts from './import-texts.ts';
import { Progress } from './progress.tsx';
import * as undoing from './undo-texts.ts';
import { WhichFile } from './which-file.tsx';

/** The last imports of the unit, each of which one press undoes. */
export function LastImports({ items }: { items: readonly CaseImportShown[] }): ReactElement | null {
  const say = useText();
  if (items.length === 0) return null;
  return (
    <section className="section" aria-label={say(texts.lastTitle)}>
      <h2>{say(texts.lastTitle)}</h2>
      <ul className="entries">
        {items.map((one) => (
          <OneImport key={one.id} of={one} />
        ))}
      </ul>
    </section>
  );
}

function OneImport({ of }: { of: CaseImportShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { number } = useFormats();
  const command = useCaseImport();
  const [isAsked, setAsked] = useState(false);
  const [far, setFar] = useState<number | null>(null);
  const { made, undone, kept } = of;

  async function undo(reason: string): Promise<void> {
    setAsked(false);
    setFar(0);
    for (let isDone = false; !isDone; ) {
      const outcome = await command.send({
        path: `/api/case-imports/${of.id}/undo`,
        label: undoing.undoing,
        done: null,
        body: (act) => ({ act, reason }),
      });
      const told = outcome.kind === 'done' ? outcome.answer.import.undone : null;
      if (!told) break;
      setFar(told.takenBack + told.kept);
      isDone = told.isDone;
    }
    setFar(null);
  }

  const isPart = !undone && made.rows < of.rows;
  return (
    <li className="import-line">
      <div>
        <p>
          {say(texts.lastLine, {
            time: moment({ from: of.at, to: null, precision: 'minute' }),
            cases: made.cases,
            name: of.by,
            track: say(trackNames[of.track]),
          })}
        </p>
        {of.byOperator && <p className="small">{say(undoing.byOperator, { name: of.by })}</p>}
        {isPart && far === null && (
          <p className="small">{say(texts.lastPart, { done: number(made.rows), all: number(of.rows) })}</p>
        )}
        {of.file !== null && <WhichFile id={of.id} file={of.file} />}
        {of.setAside > 0 && <p className="small quiet">{say(texts.lastAside, { count: of.setAside })}</p>}
        {undone && <p className="small">{say(undoing.undone, { count: undone.takenBack })}</p>}
        {undone?.reason && (
          <p className="small quiet">{say(undoing.undoneWhy, { name: undone.by, reason: undone.reason })}</p>
        )}
        {undone && undone.kept > 0 && (
          <>
            <p className="small">{say(undoing.kept, { count: undone.kept })}</p>
            <ul className="small">
              {kept.map(({ id, reference, name }) => (
                <li key={id}>
                  <Link to="/app/cases/$id" params={{ id }}>
                    {name ?? reference}
                  </Link>{' '}
                  <bdi className="code small">{reference}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        {far !== null && (
          <Progress
            text={say(undoing.undoFar, { done: number(far), all: number(made.cases) })}
            done={far}
            all={made.cases}
          />
        )}
        <Refusal of={command.refused} />
      </div>
      {of.mayUndo && !undone?.isDone && far === null && (
        <Button look="compact" onClick={() => setAsked(true)}>
          {say(undone ? undoing.undoGoOn : undoing.undo)}
        </Button>
      )}
      {isAsked && <AskUndo cases={made.cases} onUndo={(why) => void undo(why)} onClose={() => setAsked(false)} />}
    </li>
  );
}
