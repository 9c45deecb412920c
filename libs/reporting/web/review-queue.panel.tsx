// The tables of the review queue: what waits for the viewer, what lies on another desk, what went back.
import { ph, plural, selectOrdinal, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, SampleMark, Table, Timestamp } from '@plumbline/ui';
import { DeskTime } from './desk-time.panel';
import type { ElsewhereRow, Row } from './review-queue.page';

/** The viewer decides on these; those that say nothing new can be approved together. */
export function Waiting({ rows }: { rows: readonly Row[] }) {
  const { city, word } = useWorkspace();
  const busy = useNavigation().state === 'submitting';
  const unchanged = rows.filter((row) => row.unchanged);
  return (
    <Form method="post" preventScrollReset>
      <Table caption={t`Reports that wait for your decision, oldest first`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{word('planningTeam').singular}</th>
            <th scope="col">{t`Quarter`}</th>
            <th scope="col">{t`Submitted`}</th>
            <th scope="col">{t`On your desk`}</th>
            <th scope="col">{t`Changes since last quarter`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-step>
              <TeamCell row={row} />
              <td>{row.period.label}</td>
              <td>
                {row.submission ? (
                  <>
                    <Timestamp at={row.submission.at} timeZone={city.timeZone} />
                    {row.submission.by ? ` ${t`by ${{ person: row.submission.by.displayName }}`}` : ''}
                    {row.submissions > 1 ? `, ${howOften(row.submissions)}` : ''}
                  </>
                ) : (
                  '-'
                )}
              </td>
              <td>
                <DeskTime {...row} />
                <Step steps={row.reviewSteps} />
              </td>
              <td>{row.unchanged ? <Choice row={row} /> : <Changes row={row} />}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {unchanged.length > 0 ? (
        <div className="pl-actions">
          <Button look="second" disabled={busy} data-key="a">
            {busy ? t`Approving…` : t`Approve the chosen ones`}
          </Button>
          <span className="pl-muted">
            {t`Only what says nothing new can be approved without opening it: ${{ count: unchanged.length }} of ${{ total: rows.length }}.`}
          </span>
        </div>
      ) : null}
    </Form>
  );
}

/** Nothing new: it can be chosen for approval right here. */
function Choice({ row }: { row: Row }) {
  const id = `choose-${row.id}`;
  return (
    <div className="usa-checkbox pl-choice">
      <input
        className="usa-checkbox__input"
        type="checkbox"
        name="report"
        id={id}
        value={`${row.id} ${row.version}`}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        <Trans>
          Nothing changed. Approve
          <span className="pl-hidden-visually"> {ph({ teamName: row.team.name })}</span>
        </Trans>
      </label>
    </div>
  );
}

function Changes({ row }: { row: Row }) {
  const { items, changed } = row;
  if (items > 0 && changed > 0)
    return plural(items, {
      one: `${changed} of # items changed`,
      other: `${changed} of # items changed`,
    });
  return t`Items as last quarter; other parts are new`;
}

function Step({ steps }: { steps: readonly { position: number; state: string }[] }) {
  const current = steps.findIndex(({ state }) => state === 'CURRENT');
  if (steps.length < 2 || current < 0) return null;
  return (
    <div className="pl-small pl-muted">
      {t`Step ${{ number: current + 1 }} of ${{ steps: steps.length }}`}
    </div>
  );
}

/** Whose desk, and since when. */
export function Elsewhere({ rows }: { rows: readonly ElsewhereRow[] }) {
  const { word } = useWorkspace();
  return (
    <Table caption={t`Reports in review that lie on somebody else's desk`} captionHidden>
      <thead>
        <tr>
          <th scope="col">{word('planningTeam').singular}</th>
          <th scope="col">{t`Quarter`}</th>
          <th scope="col">{t`On whose desk`}</th>
          <th scope="col">{t`Since`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-step>
            <TeamCell row={row} />
            <td>{row.period.label}</td>
            <td>
              {row.heldBy ? word(`role.${row.heldBy}`).singular : '-'}
              <Step steps={row.reviewSteps} />
            </td>
            <td>
              <DeskTime {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Back with their departments, with what was asked. */
export function Returned({ rows }: { rows: readonly Row[] }) {
  const { word } = useWorkspace();
  return (
    <Table caption={t`Reports that were returned to their departments`} captionHidden>
      <thead>
        <tr>
          <th scope="col">{word('planningTeam').singular}</th>
          <th scope="col">{t`Quarter`}</th>
          <th scope="col">{t`With the department`}</th>
          <th scope="col">{t`Comments not answered`}</th>
          <th scope="col">{t`Reason`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-step>
            <TeamCell row={row} />
            <td>{row.period.label}</td>
            <td>
              <DeskTime {...row} />
            </td>
            <td>{row.openComments === 0 ? t`None` : row.openComments}</td>
            <td>
              {row.back?.reason ?? '-'}
              {row.back?.by ? <span className="pl-small pl-muted"> ({row.back.by.displayName})</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function TeamCell({ row }: { row: Pick<Row, 'id' | 'team' | 'sample'> }) {
  const { to } = useWorkspace();
  return (
    <th scope="row">
      <Link to={to(`review/${row.id}`)} data-step-focus>
        {row.team.name}
      </Link>{' '}
      {row.sample ? <SampleMark /> : null}
    </th>
  );
}

function howOften(submissions: number): string {
  return selectOrdinal(submissions, {
    2: 'for the second time',
    3: 'for the third time',
    4: 'for the fourth time',
    5: 'for the fifth time',
    one: 'for the #st time',
    two: 'for the #nd time',
    few: 'for the #rd time',
    other: 'for the #th time',
  });
}
