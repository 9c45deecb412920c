// The city's privacy rule: what it hides, with an example, from when a change applies, and the change itself.
import { say } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText } from '@plumbline/platform/web';
import {
  PRIVACY_LABELS,
  privacyChanges,
  sentenceOfRelease,
  settingInWords,
  type PrivacySettings,
} from '@plumbline/publishing/domain';
import { Alert, ErrorSummary, keepPage, Page, useUserErrors, type UserError } from '@plumbline/ui';
import { PrivacyExample, type ExampleLine } from './privacy-example.panel';
import { ConfirmRule, PrivacyRuleForm, typedOf } from './privacy-rule.form';
import {
  ruleQuery,
  ruleWithQuery,
  setRuleMutation,
  settingsOf,
  settingsTyped,
  typedRule,
} from './privacy-rule-operations';
import type { TypedRule } from './privacy-rule-operations';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { privacyRule } = await execute(ruleQuery, {}, { request, city: params.city ?? '' });
  return { rule: privacyRule, done: new URL(request.url).searchParams.has('changed') };
}

/** What the form answers: what is wrong, or what is to be confirmed. */
interface Answer {
  userErrors: readonly UserError[];
  typed?: TypedRule;
  confirm?: { settings: PrivacySettings; inWords: string; example: readonly ExampleLine[] };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  const typed = typedRule(form);
  const { settings, userErrors } = settingsTyped(typed);
  const intent = formText(form, 'intent');
  if (userErrors.length > 0 || intent === 'edit') return { userErrors, typed };
  if (intent === 'change') {
    const { setPrivacyRule } = await execute(setRuleMutation, { input: settings }, call);
    if (setPrivacyRule.privacyRule) throw redirect(`/${call.city}/work/privacy-rule?changed`);
    return { userErrors: setPrivacyRule.userErrors, typed };
  }
  const { privacyRule } = await execute(ruleQuery, {}, call);
  if (privacyChanges(settingsOf(privacyRule), settings).length === 0) {
    const message = t`This is the rule already. Change a setting, or leave the page as it is.`;
    return { userErrors: [{ code: 'INVALID', message, path: ['threshold'] }], typed };
  }
  const { privacyRuleWith } = await execute(ruleWithQuery, { input: settings }, call);
  return { userErrors: [], typed, confirm: { settings, ...privacyRuleWith } };
}

export const clientAction = keepPage;

export default function PrivacyRulePage() {
  const { rule, done } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const settings = settingsOf(rule);
  const confirm = answer?.confirm;
  return (
    <Page
      title={t`Privacy rule`}
      lead={t`What the city hides so that no number tells something about a few people. Every number passes this rule before the public reads it.`}
    >
      <ErrorSummary errors={errors} heading={t`The rule was not changed`} />
      {done && !answer ? (
        <Alert kind="success" heading={t`The privacy rule is changed`} announce>
          <p>
            <Trans>
              It applies to every release that is published from now on. The change is in the audit trail.
            </Trans>
          </p>
        </Alert>
      ) : null}
      {confirm && answer.typed ? (
        <ConfirmRule
          before={settings}
          after={confirm.settings}
          typed={answer.typed}
          inWords={confirm.inWords}
          example={confirm.example}
        />
      ) : null}
      <section>
        <h2>{t`The rule now`}</h2>
        <p>{sentenceOfRelease(rule.inWords)}</p>
        <dl className="pl-facts">
          {(Object.keys(PRIVACY_LABELS) as (keyof PrivacySettings)[]).map((field) => (
            <div key={field}>
              <dt>{say(PRIVACY_LABELS[field])}</dt>
              <dd>{settingInWords(settings, field)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t`An example`}</h3>
        <p>
          <Trans>
            A made-up table, and what this rule makes of it. The same check decides that judges releases.
          </Trans>
        </p>
        <PrivacyExample example={rule.example} caption={t`The example under the rule as it is now`} />
      </section>
      <Applies />
      {rule.viewerCan.change && !confirm ? (
        <section>
          <h2>{t`Change the rule`}</h2>
          <PrivacyRuleForm
            key={JSON.stringify(answer?.typed ?? settings)}
            typed={answer?.typed ?? typedOf(settings)}
            errors={errors}
          />
        </section>
      ) : null}
      {rule.viewerCan.change ? null : <WhoMay />}
    </Page>
  );
}

function Applies() {
  const { city, viewer, to } = useWorkspace();
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  return (
    <section>
      <h2>{t`From when a change applies`}</h2>
      <p>
        <Trans>
          From the next release that is published. What was published never changes, and each release says
          which rule it was made with. A draft that was assembled before a change must be assembled again.
        </Trans>
      </p>
      <p>
        <Trans>
          A stricter rule can meet an older release that shows what is to be hidden now. Then the draft is
          refused and says what helps. More about reading hidden numbers:{' '}
          <Link to={`/${city.slug}/methods#hidden`} reloadDocument>
            How to read these numbers
          </Link>
          .
        </Trans>{' '}
        {couldEver(roles, 'audit:read') ? (
          <Trans>
            Who changed the rule, and when, is in the <Link to={to('history')}>audit trail</Link>.
          </Trans>
        ) : null}
      </p>
    </section>
  );
}

function WhoMay() {
  const { word } = useWorkspace();
  return (
    <p className="pl-muted">
      <Trans>This rule can be changed by: {ph({ cityAdmin: word('role.CITY_ADMIN').singular })}.</Trans>
    </p>
  );
}
