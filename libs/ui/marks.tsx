// Marks that travel with content wherever it goes: sample, source, nothing here, a day, an instant.
import type { ReactNode } from 'react';

/**
 * Says that what it stands beside is made up. Show it wherever `sample` is true, beside exactly what is meant.
 * `within` says that only something in it is: for a release, a report or counts.
 */
export function SampleMark({ within = false }: { within?: boolean }) {
  return (
    <span className="pl-sample">
      {within ? 'Contains sample' : 'Sample'}
      <span className="pl-hidden-visually">
        {within ? ': some of this is made up for demonstration' : ': made up for demonstration'}
      </span>
    </span>
  );
}

/** Where a record comes from; shows nothing without an address, and never links to anything but a web address. */
export function SourceLink({ url, label = 'Source' }: { url: string | null | undefined; label?: string }) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  return (
    <span className="pl-source">
      {label}:{' '}
      <a className="usa-link" href={url} rel="noreferrer">
        {host}
      </a>
    </span>
  );
}

/** Stands where a list would be: says why it is empty and what to do next. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <div className="pl-empty">{children}</div>;
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar day (`YYYY-MM-DD`) in words, e.g. "Oct 15, 2026"; the same day in every time zone. */
export function dayText(on: string): string {
  const at = new Date(`${on.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? on : dayFormat.format(at);
}

/** A calendar day; `none` stands in for a missing one. */
export function Day({ on, none = 'No date' }: { on: string | null | undefined; none?: string }) {
  return on ? <time dateTime={on}>{dayText(on)}</time> : <span className="pl-muted">{none}</span>;
}

/** An instant (ISO 8601) as day and clock time in a city's time zone, e.g. "Oct 15, 2026, 4:05 PM CDT". */
function instantText(at: string, timeZone: string): string {
  return inZone(new Date(at), timeZone, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** An instant of today as clock time in a city's time zone, e.g. "4:05 PM CDT". */
export function clockText(at: Date, timeZone: string): string {
  return inZone(at, timeZone, {});
}

function inZone(at: Date, timeZone: string, day: Intl.DateTimeFormatOptions): string {
  const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  // Servers and browsers disagree about the kind of space before AM and PM; a page must read the same in both.
  return at.toLocaleString('en-US', { ...day, ...clock, timeZone }).replaceAll('\u202f', ' ');
}

/** An instant in the city's time zone. */
export function Timestamp({ at, timeZone }: { at: string; timeZone: string }) {
  return <time dateTime={at}>{instantText(at, timeZone)}</time>;
}
