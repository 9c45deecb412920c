// What differs from an earlier release: corrections and changes apart from what a new quarter says of its own.
import type { ReactNode } from 'react';
import { Table } from '@plumbline/ui';
import type { ReleaseDraft } from './release-draft.page';

type Change = ReleaseDraft['changes'][number];

/** So many rows are shown at once; the rest is folded below. */
const shownAtOnce = 15;

const kinds: Record<string, string> = {
  REVISED: 'Corrected',
  CHANGED: 'Changed',
  NEW: 'New',
  GONE: 'Gone',
};

/** Both kinds of differences, each with its reason; without a release to compare with it says so. */
export function ReleaseChanges({
  changes,
  comparedWith,
}: {
  changes: readonly Change[];
  comparedWith: ReleaseDraft['comparedWith'];
}) {
  if (!comparedWith) {
    return (
      <section>
        <h2>Differences</h2>
        <p>This is the first release, so there is nothing to compare it with.</p>
      </section>
    );
  }
  const { number, title, periodLabel } = comparedWith;
  const changed = changes.filter(({ kind }) => kind !== 'NEXT_PERIOD');
  const next = changes.filter(({ kind }) => kind === 'NEXT_PERIOD');
  return (
    <section>
      <h2>Differences from release number {number}</h2>
      <p>
        Compared with “{title}”, for {periodLabel}.
      </p>
      <h3>Corrected or changed</h3>
      {changed.length === 0 ? <p>Nothing that was published then is different now.</p> : null}
      <Folded rows={changed} caption="Corrected or changed" table={Changed} />
      {next.length > 0 ? (
        <>
          <h3>New: last quarter → this quarter</h3>
          <p>A new quarter speaks for itself. None of these corrects what was published.</p>
          <Folded rows={next} caption="Last quarter and this quarter" table={Next} />
        </>
      ) : null}
    </section>
  );
}

type Rows = (props: { changes: readonly Change[]; caption: string }) => ReactNode;

function Folded({ rows, caption, table: Rows }: { rows: readonly Change[]; caption: string; table: Rows }) {
  const rest = rows.slice(shownAtOnce);
  if (rows.length === 0) return null;
  return (
    <>
      <Rows changes={rows.slice(0, shownAtOnce)} caption={caption} />
      {rest.length > 0 ? (
        <details>
          <summary>{rest.length} more</summary>
          <Rows changes={rest} caption={`${caption}, continued`} />
        </details>
      ) : null}
    </>
  );
}

function Changed({ changes, caption }: { changes: readonly Change[]; caption: string }) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">What</th>
          <th scope="col">Before</th>
          <th scope="col">Now</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ kind, path, what, before, after, reason }, index) => (
          <tr key={index}>
            <th scope="row">{path}</th>
            <td>
              {kinds[kind]}: {what}
            </td>
            <td>{before ?? <span className="pl-muted">Was not there</span>}</td>
            <td>{after ?? <span className="pl-muted">Is gone</span>}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Next({ changes, caption }: { changes: readonly Change[]; caption: string }) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">What</th>
          <th scope="col">Last quarter → this quarter</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, what, before, after }, index) => (
          <tr key={index}>
            <th scope="row">{path}</th>
            <td>{what}</td>
            <td>
              {before ?? 'nothing'} → {after ?? 'nothing'}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
