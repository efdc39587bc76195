import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { CaseImportShown } from '../../import/schema.ts';
import type { ImportRow } from '../../import/settings.ts';
import { takeList } from '../../import/take-list.ts';
import type { HowRead } from './how-read.ts';
import { useCaseImport } from './import-api.ts';
import * as texts from './import-texts.ts';
import { Progress } from './progress.tsx';

type SendState =
  | { readonly kind: 'before' }
  | { readonly kind: 'sending'; readonly done: number }
  | { readonly kind: 'stopped'; readonly done: number }
  | { readonly kind: 'done'; readonly made: CaseImportShown['made'] };

type Props = {
  rows: readonly ImportRow[];
  setAside: number;
  headings: string;
  file: string;
  how: HowRead;
  again: () => void;
};

/** Sends the rows part by part. Where one is refused the import stops, and goes on from there or is undone. */
export function SendList({ rows, setAside, headings, file, how, again }: Props): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const command = useCaseImport();
  const [id] = useState(newId);
  const [state, setState] = useState<SendState>({ kind: 'before' });
  const isBegun = useRef(false);
  const { columns, settings } = how;
  const all = rows.length;

  async function begin(): Promise<boolean> {
    if (isBegun.current) return true;
    const outcome = await command.send({
      path: '/api/case-imports/begin',
      label: texts.beginning,
      done: null,
      body: (act) => ({ act, import: id, settings, headings, file, columns, rows: all, setAside }),
    });
    isBegun.current = outcome.kind === 'done';
    return isBegun.current;
  }

  async function start(from: number): Promise<void> {
    setState({ kind: 'sending', done: from });
    let done = from;
    if (!(await begin())) return setState({ kind: 'before' });
    let made: CaseImportShown['made'] | null = null;
    const sent = await takeList(
      rows,
      async (part) => {
        const outcome = await command.send({
          path: `/api/case-imports/${id}/take`,
          label: texts.taking,
          done: null,
          body: (act) => ({ act, rows: part }),
        });
        if (outcome.kind === 'done') made = outcome.answer.import.made;
        return outcome.kind === 'done';
      },
      (far) => {
        done = far;
        setState({ kind: 'sending', done: far });
      },
      from,
    );
    setState(sent && made ? { kind: 'done', made } : { kind: 'stopped', done });
  }

  if (state.kind === 'done') {
    const { cases, persons, claims, firms } = state.made;
    return (
      <StateBox icon={checkCircle} title={say(texts.done, { cases, persons, claims, firms })} level="p" announced>
        <div className="actions">
          <Link className="button" to="/app/cases">
            {say(texts.toCases)}
          </Link>
          <Button look="plain" onClick={again}>
            {say(texts.another)}
          </Button>
        </div>
      </StateBox>
    );
  }
  return (
    <>
      <LeaveGuard unsent={state.kind === 'sending'} />
      <Refusal of={command.refused} />
      {state.kind === 'sending' && (
        <Progress
          text={say(texts.importing, { done: number(state.done), all: number(all) })}
          done={state.done}
          all={all}
        />
      )}
      {state.kind === 'stopped' && (
        <StateBox
          icon={warningCircle}
          title={say(texts.stopped, { done: number(state.done), all: number(all) })}
          look="danger"
          level="p"
        />
      )}
      <div className="actions">
        {state.kind === 'stopped' ? (
          <Button look="primary" onClick={() => void start(state.done)}>
            {say(texts.goOn)}
          </Button>
        ) : (
          <Button look="primary" barred={state.kind === 'sending'} onClick={() => void start(0)}>
            {setAside > 0 ? say(texts.sendGood, { rows: all, aside: setAside }) : say(texts.send, { rows: all })}
          </Button>
        )}
      </div>
    </>
  );
}
