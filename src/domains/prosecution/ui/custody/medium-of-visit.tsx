import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Medium } from '../../../../web/medium/medium.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useMay } from '../../../access/ui/public.tsx';
import { openMedium } from '../../../inspections/ui/public.tsx';
import type { ItemShown } from '../../evidence/shown-item.ts';
import { itemName } from '../evidence/item-names.ts';
import * as texts from './visit-messages.ts';

/**
 * A picture or sound of a visit that is evidence: what the phone signed of it, and the picture itself where it is stored. To open it is an access
 * that is logged, and says whether its fingerprint is still the one that it had when it became evidence.
 */
export function MediumOfVisit(props: { item: ItemShown; medium: NonNullable<ItemShown['medium']> }): ReactElement {
  const { item, medium } = props;
  const say = useText();
  const moment = useMoment();
  const mayOpen = useMay('inspection.medium');
  const mayVisit = useMay('inspection.visit');
  const time = moment({ from: medium.takenAt, to: null, precision: 'minute' });
  const by = item.securedBy ?? '–';
  return (
    <section className="section" aria-labelledby="from-visit">
      <h2 id="from-visit">{say(texts.sectionTitle)}</h2>
      {mayOpen && (
        <Medium
          of={{ kind: medium.kind, arrived: medium.whole }}
          alt={say(texts.pictureAlt, { name: itemName(item), time, by })}
          open={() => openMedium(medium.visit, medium.medium)}
          beneath={({ sha256 }) => (
            <p className="small" role="status">
              {sha256 === medium.sha256 ? say(texts.same) : <strong>{say(texts.changed)}</strong>}
            </p>
          )}
        />
      )}
      <dl className="pairs stacked small">
        <div>
          <dt>{say(texts.takenAt)}</dt>
          <dd>
            {say(texts.takenLine, { time, by, capacity: say(capacityNames[medium.capacity]).toLocaleLowerCase() })}
          </dd>
        </div>
        <div>
          <dt>{say(texts.signature)}</dt>
          <dd>
            {medium.signed === null
              ? say(texts.signatureNone)
              : say(medium.signed.holds && medium.signed.trusted ? texts.signatureHolds : texts.signatureFails, {
                  counter: medium.signed.counter,
                })}
          </dd>
        </div>
        <div>
          <dt>{say(texts.kept)}</dt>
          <dd>
            <code className="custody-hash">{medium.sha256 ?? '–'}</code>
          </dd>
        </div>
        <div>
          <dt>{say(texts.captured)}</dt>
          <dd>
            <code className="custody-hash">{medium.capturedSha256 ?? '–'}</code>
          </dd>
        </div>
      </dl>
      <p className="small">
        {say(texts.apart)}{' '}
        {mayVisit && (
          <Link className="not-on-paper" to="/app/inspections/visits/$id" params={{ id: medium.visit }}>
            {say(texts.toVisit)}
          </Link>
        )}
      </p>
    </section>
  );
}
