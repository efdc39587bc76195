import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { useMay } from '../../../access/ui/public.tsx';
import { roleNames } from '../../role-messages.ts';
import type { DirectoryShown } from '../../scim/shapes.ts';
import { keysTitle } from '../menu-messages.ts';
import { directoryQuery } from './api.ts';
import * as texts from './messages.ts';
import { SetDirectory } from './set-directory.tsx';
import '../administration.css';

/** What the directory of the agency may give, and what it has sent. */
export default function DirectoryPage(): ReactElement {
  const say = useText();
  const may = useMay('directory.read');
  const directory = useQuery({ ...directoryQuery(), enabled: may });
  return (
    <div className="reading">
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="quiet">{say(texts.lead)}</p>
      <DoneNote about="directory" />
      {may ? <Fetched of={directory}>{(data) => <Directory of={data} />}</Fetched> : <Forbidden />}
    </div>
  );
}

function Directory({ of }: { of: DirectoryShown }): ReactElement {
  const say = useText();
  const gives = (name: string): string => {
    const rules = of.settings?.rules.filter(({ group }) => group === name.toLowerCase()) ?? [];
    const words = rules.flatMap(({ role, capacities }) => [
      ...(role === null ? [] : [say(roleNames[role])]),
      ...capacities.map((one) => say(capacityNames[one])),
    ]);
    return words.length === 0 ? say(texts.noRule) : [...new Set(words)].join(', ');
  };
  return (
    <>
      <div className="administration-sees">
        <VisibilityStrip of={of.visibility} />
      </div>
      <p>{say(texts.address, { address: `${location.origin}/scim/v2` })}</p>
      <p>
        {say(texts.kept, { people: of.people })} <Link to="/app/administration/keys">{say(keysTitle)}</Link>
      </p>
      {of.groups.length > 0 && (
        <section aria-labelledby="directory-groups">
          <h2 id="directory-groups">{say(texts.groups)}</h2>
          <ScrollTable
            look="cards"
            caption={say(texts.groups)}
            columns={texts.groupColumns.map((column) => say(column))}
            rows={of.groups.map(({ id, name, members }) => ({ key: id, cells: [name, members, gives(name)] }))}
          />
        </section>
      )}
      <h2>{say(texts.settings)}</h2>
      <SetDirectory of={of} />
    </>
  );
}
