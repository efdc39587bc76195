import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import type { Sheet } from '../../../../kernel/sheets/sheet.ts';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { rowsBy } from '../../import/gather-cases.ts';
import { bodyOf } from '../../import/htcds.ts';
import { cellMessages } from '../../import/messages.ts';
import { type ListTried, tryList } from '../../import/try-list.ts';
import { CellsToCorrect } from './cells-to-correct.tsx';
import type { HowRead } from './how-read.ts';
import { checkRows } from './import-api.ts';
import * as texts from './import-texts.ts';
import { Progress } from './progress.tsx';
import { SendList } from './send-list.tsx';

type Trying =
  | { readonly kind: 'before' }
  | { readonly kind: 'trying'; readonly done: number; readonly all: number }
  | { readonly kind: 'tried'; readonly tried: ListTried }
  | { readonly kind: 'failed'; readonly error: unknown };

type TryProps = { sheet: Sheet; headings: string; file: string; how: HowRead; again: () => void };

/** The whole list is tried without writing; then it is sent: all of it, or the good rows where a person chooses that. */
export function TryAndSend(props: TryProps): ReactElement {
  const { sheet, how } = props;
  const say = useText();
  const { number } = useFormats();
  const [state, setState] = useState<Trying>({ kind: 'before' });
  // What was tried is what was chosen then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of what is chosen ends what was tried
  useEffect(() => setState({ kind: 'before' }), [how, sheet]);
  const { columns, settings } = how;
  const isReady = columns.reference !== undefined && columns.openedOn !== undefined;

  async function start(): Promise<void> {
    const body = bodyOf(sheet);
    const rows = rowsBy(columns, body.rows, body.first);
    const all = rows.length;
    setState({ kind: 'trying', done: 0, all });
    try {
      const tried = await tryList(rows, (part) => checkRows(settings, part), {
        repeated: settings.repeated,
        texts: { tooMany: say(cellMessages.repeated), aliasTaken: say(cellMessages['alias-taken']) },
        far: (done) => setState({ kind: 'trying', done, all }),
      });
      setState({ kind: 'tried', tried });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  }

  return (
    <section className="section import-try" aria-live="polite">
      {state.kind !== 'tried' && (
        <div className="actions">
          <Button look="primary" barred={!isReady || state.kind === 'trying'} onClick={() => void start()}>
            {say(texts.tryIt)}
          </Button>
        </div>
      )}
      {!isReady && <p className="small quiet">{say(texts.needed)}</p>}
      {state.kind === 'trying' && (
        <Progress text={say(texts.trying, { done: number(state.done), all: number(state.all) })} {...state} />
      )}
      {state.kind === 'failed' && <FailureState error={state.error} again={() => void start()} />}
      {state.kind === 'tried' && <Tried tried={state.tried} {...props} />}
    </section>
  );
}

function Tried({ tried, sheet, headings, file, how, again }: TryProps & { tried: ListTried }): ReactElement {
  const say = useText();
  const { cases, persons, claims, firms, errors, good, rows } = tried;
  const setAside = rows - good.length;
  const names = { cells: errors.length, rows: new Set(errors.map(({ row }) => row)).size };
  return (
    <>
      {errors.length === 0 ? (
        <StateBox icon={checkCircle} title={say(texts.ready, { cases, persons, claims, firms })} level="p" />
      ) : (
        <StateBox icon={warningCircle} title={say(texts.wrongTitle, names)} look="danger">
          <CellsToCorrect
            errors={errors}
            caption={say(texts.wrongTitle, names)}
            headings={sheet.rows[0] ?? []}
            columns={how.columns}
          />
          <p>{say(texts.correct)}</p>
        </StateBox>
      )}
      {good.length > 0 && <SendList {...{ rows: good, setAside, headings, file, how, again }} />}
      {good.length === 0 && (
        <p>
          <Link to="/app/cases">{say(texts.toCases)}</Link>
        </p>
      )}
    </>
  );
}
