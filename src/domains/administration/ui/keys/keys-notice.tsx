import key from '@phosphor-icons/core/regular/key.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { keysQuery } from './api.ts';
import { waiting } from './messages.ts';
import '../administration.css';

/** That keys of the agency wait for an administrator, where there are such: with the way to them. */
export function KeysNotice(): ReactElement | null {
  const say = useText();
  const { data } = useQuery({ ...keysQuery(), enabled: useMay('api-key.list') });
  const count = data?.items.filter(({ needs }) => needs.length > 0).length ?? 0;
  if (count === 0) return null;
  return (
    <p className="notice keys-notice">
      <Icon of={key} />
      <Link to="/app/administration/keys">{say(waiting, { count })}</Link>
    </p>
  );
}
