import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { FileShown, FindingShown } from '../../shown.ts';
import { groupNames } from '../code-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { useElementNames } from './element-names.ts';
import * as texts from './finding-messages.ts';

/** What the board shows of one offence for one person, a line each: the weakest, and what rests on the person's account alone. */
export function BoardSays(props: { file: FileShown; party: string; offence: string }): ReactElement | null {
  const { file, party, offence } = props;
  const findings = file.boards
    .find((board) => board.party === party)
    ?.findings.filter((finding) => finding.offence === offence);
  if (!findings || findings.length === 0) return null;
  return (
    <ul className="board-says small">
      {findings.map((finding) => (
        <li key={finding.kind}>
          <Link to="/app/elements/$id" params={{ id: file.id }} search={{ party }} target="_blank">
            <Said file={file} finding={finding} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Said({ file, finding }: { file: FileShown; finding: FindingShown }): ReactElement {
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const { shortOf } = useOffenceNames(file.law.country);
  const offence = shortOf(finding.offence);
  switch (finding.kind) {
    case 'weakest':
      return <>{`${nameOf(finding.element)}: ${say(texts.weakest, { count: finding.independent })}`}</>;
    case 'hangs-on':
      return <>{say(texts.hangsOn, { offence, element: nameOf(finding.element) })}</>;
    case 'stands-without-word':
      return <>{say(texts.standsTitle, { offence })}</>;
    case 'nothing-supported':
      return <>{say(texts.nothingTitle, { offence })}</>;
    case 'rests-on-word':
    case 'gap': {
      const groups = finding.groups.map((group) => say(groupNames[group]).toLocaleLowerCase()).join(', ');
      return <>{say(finding.kind === 'gap' ? texts.gapTitle : texts.restsTitle, { offence, groups })}</>;
    }
  }
}
