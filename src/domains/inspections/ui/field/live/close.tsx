import { type ReactElement, useLayoutEffect, useState } from 'react';
import { now } from '../../../../../web/clock.ts';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Go, Screen } from '../../../../../web/field/screen.tsx';
import { useFormats } from '../../../../../web/formats.ts';
import { useText } from '../../../../../web/text.tsx';
import { places, type SortedAs } from '../../../visit/schema.ts';
import { suggestPlace, type ToSort } from '../../../visit/suggest-place.ts';
import type { Visit } from '../../../visit/visit.ts';
import { sortNames } from '../../code-messages.ts';
import { type EntryLine, type OpenInspection, recordIn } from '../inspection.ts';
import type { Phone } from '../phone/phone.ts';
import { useRecording } from '../recording.ts';
import * as texts from './acts-messages.ts';
import { CapacityLine } from './capacity-line.tsx';
import { stateOf } from './entry-list.tsx';
import { ToldWords } from './entry-words.tsx';

/** Where each note goes, in the order in which it was sorted, so that the last one can be undone. */
type Sorted = ReadonlyMap<string, SortedAs>;

const unsortedIn = (visit: Visit, sorted: Sorted): Visit['observations'] =>
  visit.observations.filter(({ act, sortedAs }) => sortedAs === null && !sorted.has(act));

type Observation = Visit['observations'][number];

/** A note with what the rule that suggests a place asks of it; its room is in what was recorded. */
function toSort(of: OpenInspection, { act, at, worker, signs }: Observation): ToSort {
  const told = of.told.find(({ input }) => input.act.id === act);
  const groupOf = (code: string): string => of.pack.signs.find((sign) => sign.code === code)?.group.id ?? '';
  return {
    ...{ at, worker, room: told?.input.place ?? null },
    signs: signs.map(({ code, known }) => ({ group: groupOf(code), known })),
  };
}

function suggestionFor(of: OpenInspection, visit: Visit, note: Observation, sorted: Sorted): SortedAs | null {
  const before = [...sorted].flatMap(([act, where]) => {
    const other = visit.observations.find((one) => one.act === act);
    return other ? [{ note: toSort(of, other), place: where }] : [];
  });
  return suggestPlace(toSort(of, note), before);
}

