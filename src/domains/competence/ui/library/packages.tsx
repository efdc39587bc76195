import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PackageList } from '../../library/schema.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { packagesQuery } from './api.ts';
import * as texts from './library-messages.ts';
import { standardNames } from './standard-names.ts';
import './library.css';

export const stateTexts = {
  open: texts.stateOpen,
  withdrawn: texts.stateWithdrawn,
  removed: texts.stateRemoved,
} as const;

/** The packages of other makers in one's file. */
export default function Packages(): ReactElement {
  const packages = useQuery(packagesQuery());
  return <LearningFetched of={packages}>{(data) => <PackageRows of={data} />}</LearningFetched>;
}

function PackageRows({ of }: { of: PackageList }): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      {of.mayAdd ? (
        <div className="actions">
          <Link className="button primary" to="/app/learn/packages/new">
            <Icon of={plus} />
            {say(texts.addPackage)}
          </Link>
        </div>
      ) : (
        <p>{say(texts.onlyLeads)}</p>
      )}
      {of.items.length === 0 && <p>{say(texts.noPackages)}</p>}
      <ul className="rows">
        {of.items.map((row) => (
          <li className="row library-row" key={row.id}>
            <span>
              <Link className="row-link" to="/app/learn/packages/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
              <span className="small quiet">
                {say(texts.rowSays, {
                  ...{ standard: standardNames[row.standard], version: row.version, language: row.language },
                })}
              </span>
            </span>
            <span className="small">{say(stateTexts[row.state])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
