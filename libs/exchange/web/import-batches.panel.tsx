// What was brought in: the import of just now with where it went, and those before it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Table, Timestamp } from '@plumbline/ui';
import type { ImportBatch, ImportedMetric } from './import.page';

/** What one import brought in, with the way to its plan and to the values of each metric. */
export function Imported({ batch, metrics }: { batch: ImportBatch; metrics: readonly ImportedMetric[] }) {
  const { inSentence, to } = useWorkspace();
  const { added, changed, unchanged, plan, fileName } = batch;
  const box = useRef<HTMLDivElement>(null);
  // The form that sent the file stood further down: what came of it is brought into sight.
  useEffect(() => box.current?.focus(), [batch.id]);
  return (
    <div ref={box} tabIndex={-1} className="pl-receipt">
      <Alert kind="success" heading={t`“${fileName}” is imported`} announce>
        <p>
          <Trans>
            {added} added, {changed} changed, {unchanged} unchanged.
          </Trans>{' '}
          {plan ? (
            <Link to={to(`plans/${plan.id}`)}>
              <Trans>
                Open {ph({ planTitle: plan.title })} of {ph({ teamName: plan.team.name })}
              </Trans>
            </Link>
          ) : null}
        </p>
        {metrics.length > 0 ? (
          <>
            <p>
              <Trans>See the values of each {ph({ metric: inSentence('metric').singular })}:</Trans>
            </p>
            <ul className="usa-list">
              {metrics.map(({ id, code, name }) => (
                <li key={id}>
                  <Link to={to(`metrics/${id}`)}>
                    {code}: {name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Alert>
    </div>
  );
}

/** Newest first, as they are given. */
export function Batches({ batches, planWord }: { batches: readonly ImportBatch[]; planWord: string }) {
  const { city, to } = useWorkspace();
  return (
    <Table caption={t`Recent imports, newest first`} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t`File`}</th>
          <th scope="col">{planWord}</th>
          <th scope="col">{t`Imported`}</th>
          <th scope="col" className="pl-number">{t`Added`}</th>
          <th scope="col" className="pl-number">{t`Changed`}</th>
          <th scope="col" className="pl-number">{t`Unchanged`}</th>
        </tr>
      </thead>
      <tbody>
        {batches.map(({ id, fileName, plan, at, by, added, changed, unchanged }) => (
          <tr key={id}>
            <th scope="row">{fileName}</th>
            <td>
              {plan ? (
                <Link to={to(`plans/${plan.id}`)}>
                  {plan.team.name}: {plan.title}
                </Link>
              ) : (
                '-'
              )}
            </td>
            <td>
              {by ? (
                <Trans>
                  <Timestamp at={at} timeZone={city.timeZone} /> by {ph({ person: by.displayName })}
                </Trans>
              ) : (
                <Timestamp at={at} timeZone={city.timeZone} />
              )}
            </td>
            <td className="pl-number">{added}</td>
            <td className="pl-number">{changed}</td>
            <td className="pl-number">{unchanged}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
