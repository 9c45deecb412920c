// Marks that travel with content wherever it goes: sample, source, nothing here, a day, an instant.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { dayText, inZone, labeled } from '@plumbline/language/domain';

/**
 * Says that what it stands beside is made up. Show it wherever `sample` is true, beside exactly what is meant.
 * `within` says that only something in it is: for a release, a report or counts.
 */
export function SampleMark({ within = false }: { within?: boolean }) {
  return (
    <span className="pl-sample">
      {within ? t`Contains sample` : t`Sample`}
      <span className="pl-hidden-visually">
        {labeled('', '')}
        {within ? t`some of this is made up for demonstration` : t`made up for demonstration`}
      </span>
    </span>
  );
}

/** Is everything in a list made up? Then its head says so once, and single marks are for lists that mix. */
export function isAllSample(records: readonly { sample: boolean }[]): boolean {
  return records.length > 0 && records.every(({ sample }) => sample);
}

/** Where a record comes from; shows nothing without an address, and never links to anything but a web address. */
export function SourceLink({ url, label = t`Source` }: { url: string | null | undefined; label?: string }) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  return (
    <span className="pl-source">
      {labeled(label, '')}
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

/** A calendar day; `none` stands in for a missing one. */
export function Day({ on, none = t`No date` }: { on: string | null | undefined; none?: string }) {
  return on ? <time dateTime={on}>{dayText(on)}</time> : <span className="pl-muted">{none}</span>;
}

/** An instant (ISO 8601) as day and clock time in a city's time zone, e.g. "Oct 15, 2026, 4:05 PM CDT". */
function instantText(at: string, timeZone: string): string {
  return inZone(new Date(at), timeZone, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** An instant in the city's time zone. */
export function Timestamp({ at, timeZone }: { at: string; timeZone: string }) {
  return <time dateTime={at}>{instantText(at, timeZone)}</time>;
}
