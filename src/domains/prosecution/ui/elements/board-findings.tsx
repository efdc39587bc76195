import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { BoardShown, FileShown, FindingShown } from '../../shown.ts';
import { groupNames } from '../code-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { rowId } from './board-row.tsx';
import * as texts from './finding-messages.ts';

/** Three findings, before anything else: the weakest element is a link to its row. */
export function BoardFindings(props: {
  file: FileShown;
  board: BoardShown;
  nameOf: (element: string) => string;
}): ReactElement {
  const say = useText();
  const { shortOf } = useOffenceNames(props.file.law.country);
  return (
    <section className="board-findings" aria-label={say(texts.findingsLabel)}>
      {props.board.findings.map((finding) => (
        <Finding key={`${finding.kind} ${finding.offence}`} finding={finding} nameOf={props.nameOf} shortOf={shortOf} />
      ))}
    </section>
  );
}

function Finding(props: {
  finding: FindingShown;
  nameOf: (element: string) => string;
  shortOf: (offence: string) => string;
}): ReactElement {
  const { finding, nameOf, shortOf } = props;
  const say = useText();
  const offence = shortOf(finding.offence);
  switch (finding.kind) {
    case 'weakest':
      return (
        <Told
          title={say(texts.weakest, { count: finding.independent })}
          to={finding.element}
          text={say(texts.weakestText, { element: nameOf(finding.element), offence })}
        />
      );
    case 'hangs-on':
      return (
        <Told
          title={say(texts.hangsOn, { offence, element: nameOf(finding.element) })}
          to={finding.element}
          text={say(texts.hangsOnText, { count: finding.independent })}
        />
      );
    case 'stands-without-word':
      return <Told title={say(texts.standsTitle, { offence })} text={say(texts.standsText, { offence })} />;
    case 'nothing-supported':
      return <Told title={say(texts.nothingTitle, { offence })} text={say(texts.nothingText)} />;
    case 'rests-on-word':
    case 'gap': {
      const groups = finding.groups.map((group) => say(groupNames[group]).toLocaleLowerCase()).join(', ');
      const isGap = finding.kind === 'gap';
      return (
        <Told
          title={say(isGap ? texts.gapTitle : texts.restsTitle, { offence, groups })}
          text={say(isGap ? texts.gapText : texts.restsText)}
        />
      );
    }
  }
}

function Told({ title, to, text }: { title: string; to?: string; text: string }): ReactElement {
  return (
    <div>
      <h2>{to === undefined ? title : <a href={`#${rowId(to)}`}>{title}</a>}</h2>
      <p className="small quiet">{text}</p>
    </div>
  );
}
