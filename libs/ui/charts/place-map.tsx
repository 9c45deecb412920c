// A map of a city's areas, drawn without script: shaded in a few steps, each area named and, where it leads on, a link.
import { plural, t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { joined, labeled, numberText } from '@plumbline/language/domain';
import { drawn, shadesFor, type DrawnArea, type Outline, type Shades } from './place-shapes';

/** What is to be read of an area. */
export interface MapArea extends Outline {
  name: string;
  /** Shades the area; null where nothing is known or shown: hatched, never colored. */
  count: number | null;
  /** Printed in the area, beside its name. */
  text: string;
  /** Leads here, if it leads anywhere. */
  to?: string | undefined;
  /** True for the area the page is about now. */
  current?: boolean;
}

export interface PlaceMapProps {
  /** Names the map. */
  label: string;
  areas: readonly MapArea[];
  /** One line of the legend for a shade; by default numbers from and to. */
  legend?: (from: number, to: number) => string;
  /** What a hatched area means. */
  nothing?: string;
  /** Stands under the map: source, date and license of the outlines. */
  children?: ReactNode;
}

/**
 * The map with its legend. The same must always stand beside it as a table. Shades stand for counts or values as they
 * are, in up to four steps of equal width; they never rank areas.
 */
export function PlaceMap({ label, areas, legend, nothing, children }: PlaceMapProps) {
  const hatch = useId();
  const { width, height, shapes } = drawn(areas);
  const shades = shadesFor(areas.map(({ count }) => count));
  const isLinked = areas.some(({ to }) => to !== undefined);
  const words = joined(
    areas.map(({ name, text }) => labeled(name, text)),
    'semicolon',
  );
  return (
    <figure className="pl-map">
      {/* Areas that are links are read one by one; others are one picture, described as a whole. */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role={isLinked ? 'group' : 'img'}
        aria-label={isLinked ? label : `${label}. ${words}`}
        focusable="false"
      >
        <defs>
          <pattern
            id={hatch}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="8" height="8" className="pl-map__paper" />
            <path d="M0 0v8" className="pl-map__hatch" />
          </pattern>
        </defs>
        {areas.map((area, index) => (
          <Area key={area.name} area={area} shape={shapes[index]!} shades={shades} hatch={hatch} />
        ))}
        {areas.map((area, index) => (
          <Words key={area.name} area={area} shape={shapes[index]!} />
        ))}
      </svg>
      <ul className="pl-map__key">
        {shades.steps.map(({ shade, from, to }) => (
          <li key={shade}>
            <Swatch className={`pl-map__area pl-map__area--${shade}`} />
            {legend ? legend(from, to) : rangeText(from, to)}
          </li>
        ))}
        {areas.some(({ count }) => count === null) ? (
          <li>
            <Swatch className="pl-map__area" fill={`url(#${hatch})`} />
            {nothing ?? t`No value shown`}
          </li>
        ) : null}
      </ul>
      {children ? <figcaption className="pl-small">{children}</figcaption> : null}
    </figure>
  );
}

function rangeText(from: number, to: number): string {
  if (to === 0) return t`None found`;
  if (from === to) return plural(from, { one: '# found', other: '# found' });
  return t`${{ from: numberText(from) }} to ${{ to: numberText(to) }} found`;
}

interface AreaProps {
  area: MapArea;
  shape: DrawnArea;
}

function Area({ area, shape, shades, hatch }: AreaProps & { shades: Shades; hatch: string }) {
  const { count, to, current = false } = area;
  const path = (
    <path
      d={shape.path}
      fillRule="evenodd"
      className={`pl-map__area${count === null ? '' : ` pl-map__area--${shades.of(count)}`}${current ? ' pl-map__area--current' : ''}`}
      {...(count === null ? { fill: `url(#${hatch})` } : {})}
    />
  );
  if (to === undefined) return path;
  return (
    <Link to={to} aria-label={labeled(area.name, area.text)} aria-current={current ? 'true' : undefined}>
      {path}
      {/* Small areas can be hit with a finger too. */}
      <circle cx={shape.x} cy={shape.y} r="24" className="pl-map__reach" />
    </Link>
  );
}

function Words({ area, shape: { x, y } }: AreaProps) {
  return (
    <text x={x} y={y} className="pl-map__words" aria-hidden="true">
      <tspan x={x} dy="-0.1em">
        {area.name}
      </tspan>
      <tspan x={x} dy="1.15em" className="pl-map__number">
        {area.text}
      </tspan>
    </text>
  );
}

function Swatch({ className, fill }: { className: string; fill?: string }) {
  return (
    <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="22" height="14" className={className} {...(fill ? { fill } : {})} />
    </svg>
  );
}