/** Leaving: one note after the other gets its place; then what was done is looked at once more, and sent. */
export function Close({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const [sorted, setSorted] = useState<Sorted>(new Map());
  const { visit } = of;
  const live = `/i/${of.key}/live`;
  const waiting = visit ? unsortedIn(visit, sorted) : [];
  const [first] = waiting;
  const place = (where: SortedAs): void => {
    if (first) setSorted(new Map([...sorted, [first.act, where]]));
  };
  const undo = (): void => setSorted(new Map([...sorted].slice(0, -1)));
  const suggested = visit && first ? suggestionFor(of, visit, first, sorted) : null;
  // Before the screen is shown, so that no key is pressed in vain.
  useLayoutEffect(() => {
    const press = ({ key, target }: KeyboardEvent): void => {
      const where = places[Number(key) - 1];
      if (where && !(target instanceof HTMLTextAreaElement)) place(where);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  if (!visit)
    return (
      <Screen title={say(texts.closeTitle)} back={live}>
        {null}
      </Screen>
    );
  if (!first) return <Check of={of} visit={visit} sorted={sorted} undo={undo} />;
  return (
    <Screen
      title={say(texts.closeTitle)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={places.map((where, at) => (
        <Press key={where} {...(where === 'hand-over' ? { look: 'primary' } : {})} onClick={() => place(where)}>
          {`${at + 1} · ${say(sortNames[where])}`}
          {where === suggested && <span className="small"> ({say(texts.suggestion)})</span>}
        </Press>
      ))}
    >
      <p className="quiet" role="status">
        {say(texts.sortOf, { at: sorted.size + 1, of: sorted.size + waiting.length })}
      </p>
      <div className="sorting">
        <ToldWords of={of} act={first.act} />
      </div>
      {sorted.size > 0 && (
        <Press look="plain" onClick={undo}>
          {say(texts.undo)}
        </Press>
      )}
    </Screen>
  );
}

/** What was done, with its gaps: what was not asked is no mistake. */
function Check(props: { of: OpenInspection; visit: Visit; sorted: Sorted; undo: () => void }): ReactElement {
  const say = useText();
  const { of, visit, sorted } = props;
  const recording = useRecording();
  const live = `/i/${of.key}/live`;
  const offered = visit.conversations.filter(({ outcome }) => outcome === 'offered').length;
  const placeOf = ({ act, sortedAs }: Visit['observations'][number]) => sorted.get(act) ?? sortedAs;
  const inPlace = (where: SortedAs): number => visit.observations.filter((one) => placeOf(one) === where).length;
  const sectorSigns = of.pack.signs.filter(({ ofSector }) => ofSector);
  const asked = new Set(visit.observations.flatMap(({ signs }) => signs.map(({ code }) => code)));
  const gaps = sectorSigns.filter(({ code }) => !asked.has(code));

  async function leave(): Promise<void> {
    const isTold = await recording.run(() =>
      recordIn(of, {
        verb: 'inspection.close',
        params: { id: of.standing?.visit ?? '' },
        input: {
          leftAt: now().toISOString(),
          sorted: [...sorted].map(([observation, place]) => ({ observation, place })),
        },
      }),
    );
    if (isTold) goTo(`/i/${of.key}/sent`, 'instead');
  }
  return (
    <Screen
      title={say(texts.checkTitle)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <>
          {/* Not while the visit is being ended: who had just opened the form would be taken away from it. */}
          {inPlace('hand-over') > 0 && (
            <Press barred={recording.isTelling} onClick={() => goTo(`/i/${of.key}/refer`)}>
              {say(texts.refer)}
            </Press>
          )}
          <Press look="primary" barred={recording.isTelling} onClick={() => void leave()}>
            {say(texts.leaveNow)}
          </Press>
        </>
      }
    >
      <h2>{say(texts.inPlaces)}</h2>
      <dl className="facts">
        {places.map((where) => (
          <div key={where}>
            <dt>{say(sortNames[where])}</dt>
            <dd>{inPlace(where)}</dd>
          </div>
        ))}
      </dl>
      {sorted.size > 0 && (
        <Press look="plain" onClick={props.undo}>
          {say(texts.undo)}
        </Press>
      )}
      <p>{say(texts.peopleMet, { count: visit.workers.length })}</p>
      <p>{say(texts.talks, { offered })}</p>
      {gaps.length > 0 && (
        <>
          <h2>{say(texts.notAsked)}</h2>
          <ul className="bullets">
            {gaps.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
          <Go to={`/i/${of.key}/signs`} className="press">
            {say(texts.changeIt)}
          </Go>
        </>
      )}
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}

/** What each unit gets of this inspection from this phone, and whether it has left it. */
function HandedOver({ of }: { of: OpenInspection }): ReactElement | null {
  const say = useText();
  const formats = useFormats();
  const handed = of.lines.filter(({ body }) => body.verb === 'suspicion.hand-over');
  if (handed.length === 0) return null;
  const known = Object.values(of.pack.addresses).flat();
  const nameOf = (line: EntryLine): string => {
    const { toUnit } = line.body.input;
    const found = known.find(({ unit }) => unit === toUnit);
    return found ? `${found.unitName}, ${found.house}` : String(toUnit);
  };
  return (
    <section>
      <h2>{say(texts.handedTitle)}</h2>
      <ul className="bullets">
        {handed.map((line) => (
          <li key={line.counter}>
            {say(texts.handedTo, { time: formats.time(new Date(line.at)), unit: nameOf(line) })}{' '}
            <span className="small quiet">{stateOf(line, say)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** After leaving: what has arrived, what waits, when the phone forgets it. */
export function Sent({ of, phone }: { of: OpenInspection; phone: Phone }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const { visit, rows } = of;
  const until = phone.bundles.find(({ key }) => key === of.key)?.expiresAt ?? of.pack.untilWithSecret;
  const isWaiting = rows.some(({ outcome }) => outcome === 'waiting');
  return (
    <Screen
      title={say(texts.sentTitle, { time: visit?.leftAt ? formats.time(new Date(visit.leftAt)) : '' })}
      back={`/i/${of.key}/live`}
      bottom={
        <>
          <Press onClick={() => goTo(`/i/${of.key}/refer`)}>{say(texts.refer)}</Press>
          <Press look="primary" onClick={() => goTo('/')}>
            {say(texts.toList)}
          </Press>
        </>
      }
    >
      <p className="lead" role="status">
        {isWaiting ? say(texts.sentLater) : say(texts.sentAll, { time: formats.date(new Date(until)) })}
      </p>
      <HandedOver of={of} />
      <p className="notice">{say(texts.debrief)}</p>
    </Screen>
  );
}
