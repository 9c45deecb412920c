// The grid with everything around it: the cell at hand, the Save button, the line about saving, and what waits for a word.
import { plural, t } from '@lingui/core/macro';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useWorkspace } from '@plumbline/cities/web';
import { Button } from '@plumbline/ui';
import { CellAtHand, LeaveGuard, PeriodChoice, Target, type MeasuredMetric } from './around-grid.panel';
import type { Change } from './drafts';
import { isMirrored } from './grid-keys';
import { GridTable } from './grid-table.panel';
import {
  byCell,
  cellKey,
  firstShown,
  gridOf,
  type GridReport,
  type NumberGrid,
  type Position,
} from './number-grid';
import type { GridValue } from './numbers-operations';
import { CorrectionsPanel, ReasonForAll } from './pending.panel';
import type { TypedEarly } from './plain-numbers.form';
import { useNumberDrafts } from './use-number-drafts';
import { savingLine } from './words';

export interface NumberGridProps {
  name: string;
  metric: MeasuredMetric;
  report: GridReport;
  values: readonly GridValue[];
  /** What was typed before the page was alive. */
  early?: readonly TypedEarly[];
}

/** On a screen this narrow one period is shown at a time. */
const NARROW = '(max-width: 40em)';

/** The grid of a metric; read only where nothing may be written. */
export function NumberGridPanel({ name, metric, report, values, early = [] }: NumberGridProps) {
  const { city } = useWorkspace();
  const grid = useMemo(() => gridOf(metric, report, values), [metric, report, values]);
  const drafts = useNumberDrafts(metric, report, values, earlyChanges(early, report, values));
  const width = grid.fields.length;
  const own = Math.max(
    0,
    grid.periods.findIndex(({ isOwn }) => isOwn),
  );
  const last = grid.periods.length - 1;
  const [at, setAt] = useState<Position>({ row: 0, column: (report.isDue ? own : last) * width });
  const [notice, setNotice] = useState<string | null>(null);
  const [whyError, setWhyError] = useState<string>();
  const why = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NARROW);
  const period = Math.floor(at.column / width);
  const [isWhole, setWhole] = useState(false);
  // A period in which something waits for a person is never out of sight.
  const waiting = grid.periods.findIndex(({ label }) =>
    drafts.blocked.some((key) => key.startsWith(`${label}\n`)),
  );
  const from = isWhole ? 0 : Math.min(firstShown(grid), period, waiting < 0 ? Infinity : waiting);
  const shown = isNarrow ? [period] : grid.periods.map((_, index) => index).slice(from);

  // The newest periods are those one came for.
  useEffect(() => {
    const frame = box.current?.querySelector('.pl-numbers__frame');
    if (frame) frame.scrollLeft = isMirrored(frame) ? -frame.scrollWidth : frame.scrollWidth;
  }, []);

  // The cell before those in sight takes the focus, and with it the place in the grid.
  const showEarlier = () => {
    flushSync(() => setWhole(true));
    const cell = `[data-cell="${at.row}-${(from - 1) * width}"]`;
    box.current?.querySelector<HTMLElement>(cell)?.focus();
  };

  const focusFirst = (keys: readonly string[]) => {
    const [row, column] = positionOf(grid, keys[0] ?? '') ?? [];
    if (row === undefined || column === undefined) return;
    flushSync(() => setAt({ row, column }));
    box.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };
  const save = () => {
    let lacksWhy = false;
    flushSync(() => {
      ({ lacksWhy } = drafts.saveAll());
      setWhyError(lacksWhy ? t`Say why these numbers change, then save again.` : undefined);
    });
    if (lacksWhy) why.current?.focus();
    else if (drafts.blocked.length > 0) focusFirst(drafts.blocked);
  };
  // Ctrl+S in the middle of typing first takes the text over: what is saved must be what that made.
  const latestSave = useRef(save);
  useLayoutEffect(() => {
    latestSave.current = save;
  });
  const keysId = 'grid-keys';
  return (
    <div
      ref={box}
      data-unsaved={drafts.unsaved > 0 ? 'waiting' : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) drafts.saveTyped();
      }}
    >
      <LeaveGuard unsaved={drafts.unsaved} />
      <Target metric={metric} drafts={drafts} values={values} report={report} />
      {isNarrow ? (
        <PeriodChoice
          grid={grid}
          chosen={period}
          onChoose={(index) => setAt({ ...at, column: index * width })}
        />
      ) : null}
      {!isNarrow && from > 0 ? (
        <Button type="button" look="second" onClick={showEarlier}>
          {plural(from, { one: 'Show # earlier period', other: 'Show # earlier periods' })}
        </Button>
      ) : null}
      <CellAtHand grid={grid} at={at} drafts={drafts} />
      <GridTable
        grid={grid}
        shown={shown}
        label={t`${name}: numbers by group and period`}
        describedBy={keysId}
        drafts={drafts}
        marksSample={!metric.sample}
        at={at}
        onAt={setAt}
        onSave={() => latestSave.current()}
        onNotice={setNotice}
      />
      <p id={keysId} className="pl-small pl-muted">
        {report.mayWrite
          ? t`Move with the arrow keys or Tab. Type to change a number, press F2 to edit it, Delete to say why there is none, Escape to take a change back, Ctrl+Z to undo the last one. Copy and paste as in a spreadsheet. To leave the grid press Escape, then Tab.`
          : t`Move with the arrow keys or Tab; copy as in a spreadsheet. To leave the grid press Escape, then Tab.`}
      </p>
      <p className="pl-small" role="status">
        {notice}
      </p>
      {report.mayWrite ? (
        <>
          <ReasonForAll drafts={drafts} />
          <CorrectionsPanel
            drafts={drafts}
            grid={grid}
            field={why}
            error={drafts.why.trim() ? undefined : whyError}
          />
          <div className="pl-actions">
            <Button type="button" onClick={save} disabled={drafts.sending.size > 0}>{t`Save`}</Button>
            <Button
              type="button"
              look="second"
              disabled={drafts.drafts.past.length === 0 || drafts.sending.size > 0}
              onClick={() => drafts.change({ kind: 'undone' })}
            >{t`Undo`}</Button>
            <p className={`pl-saved${drafts.failure ? ' pl-saved--failed' : ''}`} role="status">
              {savingLine(
                {
                  sending: drafts.sending.size,
                  unsaved: drafts.unsaved,
                  blocked: drafts.blocked.length,
                  needWhy: drafts.why.trim() ? 0 : drafts.needWhy.length,
                  failure: drafts.failure?.message ?? null,
                  savedAt: drafts.savedAt.last,
                },
                city.timeZone,
              )}
            </p>
          </div>
        </>
      ) : null}
    </div>
  );
}

function earlyChanges(
  early: readonly TypedEarly[],
  { period }: GridReport,
  values: readonly GridValue[],
): Change[] {
  const standing = byCell(values);
  return early.map(({ categoryId, field, text }) => ({
    ...{ group: { id: categoryId }, period, field: { name: field }, text },
    standingId: standing.get(cellKey(period.label, categoryId))?.id ?? null,
  }));
}

/** Where the value of a cell stands in the grid. */
function positionOf(grid: NumberGrid, key: string): [row: number, column: number] | undefined {
  const value = grid.fields.findIndex(({ name }) => name === 'value');
  for (const [row, group] of grid.groups.entries())
    for (const [index, { label }] of grid.periods.entries())
      if (cellKey(label, group.id) === key) return [row, index * grid.fields.length + value];
  return undefined;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
