import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useMoment } from '../../../web/moment.ts';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import { knownWords, notAsked } from '../../suspicions/ui/public.tsx';
import { pointing } from '../agreement/differ.ts';
import type { ScreeningShown } from '../schema.ts';
import * as texts from './reading-messages.ts';

type ShownReadings = Pick<ScreeningShown, 'readings' | 'differ'>;

/**
 * What each reader answered, indicator by indicator and side by side; where they differ, both are shown. No number is shown of how many.
 */
export function Readings({ of: { readings, differ } }: { of: ShownReadings }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { codes, nameOf } = useCodes('observations');
  const [hidden] = readings.filter(({ answers }) => answers === null);
  if (hidden) {
    return (
      <p className="hidden-answers">
        <Icon of={lockKey} />
        <span>
          <b>{say(texts.hiddenTitle, { name: hidden.by })}</b> {say(texts.hiddenWhy)}
        </span>
      </p>
    );
  }
  const answered = readings.map((reading) => ({ ...reading, answers: reading.answers ?? [] }));
  const noted = [...new Set(answered.flatMap(({ answers }) => answers.map(({ code }) => code)))].sort();
  const groupOf = (code: string): string | undefined => codes?.find(({ id }) => id === code)?.group?.name;
  const groups = [...new Set(pointing(answered).flatMap((code) => groupOf(code) ?? []))];
  const wordsOf = (answers: (typeof answered)[number]['answers'], code: string): string => {
    const known = answers.find((sign) => sign.code === code)?.known;
    if (known === undefined) return say(notAsked);
    if (known === 'asked-not-so') return say(knownWords['asked-not-so']);
    return namesInARow(known.map((way) => say(knownWords[way])));
  };
  if (noted.length === 0) return <p className="unknown">{say(texts.readingsNone)}</p>;
  return (
    <>
      {groups.length > 0 && <p>{say(texts.pointsTo, { groups: namesInARow(groups) })}</p>}
      {answered.length === 2 && (
        <p>
          <b>{say(texts.differTitle, { count: differ.length })}</b> {differ.length > 0 && say(texts.differNote)}
        </p>
      )}
      <div className="readings-scroll">
        <table className="readings">
          <thead>
            <tr>
              <th scope="col">{say(texts.signColumn)}</th>
              {answered.map((reading) => (
                <th scope="col" key={reading.at}>
                  {say(reading.mine ? texts.readerYou : texts.reader, {
                    name: reading.by,
                    when: moment({ from: reading.at, to: null, precision: 'minute' }),
                  })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {noted.map((code) => (
              <tr key={code} className={differ.includes(code) ? 'differs' : ''}>
                <th scope="row">
                  {nameOf(code)} <span className="quiet">{code}</span>
                  {differ.includes(code) && (
                    <Chip look="attention" icon={gitFork}>
                      {say(texts.differs)}
                    </Chip>
                  )}
                </th>
                {answered.map((reading) => (
                  <td key={reading.at}>{wordsOf(reading.answers, code)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {answered.flatMap((reading) =>
        reading.later.map(({ at, codes: added, note }) => (
          <div key={at} className="later-sitting">
            <p className="small">
              {say(texts.laterSitting, {
                name: reading.by,
                when: moment({ from: at, to: null, precision: 'minute' }),
                signs: namesInARow(added.map(nameOf)),
              })}
            </p>
            {note && <blockquote className="own-words">{note}</blockquote>}
          </div>
        )),
      )}
      {answered.map(
        (reading) =>
          reading.note && (
            <blockquote key={reading.at} className="own-words">
              {reading.note}
            </blockquote>
          ),
      )}
      <p className="caption">{say(texts.noSum)}</p>
    </>
  );
}
