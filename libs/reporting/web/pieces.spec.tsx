// Comments on one piece of evidence, on one value and on one earlier number: each stands there, once, and can be walked to.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import type { ReactNode } from 'react';
import { CommentedNumbers } from './other-comments.panel';
import { CommentWalk, type PinnedComment } from './pinned-comment.panel';
import { MeasureEntryPanel } from './measure-entry.panel';
import { ProgressItemPanel } from './progress-item.panel';
import { ReviewItem } from './review-item.panel';
import { ReviewMeasure } from './review-measure.panel';

const statuses = [
  { status: 'ON_TRACK', label: 'On schedule', hidden: false },
  { status: 'OFF_TRACK', label: 'Behind', hidden: false },
];
const workspace = {
  viewer: { person: { id: 'p2', displayName: 'Sam Diaz' } },
  city: {
    ...{ slug: 'chicago', name: 'Chicago', timeZone: 'America/Chicago', today: '2026-11-22', terms: [] },
    ...{ statuses, maxFileBytes: 1_000_000 },
  },
};

function page(content: ReactNode): string {
  const routes = [
    {
      id: 'workspace',
      path: '/',
      Component: () => <Outlet context={workspace} />,
      children: [{ id: 'page', index: true, Component: () => content }],
    },
  ];
  const router = createMemoryRouter(routes, { hydrationData: { loaderData: {} } });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

/** What is read, without the tags. */
const read = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

function times(html: string, text: string): number {
  return html.split(text).length - 1;
}

const comment = (id: string, more: Partial<PinnedComment>): PinnedComment => ({
  ...{ id, subject: 'DELIVERABLE', subjectId: 'd1', field: 'evidence', text: `Words of ${id}.` },
  ...{ evidenceId: null, evidence: null, observationId: null, observation: null },
  ...{ at: '2026-11-20T15:00:00.000Z', by: { id: 'p1', displayName: 'Rosa Lee' } },
  ...{ resolvedAt: null, resolvedBy: null },
  ...more,
});
const piece = (id: string, title: string, withdrawn = false) => ({
  ...{ id, kind: 'LINK' as const, title, url: `https://example.org/${id}`, fileName: null, bytes: null },
  ...{
    mediaType: null,
    visibility: 'PRIVATE' as const,
    publicTitle: null,
    viewerCan: { makePublic: false, takeBack: false },
    at: '2026-11-10T15:00:00.000Z',
    withdrawn,
  },
  ...{ withdrawnReason: null, sample: false, by: null },
});
const onMinutes = comment('on-minutes', {
  evidenceId: 'e1',
  evidence: { id: 'e1', title: 'Minutes of May' },
});
const onRemoved = comment('on-removed', { evidenceId: 'e2' });
const onNote = comment('on-note', { field: 'note' });
const update = {
  ...{ id: 'u1', status: 'ON_TRACK' as const, suggestedStatus: 'OFF_TRACK' as const },
  ...{ statusReason: 'The last permit came today.', blankReason: null, askAgainOn: null },
  ...{ note: 'Two clinics opened.', detail: null, blocker: null, evidenceUrl: null, sameAsLast: false },
  ...{ actualOn: null, recordedAt: '2026-11-10T15:00:00.000Z', periodLabel: '2026 Q3', sample: false },
  by: null,
};
const item = {
  deliverable: {
    ...{ id: 'd1', code: 'D1', text: 'Open clinics.', ownerRole: null, originalDueOn: '2026-10-31' },
    ...{ currentDueOn: '2026-10-31', actualOn: null, overdue: true, sourceUrl: null, sample: false },
    ...{ department: null, dateChanges: [], milestones: [] },
    goal: { id: 'g1', code: 'G1', text: 'Care.', sample: false, plan: { id: 'pl1', title: 'Plan' } },
  },
  ...{ update, lastUpdate: null, repeats: 0, comments: [onNote, onMinutes, onRemoved] },
  evidence: [piece('e2', 'Wrong file', true), piece('e1', 'Minutes of May'), piece('e3', 'Photos')],
};

describe('a piece of evidence', () => {
  const officer = (mayLog: boolean) =>
    page(
      <CommentWalk open={['on-note', 'on-minutes', 'on-removed']}>
        <ProgressItemPanel item={item} reportId="r1" problems={[]} mayLog={mayLog} isFirst />
      </CommentWalk>,
    );

  test('has its comment beside it, where the officer answers it and goes on', () => {
    const html = officer(true);
    for (const { id, text } of item.comments) {
      expect(times(html, text)).toBe(1);
      expect(times(html, `id="comment-${id}"`)).toBe(1);
    }
    const words = read(html);
    expect(words).toMatch(/Minutes of May .* Words of on-minutes\. .* Photos/);
    expect(words).toMatch(/Removed “Wrong file” Undo.* Words of on-removed\./);
    expect(times(html, 'Mark as answered')).toBe(3);
    expect(html).toContain('href="#comment-on-minutes"');
  });

  test('that was removed has no place for those who only read; its comment says so', () => {
    const html = officer(false);
    expect(times(html, 'Words of on-removed.')).toBe(1);
    expect(html).toContain('The piece of evidence it is about was removed.');
    expect(html).not.toContain('Wrong file');
    expect(html).not.toContain('Mark as answered');
  });

  test('has a box of its own for the reviewer, and shows what was said there', () => {
    const html = page(
      <ReviewItem
        {...{ item, before: [], reportId: 'r1', isDecided: false, canComment: true }}
        typed={{ 'comment.DELIVERABLE.d1.evidence.e3': 'Who took them?' }}
      />,
    );
    expect(html).toContain('name="comment.DELIVERABLE.d1.evidence.e1"');
    expect(html).not.toContain('evidence.e2"');
    expect(html).toMatch(/name="comment\.DELIVERABLE\.d1\.evidence\.e3"[^>]*>Who took them\?</);
    expect(read(html)).toContain('Your comment on the evidence “Photos” of D1');
    for (const { text } of item.comments) expect(times(html, text)).toBe(1);
  });
});

describe('what the dates suggest', () => {
  const review = (more: object, isDecided = false) =>
    read(
      page(
        <ReviewItem
          item={{ ...item, update: { ...update, ...more } }}
          {...{ before: [], reportId: 'r1', isDecided, canComment: false, typed: {} }}
        />,
      ),
    );

  test('stands beside the chosen status, with the sentence of the officer', () => {
    const words = review({});
    expect(words).toContain('The dates suggest “Behind”: it was due on Oct 31, 2026.');
    expect(words).toContain('The department chose another one and says why below.');
    expect(words).toMatch(/Why it differs from what the dates suggest .* The last permit came today\./);
  });

  test('is said without a word more where it was chosen', () => {
    const words = review({ status: 'OFF_TRACK', statusReason: null });
    expect(words).toContain('The dates suggest “Behind”');
    expect(words).not.toContain('The department chose another one');
  });

  test('is what it was when the department wrote, once the report is approved', () => {
    const words = review({ suggestedStatus: 'ON_TRACK', statusReason: null }, true);
    expect(words).toContain('When this was written, the dates suggested “On schedule”.');
    expect(words).not.toContain('“Behind”');
  });
});

describe('a number', () => {
  const number = (id: string, value: string) => ({
    ...{ id, periodLabel: '2026 Q3', value, numerator: null, denominator: null, n: null },
    ...{ marginOfError: null, standardError: null, missingReason: null, reliability: null, checked: false },
    ...{ note: null, reason: null, recordedAt: '2026-11-10T15:00:00.000Z', recordedBy: null, sample: false },
  });
  const ofMetric = { subject: 'METRIC' as const, subjectId: 'm1', field: 'value' };
  const onWhole = comment('on-whole', ofMetric);
  const onTotal = comment('on-total', { ...ofMetric, observationId: 'o1' });
  const onEarlier = comment('on-earlier', { ...ofMetric, observationId: 'o0' });
  const cell = { lastObservation: null, newerObservation: null, askAgainOn: null };
  const metric = {
    ...{ id: 'm1', code: 'M1', name: 'People seen', kind: 'HOW_MUCH' as const, unit: 'people' },
    ...{ direction: 'UP' as const, numeratorLabel: null, denominatorLabel: null, baselineValue: null },
    ...{ baselineLabel: null, targetValue: null, targetLabel: null, methodNote: null, sourceUrl: null },
    ...{ sample: false, categorySet: null },
  };
  const entry = {
    metric,
    cells: [
      { ...cell, category: null, observation: number('o1', '45'), comments: [onTotal] },
      { ...cell, category: { id: 'c1', label: 'Asian' }, observation: null, comments: [] },
    ],
    comments: [onWhole, onTotal],
  };
  const earlier = {
    metric,
    observation: { ...number('o0', '47'), periodLabel: '2025 Q3', category: null, place: null },
    before: null,
    comments: [onEarlier],
  };

  test('that is due has its comment in its row, once', () => {
    for (const mayLog of [true, false]) {
      const html = page(
        <CommentWalk open={['on-whole', 'on-total']}>
          <MeasureEntryPanel {...{ entry, reportId: 'r1', correcting: false, mayLog }} isFirst />
        </CommentWalk>,
      );
      for (const { text } of entry.comments) expect(times(html, text)).toBe(1);
      expect(read(html)).toMatch(/On the value for: Total Comment from Rosa Lee.* Words of on-total\./);
      expect(times(html, 'Mark as answered')).toBe(mayLog ? 2 : 0);
    }
  });

  test('that is due has a box of its own for the reviewer; nothing entered has none', () => {
    const html = page(
      <ReviewMeasure
        entry={{ ...entry, comments: [...entry.comments, onEarlier] }}
        {...{ earlier: [earlier], before: [], canComment: true, typed: {} }}
      />,
    );
    expect(html).toContain('name="comment.METRIC.m1.value.o1"');
    expect(read(html)).toContain('Your comment on the value of M1 for All');
    expect(html).not.toContain('for Asian');
    for (const { text } of entry.comments) expect(times(html, text)).toBe(1);
    // It stands at its own number.
    expect(html).not.toContain('Words of on-earlier.');
  });

  test('of an earlier period has its comment below it, with the way to correct it', () => {
    const report = {
      id: 'r1',
      viewerCan: { log: true, submit: false },
      earlierNumbers: [earlier],
    } as unknown as Parameters<typeof CommentedNumbers>[0]['report'];
    const html = page(<CommentedNumbers report={report} heading="h3" />);
    expect(read(html)).toMatch(/2025 Q3 .* 47 people .* Words of on-earlier\. Mark as answered/);
    expect(html).toContain('href="/chicago/work/reports/r1/metrics/m1"');
  });
});
