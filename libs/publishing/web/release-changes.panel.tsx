// What differs from the release before, value by value, each with its reason.
import { Table } from '@plumbline/ui';

interface Change {
  path: string;
  what: string;
  before?: string | null;
  after?: string | null;
  reason?: string | null;
}

/** So many differences are shown at once; the rest is folded below. */
const shownAtOnce = 15;

/** Table of differences; `first` says that there is no release before. */
export function ReleaseChanges({ changes, first }: { changes: readonly Change[]; first: boolean }) {
  const rest = changes.slice(shownAtOnce);
  return (
    <section>
      <h2>Differences from the release before</h2>
      {first ? <p>This is the first release, so there is nothing to compare it with.</p> : null}
      {!first && changes.length === 0 ? <p>Nothing differs from the release before.</p> : null}
      {changes.length > 0 ? <Changes changes={changes.slice(0, shownAtOnce)} caption="Differences" /> : null}
      {rest.length > 0 ? (
        <details>
          <summary>
            {rest.length} more {rest.length === 1 ? 'difference' : 'differences'}
          </summary>
          <Changes changes={rest} caption="More differences" />
        </details>
      ) : null}
    </section>
  );
}

function Changes({ changes, caption }: { changes: readonly Change[]; caption: string }) {
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
        {changes.map(({ path, what, before, after, reason }, index) => (
          <tr key={index}>
            <th scope="row">{path}</th>
            <td>{what}</td>
            <td>{before ?? <span className="pl-muted">Was not there</span>}</td>
            <td>{after ?? <span className="pl-muted">Is gone</span>}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
