// What differs from an earlier release: corrections and changes apart from what a new quarter says of its own.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { asWritten } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { differenceInWords } from '@plumbline/publishing/domain';
import { Table } from '@plumbline/ui';
import { kindInWords } from './compare/difference-kinds';
import type { ReleaseDraft } from './release-draft.page';

type Change = ReleaseDraft['changes'][number];

/** So many rows are shown at once; the rest is folded below. */
const shownAtOnce = 15;

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
        <h2>{t`Differences`}</h2>
        <p>{t`No earlier release can be compared with this one: there is none, or it was withdrawn.`}</p>
      </section>
    );
  }
  const { number, title, periodLabel } = comparedWith;
  const told = changes.map((one) => differenceInWords(one, asWritten));
  const changed = told.filter(({ kind }) => kind !== 'NEXT_PERIOD');
  const next = told.filter(({ kind }) => kind === 'NEXT_PERIOD');
  return (
    <section>
      <h2>
        <Trans>Differences from release number {number}</Trans>
      </h2>
      <p>
        <Trans>
          Compared with “{title}”, for {periodLabel}.
        </Trans>
      </p>
      <h3>{t`Corrected or changed`}</h3>
      {changed.length === 0 ? <p>{t`Nothing that was published then is different now.`}</p> : null}
      <Folded rows={changed} caption={t`Corrected or changed`} table={Changed} />
      {next.length > 0 ? (
        <>
          <h3>{t`New: last quarter → this quarter`}</h3>
          <p>{t`A new quarter speaks for itself. None of these corrects what was published.`}</p>
          <Folded rows={next} caption={t`Last quarter and this quarter`} table={Next} />
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
          <summary>{plural({ count: rest.length }, { one: '# more', other: '# more' })}</summary>
          <Rows changes={rest} caption={t`${caption}, continued`} />
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
          <th scope="col">{t`Where`}</th>
          <th scope="col">{t`What`}</th>
          <th scope="col">{t`Before`}</th>
          <th scope="col">{t`Now`}</th>
          <th scope="col">{t`Why`}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ kind, path, what, before, after, reason }, index) => (
          <tr key={index}>
            <th scope="row">
              <AsWritten>{path}</AsWritten>
            </th>
            <td>
              {kindInWords(kind)}: {what}
            </td>
            <td>{said(before) ?? <span className="pl-muted">{t`Was not there`}</span>}</td>
            <td>{said(after) ?? <span className="pl-muted">{t`Is gone`}</span>}</td>
            <td>{said(reason)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const said = (text: string | null) => (text === null ? null : <AsWritten>{text}</AsWritten>);

function Next({ changes, caption }: { changes: readonly Change[]; caption: string }) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t`Where`}</th>
          <th scope="col">{t`What`}</th>
          <th scope="col">{t`Last quarter → this quarter`}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, what, before, after }, index) => (
          <tr key={index}>
            <th scope="row">
              <AsWritten>{path}</AsWritten>
            </th>
            <td>{what}</td>
            <td>
              {said(before) ?? t`nothing`} → {said(after) ?? t`nothing`}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
