// Where a thing that was found stands: its kind as people call it, and the address within the workspace.
import { plural } from '@lingui/core/macro';
import type { Words } from '@plumbline/cities/web';
import type { FoundKind, RecentKind } from '@plumbline/reporting/domain';

/** What leads to a thing: its kind and the ids around it. */
export interface Found {
  kind: FoundKind;
  itemId: string;
  planId?: string | null | undefined;
  reportId?: string | null | undefined;
}

/** Address within the city's workspace, e.g. `plans/…#goal-…`. */
export function placeOfFound({ kind, itemId, planId, reportId }: Found): string {
  switch (kind) {
    case 'PLAN':
      return `plans/${itemId}`;
    case 'GOAL':
    case 'STRATEGY':
      return `plans/${planId}#goal-${itemId}`;
    case 'DELIVERABLE':
    case 'MILESTONE':
      return `plans/${planId}#deliverable-${itemId}`;
    case 'METRIC':
      return `metrics/${itemId}`;
    case 'UPDATE':
      return `reports/${reportId}#about-${itemId}`;
    case 'REPORT':
      return `reports/${reportId}`;
  }
}

/** Address of something opened before, within the city's workspace. */
export function placeOfRecent(kind: RecentKind, itemId: string): string {
  return placeOfFound({ kind, itemId, reportId: itemId });
}

/** The kind in the city's own word, for one (`count` 1) or several. */
export function kindWord({ word }: Pick<Words, 'word'>, kind: FoundKind, count = 1): string {
  const number = count === 1 ? 'singular' : 'plural';
  switch (kind) {
    case 'PLAN':
      return word('plan')[number];
    case 'GOAL':
      return word('goal')[number];
    case 'STRATEGY':
      return word('strategy')[number];
    case 'DELIVERABLE':
      return word('deliverable')[number];
    case 'METRIC':
      return word('metric')[number];
    case 'REPORT':
      return word('quarterlyReport')[number];
    case 'MILESTONE':
      return plural(count, { one: 'Milestone', other: 'Milestones' });
    case 'UPDATE':
      return plural(count, { one: 'Progress update', other: 'Progress updates' });
  }
}
