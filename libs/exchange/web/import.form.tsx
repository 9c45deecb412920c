// Whose plan it is and which file: checked first, then imported by the same form.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, ErrorSummary, useUserErrors } from '@plumbline/ui';
import { FileChoice, SelectByReach } from './file-choice.form';
import type { ImportAnswer, ImportTeam } from './import.page';

/** After a check without errors the button to import appears; a small file is kept in the page, a large one is asked for again. */
export function ImportForm({
  teams,
  answer,
}: {
  teams: readonly ImportTeam[];
  answer: ImportAnswer | undefined;
}) {
  const { word } = useWorkspace();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  const ready = answer?.outcome?.problems.every(({ severity }) => severity !== 'ERROR') ?? false;
  const kept = ready && answer?.keptContent ? answer : undefined;
  return (
    <section>
      <h2>{t`2. Check the file`}</h2>
      <Form method="post" encType="multipart/form-data" className="pl-form" preventScrollReset>
        <ErrorSummary errors={errors} heading={t`Nothing was imported`} />
        <SelectByReach
          name="teamId"
          label={word('planningTeam').singular}
          items={teams}
          teamOf={(team) => team}
          wordsOf={({ name }) => name}
          chosen={answer?.teamId}
          error={errors.of('teamId')}
        />
        <FileChoice kept={kept} again="check" error={errors.of('file')} />
        {ready ? <input type="hidden" name="checked" value={answer?.fingerprint ?? ''} /> : null}
        <div className="pl-actions">
          <Button name="intent" value="check" look={ready ? 'second' : 'main'} disabled={busy}>
            {busy ? t`Reading the file…` : ready ? t`Check again` : t`Check the file`}
          </Button>
          {ready ? <Button name="intent" value="import" disabled={busy}>{t`Import`}</Button> : null}
        </div>
        {ready && !kept ? (
          <p className="pl-small">
            <Trans>If the file above is no longer chosen, choose the same one again before you import.</Trans>
          </p>
        ) : null}
      </Form>
    </section>
  );
}
