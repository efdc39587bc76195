import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { GateList, GateShown } from '../../gates/schema.ts';
import { gateListQuery, gatesPage, useGateCommand } from './api.ts';
import { GateForm } from './gate-form.tsx';
import * as texts from './gate-messages.ts';

/** Before which acts the agency asks for a course: seen and decided by its administrators. */
export default function GateListPage(): ReactElement {
  const say = useText();
  const may = useMay('gate.list');
  const gates = useQuery({ ...gateListQuery(), enabled: may });
  return (
    <>
      <PageHeading tab={say(texts.listTitle)}>{say(texts.listTitle)}</PageHeading>
      {may ? <Fetched of={gates}>{(data) => <Gates of={data} />}</Fetched> : <Forbidden />}
    </>
  );
}

function Gates({ of }: { of: GateList }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  return (
    <>
      <DoneNote about={gatesPage} />
      <p className="lead">{say(texts.listLead)}</p>
      {of.gates.length === 0 ? (
        <Empty title={say(texts.none)} />
      ) : (
        <ScrollTable
          caption={say(texts.listTitle)}
          look="cards"
          columns={[say(texts.colAct), say(texts.colCourse), say(texts.colFrom), say(texts.save)]}
          rows={of.gates.map((gate) => ({
            key: gate.id,
            cells: [
              gate.act,
              gate.courseTitle,
              longDate(atNoon(gate.from)),
              <OneGate key={gate.id} of={of} gate={gate} />,
            ],
          }))}
        />
      )}
      <section className="section" aria-labelledby="add">
        <h2 id="add">{say(texts.add)}</h2>
        <GateForm of={of} gate={null} />
      </section>
    </>
  );
}

/** What can be done with one that is there. */
function OneGate({ of, gate }: { of: GateList; gate: GateShown }): ReactElement {
  const say = useText();
  const command = useGateCommand();
  const [isOpen, setOpen] = useState(false);
  const end = async (): Promise<void> => {
    await command.send({
      path: `/api/administration/gates/${gate.id}/end`,
      label: texts.saving,
      done: texts.ended,
      body: (act) => ({ act }),
    });
  };
  return (
    <div className="not-on-paper">
      <div className="actions">
        <Button look="compact" onClick={() => setOpen(!isOpen)}>
          {say(texts.change, { act: gate.act })}
        </Button>
        <Button look="compact" barred={command.onItsWay} onClick={() => void end()}>
          {say(texts.end, { act: gate.act })}
        </Button>
      </div>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      {isOpen && <GateForm of={of} gate={gate} onDone={() => setOpen(false)} />}
    </div>
  );
}
