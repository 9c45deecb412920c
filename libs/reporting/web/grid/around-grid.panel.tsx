// What stands around the grid: how far the metric has come, the cell at hand, and the question before leaving unsaved numbers.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Link, useBlocker } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { namedPeriod } from '@plumbline/cities/domain';
import { progressOfSeries, type PromisedMetric, type SetTarget } from '@plumbline/measuring/domain';
import { Alert, Button, Timestamp } from '@plumbline/ui';
import { asPlaced } from './cell-draft';
import {
  cellKey,
  placeAt,
  type GridMetric,
  type GridReport,
  type NumberGrid,
  type Position,
} from './number-grid';
import type { GridValue } from './numbers-operations';
import { valueText } from './pending.panel';
import type { NumberDrafts } from './use-number-drafts';
import { progressLine } from './words';

/** A metric with what it promises. */
export type MeasuredMetric = GridMetric & PromisedMetric & { targets: readonly SetTarget[]; sample: boolean };

/** Names the cell that has the focus, with what stands there, who entered it, and the way to its history. */
export function CellAtHand({ grid, at, drafts }: { grid: NumberGrid; at: Position; drafts: NumberDrafts }) {
  const { city } = useWorkspace();
  const place = placeAt(grid, at);
  if (!place) return null;
  const here = drafts.standing.get(cellKey(place.period.label, place.group.id)) as GridValue | undefined;
  const name = `${place.group.label}, ${place.period.label}`;
  const query = new URLSearchParams({ history: place.period.label, group: place.group.id ?? '' });
  return (
    <p className="pl-numbers__at-hand">
      <strong>{name}:</strong> {here ? `${valueText(here)}.` : t`nothing is recorded yet.`}{' '}
      {here ? (
        <>
          {here.recordedBy ? (
            <Trans>
              Entered by {ph({ person: here.recordedBy.displayName })},{' '}
              <Timestamp at={here.recordedAt} timeZone={city.timeZone} />.
            </Trans>
          ) : (
            <Trans>
              Recorded <Timestamp at={here.recordedAt} timeZone={city.timeZone} />.
            </Trans>
          )}{' '}
          <Link to={`?${query.toString()}#history`} preventScrollReset>
            <Trans>
              History<span className="pl-hidden-visually"> of {name}</span>
            </Trans>
          </Link>
        </>
      ) : null}
    </p>
  );
}

/** The progress of the total, with what is typed taken for granted. */
export function Target({
  metric,
  drafts,
  values,
  report,
}: {
  metric: MeasuredMetric;
  drafts: NumberDrafts;
  values: readonly GridValue[];
  report: GridReport;
}) {
  const typed = [...drafts.looked.values()].flatMap(({ stand, input }) => {
    const draft = drafts.drafts.byKey.get(cellKey(input.periodLabel, input.categoryId));
    return ['READY', 'UNUSUAL'].includes(stand) && draft
      ? [{ ...input, periodEndsOn: draft.periodEndsOn }]
      : [];
  });
  const replaced = new Set(typed.map(({ periodLabel, categoryId }) => cellKey(periodLabel, categoryId)));
  const series = [
    ...asPlaced(values).filter(
      ({ periodLabel, categoryId }) => !replaced.has(cellKey(periodLabel, categoryId)),
    ),
    ...typed.map((one) => ({ ...one, recordedAt: new Date(0) })),
  ];
  const dayOf = (label: string) => namedPeriod(label, report.fiscalYearStartMonth)?.endsOn ?? null;
  const progress = progressOfSeries(metric, null, series, metric.breaks, metric.targets, dayOf);
  const line = progressLine(progress);
  return line ? (
    <p>
      <strong>
        {typed.length > 0
          ? t`Total, towards the target, with what you typed:`
          : t`Total, towards the target:`}
      </strong>{' '}
      {line}
    </p>
  ) : null;
}

/** Which period is shown on a small screen. */
export function PeriodChoice({
  grid,
  chosen,
  onChoose,
}: {
  grid: NumberGrid;
  chosen: number;
  onChoose: (index: number) => void;
}) {
  return (
    <>
      <label className="usa-label" htmlFor="period">{t`Period`}</label>
      <select
        id="period"
        className="usa-select"
        value={chosen}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {grid.periods
          .map(({ label, isOwn }, index) => (
            <option key={label} value={index}>
              {isOwn ? t`${{ period: label }} (this report)` : label}
            </option>
          ))
          .reverse()}
      </select>
    </>
  );
}

/** Asks before the page, or the day it shows, is left while something is not stored. */
export function LeaveGuard({ unsaved }: { unsaved: number }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const shows = ({ pathname, search }: typeof currentLocation) =>
      `${pathname} ${new URLSearchParams(search).get('knownOn') ?? ''}`;
    return unsaved > 0 && shows(currentLocation) !== shows(nextLocation);
  });
  const box = useRef<HTMLDivElement>(null);
  const isBlocked = blocker.state === 'blocked';
  // What was on its way when the link was pressed has arrived: nothing holds the person any more.
  useEffect(() => {
    if (isBlocked && unsaved === 0) blocker.proceed();
  }, [isBlocked, unsaved, blocker]);
  useEffect(() => {
    if (isBlocked) box.current?.focus();
  }, [isBlocked]);
  if (!isBlocked) return null;
  return (
    <div ref={box} tabIndex={-1} className="pl-receipt">
      <Alert
        kind="warning"
        heading={plural(unsaved, { one: '# value is not saved', other: '# values are not saved' })}
        announce
      >
        <p>{t`The cells say what keeps them. If you leave now, what you typed there is gone.`}</p>
        <div className="pl-actions">
          <Button type="button" onClick={() => blocker.reset()}>{t`Stay here`}</Button>
          <Button
            type="button"
            look="second"
            onClick={() => blocker.proceed()}
          >{t`Leave without them`}</Button>
        </div>
      </Alert>
    </div>
  );
}
