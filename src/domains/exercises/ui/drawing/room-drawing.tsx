import type { ReactElement } from 'react';
import { figures } from './figures.ts';
import { parts } from './parts.ts';
import { roomOf, standingIn } from './rooms.ts';
import './drawing.css';

/** A room with those who are in it. People are drawn without faces, at work; what is in it is drawn as a thing and never as a clue. */
export function RoomDrawing(props: {
  scenario: string;
  room: string;
  label: string;
  people: readonly { readonly id: string; readonly isController: boolean }[];
}): ReactElement {
  const { scenario, room, label, people } = props;
  const { things, outside } = roomOf(scenario, room);
  const standing = standingIn(
    scenario,
    room,
    people.map(({ id }) => id),
  );
  return (
    <svg className={`room-drawing ${outside ? 'is-outside' : ''}`} viewBox="0 0 560 360" role="img" aria-label={label}>
      <path className="wall" d="M0 0h560v300H0z" />
      <path className="floor" d="M0 300h560v60H0z" />
      <path className="floor-line" d="M0 316h560M0 338h560M80 300 50 360M200 300l-12 60M330 300l10 60M460 300l28 60" />
      {things.map(([part, x, y]) => (
        <g key={`${part}${x}${y}`} transform={`translate(${x} ${y})`}>
          {parts[part].map(([made, path]) => (
            <path key={path} className={made} d={path} />
          ))}
        </g>
      ))}
      {people.map(({ id, isController }, at) => {
        const figure = figures[(isController ? 2 : 0) + (at % 2)] ?? figures[0];
        return (
          <g key={id} transform={`translate(${standing[at]} 344)`}>
            {figure.map(([made, path]) => (
              <path key={path} className={made} d={path} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
