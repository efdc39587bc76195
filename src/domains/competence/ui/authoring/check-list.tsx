import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DraftFault } from '../../authoring/check-draft.ts';
import { faultMessages } from '../../authoring/fault-messages.ts';
import type { RealCaseDetail } from '../../authoring/real-case.ts';
import * as texts from './editor-messages.ts';
import { partOf } from './parts-list.tsx';
import { realCaseTexts } from './real-case-messages.ts';

/** So many lines are shown at once; when they are mended, the next come. */
const most = 12;

/** What the same rules as `cape course check` find in the course, and what looks like a real case: each with the way to its field. */
export function CheckList(props: {
  faults: readonly DraftFault[];
  real: readonly (RealCaseDetail & { readonly path: string })[];
  onGo: (path: string) => void;
}): ReactElement {
  const { faults, real, onGo } = props;
  const say = useText();
  const placeOf = (path: string): string => {
    const { piece, scene } = partOf(path);
    if (piece === null) return say(texts.courseTitle);
    return scene === null
      ? say(texts.pieceTitle, { number: piece + 1 })
      : say(texts.sceneTitle, { number: `${piece + 1}.${scene + 1}` });
  };
  const languageOf = (path: string): string =>
    path.endsWith('.sv')
      ? `, ${say(texts.languageNames.sv)}`
      : path.endsWith('.en')
        ? `, ${say(texts.languageNames.en)}`
        : '';
  return (
    <section aria-labelledby="checks" className="authoring-checks">
      <h2 id="checks">{say(texts.checks)}</h2>
      <p role="status">
        {faults.length === 0 ? say(texts.nothingWrong) : say(texts.toMend, { count: faults.length })}{' '}
        {real.length > 0 && say(texts.realCount, { count: real.length })}
      </p>
      <ul className="rows">
        {faults.length === 0 && (
          <li className="row authoring-check is-right">
            <Icon of={checkCircle} />
            <span>{say(texts.readyForReview)}</span>
          </li>
        )}
        {faults.slice(0, most).map(({ path, code, values }) => (
          <li className="row authoring-check" key={`${path} ${code}`}>
            <Icon of={xCircle} />
            <span>
              {say(faultMessages[code], values)}
              <span className="small quiet">
                {placeOf(path)}
                {languageOf(path)}
              </span>
            </span>
            <Button look="plain" onClick={() => onGo(path)}>
              {say(texts.goTo)}
            </Button>
          </li>
        ))}
        {real.slice(0, most).map(({ path, kind, found, at }) => (
          <li className="row authoring-check is-asked" key={`${path} ${at}`}>
            <Icon of={warning} />
            <span>
              <mark>{found}</mark> {say(realCaseTexts[kind])}
              <span className="small quiet">
                {placeOf(path)}
                {languageOf(path)}
              </span>
            </span>
            <Button look="plain" onClick={() => onGo(path)}>
              {say(texts.goTo)}
            </Button>
          </li>
        ))}
      </ul>
      {faults.length > most && <p className="small quiet">{say(texts.more, { count: faults.length - most })}</p>}
    </section>
  );
}
