// Changing a city's privacy rule: first the settings, then what they change, and only then the change itself.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { say } from '@plumbline/language/domain';
import { useEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import {
  ROUNDING_WORDS,
  percentOf,
  privacyChanges,
  sentenceOfRelease,
  type PrivacySettings,
} from '@plumbline/publishing/domain';
import { PRIVACY_LABELS as LABELS } from '@plumbline/publishing/domain';
import { Alert, Button, RadioTiles, Table, TextField, type FormErrors } from '@plumbline/ui';
import { PrivacyExample, type ExampleLine } from './privacy-example.panel';
import type { TypedRule } from './privacy-rule-operations';

/** What stands in the fields at first. */
export function typedOf(settings: PrivacySettings): TypedRule {
  const { threshold, protectionWidth, zeroMayShow, largestRelativeError, rounding } = settings;
  return {
    ...{ threshold: String(threshold), zeroMayShow: zeroMayShow ? 'yes' : 'no', rounding },
    protectionWidth: protectionWidth === null ? '' : String(protectionWidth),
    largestRelativeError: largestRelativeError === null ? '' : String(percentOf(largestRelativeError)),
  };
}

/** The settings to change; nothing changes yet. */
export function PrivacyRuleForm({ typed, errors }: { typed: TypedRule; errors: FormErrors }) {
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="pl-form" noValidate>
      <TextField
        name="threshold"
        label={say(LABELS.threshold)}
        hint={t`Zero aside. With 10, numbers from 1 to 9 are hidden. 11 follows the federal Medicare agency (CMS).`}
        inputMode="numeric"
        defaultValue={typed.threshold}
        error={errors.of('threshold')}
      />
      <RadioTiles
        name="zeroMayShow"
        legend={say(LABELS.zeroMayShow)}
        hint={t`A zero says that nobody is meant. If your rules say otherwise, a zero is as small as a one.`}
        tiles={[
          { value: 'yes', label: t`Yes` },
          { value: 'no', label: t`No` },
        ]}
        chosen={typed.zeroMayShow}
        error={errors.of('zeroMayShow')}
      />
      <TextField
        name="protectionWidth"
        label={say(LABELS.protectionWidth)}
        hint={t`How far apart the least and the most possible value of a hidden number must be. Leave it empty to use the smallest number that is shown.`}
        inputMode="numeric"
        optional
        defaultValue={typed.protectionWidth}
        error={errors.of('protectionWidth')}
      />
      <TextField
        name="largestRelativeError"
        label={say(LABELS.largestRelativeError)}
        hint={t`Rates that are more uncertain are hidden. 30 hides rates of fewer than 12 events, as New York City does for causes of death. Leave it empty to hide none.`}
        inputMode="decimal"
        optional
        defaultValue={typed.largestRelativeError}
        error={errors.of('largestRelativeError')}
      />
      <RadioTiles
        name="rounding"
        legend={say(LABELS.rounding)}
        hint={t`Anybody can calculate back from a rounded number, so the check must know.`}
        tiles={Object.entries(ROUNDING_WORDS).map(([value, label]) => ({ value, label: say(label) }))}
        chosen={typed.rounding}
        error={errors.of('rounding')}
      />
      <div className="pl-actions">
        <Button
          name="intent"
          value="check"
          look="second"
          disabled={busy}
        >{t`Go on: see what would change`}</Button>
      </div>
    </Form>
  );
}

/** What would change, in words and in the example, and the button that changes it. */
export function ConfirmRule({
  before,
  after,
  typed,
  inWords,
  example,
}: {
  before: PrivacySettings;
  after: PrivacySettings;
  typed: TypedRule;
  inWords: string;
  example: readonly ExampleLine[];
}) {
  const busy = useNavigation().state !== 'idle';
  const changes = privacyChanges(before, after);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone: the next thing to read is this.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="pl-card" id="confirm">
      <h2 ref={heading} tabIndex={-1}>{t`Confirm the new rule`}</h2>
      <Table caption={t`What changes`}>
        <thead>
          <tr>
            <th scope="col">{t`Setting`}</th>
            <th scope="col">{t`Now`}</th>
            <th scope="col">{t`New`}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ label, before: was, after: next }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{was}</td>
              <td>{next}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{t`Releases will say: “${{ rule: sentenceOfRelease(inWords) }}”`}</p>
      <PrivacyExample example={example} caption={t`The example under the new rule`} />
      <Alert kind="warning" heading={t`It applies to every release that is published from now on`}>
        <p>
          <Trans>
            What was published stays as it is, also where it shows what the new rule would hide. Drafts that
            wait must be assembled again. The change goes into the audit trail with your name.
          </Trans>
        </p>
      </Alert>
      <Form method="post">
        {Object.entries(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <div className="pl-actions">
          <Button name="intent" value="change" disabled={busy}>
            {busy ? t`Changing…` : t`Change the privacy rule`}
          </Button>
          <Button
            name="intent"
            value="edit"
            look="plain"
            disabled={busy}
          >{t`Change the settings once more`}</Button>
        </div>
      </Form>
    </section>
  );
}
