import { type ReactElement, useState } from 'react';
import type { Capacity } from '../../../../../kernel/capacity.ts';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import type { BundleSign } from '../../../field/bundle-schema.ts';
import { answersBefore } from '../../../field/here.ts';
import type { HowKnown } from '../../../visit/schema.ts';
import { askedNot, document as paper, photographPlace, said, seen } from '../../visit/messages.ts';
import { type OpenInspection, recordIn } from '../inspection.ts';
import { useRecording } from '../recording.ts';
import { AboutWhom } from './about-whom.tsx';
import { CapacityLine } from './capacity-line.tsx';
import * as texts from './live-messages.ts';
import { offerUndo } from './undo-line.tsx';

type Ticked = Readonly<Record<string, HowKnown>>;
const no = 'asked-and-not-so';
const waysOf = { seen, said, document: paper } as const;
type Way = keyof typeof waysOf;

/** A sign of a threat: the officer who marks it is asked at once whether someone is in danger. */
const ofDanger = (sign: BundleSign, known: HowKnown): boolean => sign.group.id === 'fear' && known !== no;

/** Statements in groups, those of the sector first. No total, no score; what is not pressed is not asked. */
export function Signs({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const [ticked, setTicked] = useState<Ticked>({});
  const [worker, setWorker] = useState<string | null>(null);
  const recording = useRecording();
  const { pack, standing, visit } = of;
  const live = `/i/${of.key}/live`;
  const codes = Object.keys(ticked);
  const groups = [...new Map(pack.signs.map(({ group }) => [group.id, group.name]))];

  async function save(): Promise<void> {
    if (codes.length === 0) return goTo(live, 'instead');
    const signs = Object.entries(ticked).map(([code, known]) => ({ code, known }));
    const basedOn = visit ? answersBefore(visit, { worker, codes }) : [];
    const isTold = await recording.run(async () =>
      offerUndo(
        await recordIn(of, {
          verb: 'inspection.observe',
          params: { id: standing?.visit ?? '' },
          input: { signs, photos: 0, place: null, note: null, worker, attachments: [], basedOn },
        }),
      ),
    );
    const isDanger = pack.signs.some((sign) => sign.code in ticked && ofDanger(sign, ticked[sign.code] ?? no));
    if (isTold) goTo(isDanger ? `/i/${of.key}/danger` : live, 'instead');
  }

  return (
    <Screen
      title={say(texts.tickSigns)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <>
          <p className="small" role="status">
            {say(texts.ticked, { count: codes.length })}
          </p>
          <Press look="primary" barred={recording.isTelling} onClick={() => void save()}>
            {say(texts.done)}
          </Press>
        </>
      }
    >
      <p className="quiet">{say(texts.signsHint)}</p>
      <AboutWhom of={of} worker={worker} change={setWorker} />
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
      {groups.map(([id, name]) => (
        <details key={id} className="sign-group" open={pack.signs.some((one) => one.group.id === id && one.ofSector)}>
          <summary>
            <h2>{name}</h2>
          </summary>
          {[...pack.signs]
            .filter(({ group }) => group.id === id)
            .sort((a, b) => Number(b.ofSector) - Number(a.ofSector))
            .map((sign) => (
              <SignRow
                key={sign.code}
                sign={sign}
                capacity={standing?.capacity ?? pack.officer.capacity}
                known={ticked[sign.code] ?? null}
                change={(known) => {
                  const { [sign.code]: _old, ...others } = ticked;
                  setTicked(known === null ? others : { ...others, [sign.code]: known });
                }}
              />
            ))}
        </details>
      ))}
    </Screen>
  );
}

/** Passports that an employer keeps are photographed where they are, and not taken. */
const lieThere = new Set(['INS-I01', 'INS-I02']);

function SignRow(props: {
  sign: BundleSign;
  capacity: Capacity;
  known: HowKnown | null;
  change: (known: HowKnown | null) => void;
}): ReactElement {
  const say = useText();
  const { sign, known } = props;
  const isBarred = sign.onlyIn.length > 0 && !sign.onlyIn.includes(props.capacity);
  const ways: readonly Way[] = known === null || known === no ? [] : known;
  const press = (way: Way): void => {
    const next = ways.includes(way) ? ways.filter((one) => one !== way) : [...ways, way];
    props.change(next.length === 0 ? null : next);
  };
  return (
    <fieldset className={`sign ${known === null ? '' : 'is-ticked'}`} disabled={isBarred}>
      <legend>{sign.name}</legend>
      {isBarred ? (
        <p className="small quiet">{say(texts.notInThis)}</p>
      ) : (
        <div className="ways">
          {sign.by.map((way) => (
            <Press key={way} pressed={ways.includes(way)} onClick={() => press(way)}>
              {say(waysOf[way])}
            </Press>
          ))}
          {sign.onlyIn.length === 0 && (
            <Press pressed={known === no} onClick={() => props.change(known === no ? null : no)}>
              {say(askedNot)}
            </Press>
          )}
        </div>
      )}
      {lieThere.has(sign.code) && ways.length > 0 && <p className="small">{say(photographPlace)}</p>}
    </fieldset>
  );
}
