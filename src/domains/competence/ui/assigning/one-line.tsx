import { type ReactElement, type ReactNode, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import type { GroupShown, TrainingShown } from '../../assigning/schema.ts';
import { fetchGroupFile, useTrainingCommand } from './api.ts';
import { AssignForm } from './assign-form.tsx';
import { GroupForm } from './group-form.tsx';
import * as texts from './training-messages.ts';

/** The buttons of a line: its form is opened below them, and it is ended by one press. */
function Line(props: {
  name: string;
  ends: { readonly path: string; readonly text: Message; readonly label: Message; readonly done: Message } | null;
  form: (close: () => void) => ReactNode;
  more?: ReactNode;
}): ReactElement {
  const { name, ends } = props;
  const say = useText();
  const command = useTrainingCommand();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="not-on-paper">
      <div className="actions">
        <Button look="compact" onClick={() => setOpen(!isOpen)}>
          {say(texts.changeOf, { name })}
        </Button>
        {props.more}
        {ends && (
          <Button
            look="compact"
            barred={command.onItsWay}
            onClick={() => void command.send({ ...ends, body: (act) => ({ act }) })}
          >
            {say(ends.text, { name })}
          </Button>
        )}
      </div>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      {isOpen && props.form(() => setOpen(false))}
    </div>
  );
}

export function OneAssigned(props: {
  of: TrainingShown;
  assigned: TrainingShown['assignments'][number];
}): ReactElement {
  const { of, assigned } = props;
  return (
    <Line
      name={assigned.courseTitle}
      ends={
        assigned.may.includes('training.withdraw')
          ? {
              path: `/api/training/assignments/${assigned.id}/withdraw`,
              text: texts.withdraw,
              label: texts.assigning,
              done: texts.withdrawn,
            }
          : null
      }
      form={(close) => <AssignForm of={of} assigned={assigned} onDone={close} />}
    />
  );
}

export function OneGroup(props: { of: TrainingShown; group: GroupShown }): ReactElement {
  const { of, group } = props;
  const say = useText();
  const [failed, setFailed] = useState<unknown>(null);
  async function make(): Promise<void> {
    setFailed(null);
    try {
      const { file } = await fetchGroupFile(group.id);
      saveFile(file.name, bytesOf(file.base64), file.type);
    } catch (error) {
      setFailed(error);
    }
  }
  return (
    <>
      <Line
        name={group.name}
        ends={
          group.may.includes('training-group.end')
            ? {
                path: `/api/training/groups/${group.id}/end`,
                text: texts.endGroup,
                label: texts.savingGroup,
                done: texts.groupEnded,
              }
            : null
        }
        form={(close) => <GroupForm of={of} group={group} onDone={close} />}
        more={
          <Button look="compact" onClick={() => void make()}>
            {say(texts.exportGroup, { name: group.name })}
          </Button>
        }
      />
      {failed !== null && <FailureState error={failed} again={() => void make()} />}
    </>
  );
}
