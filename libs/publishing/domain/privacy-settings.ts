// The settings of a city's privacy rule: which make sense, what each means, and what a change of them changes.
import { msg, t } from '@lingui/core/macro';
import { numberText, say, type Message } from '@plumbline/language/domain';
import type { Rounding } from '@plumbline/measuring/suppression';

/** The settings as they are kept. */
export interface PrivacySettings {
  /** The smallest number of people, other than zero, that is shown; from 2 to 100. */
  threshold: number;
  /** How far apart the least and the most possible value of a hidden number must be; null: as the threshold. */
  protectionWidth: number | null;
  zeroMayShow: boolean;
  /** The largest relative standard error of a rate that is shown, from 0.01 to 1; null: none is hidden for that. */
  largestRelativeError: number | null;
  rounding: Rounding;
}

/** What each way of rounding is called. */
export const ROUNDING_WORDS: Readonly<Record<Rounding, Message>> = {
  HALF_UP: msg`Halves go up: 2.5 becomes 3`,
  HALF_EVEN: msg`Halves go to the even number: 2.5 becomes 2, 3.5 becomes 4`,
  DOWN: msg`Always down: 2.9 becomes 2`,
  NOT_STATED: msg`Not stated, or not always the same`,
};

/** What the page and the audit trail call the settings. */
export const PRIVACY_LABELS: Readonly<Record<keyof PrivacySettings, Message>> = {
  threshold: msg`Smallest number of people that is shown`,
  protectionWidth: msg`Protection width`,
  zeroMayShow: msg`A zero may be shown`,
  largestRelativeError: msg`Largest relative standard error of a rate, in percent`,
  rounding: msg`How your numbers are rounded`,
};

/** A setting that makes no sense, by its field, with what would. */
export interface SettingProblem {
  field: keyof PrivacySettings;
  message: Message;
}

/** Everything that keeps the settings from being used; empty when they can be. */
export function problemsWithPrivacySettings(given: PrivacySettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const { threshold, protectionWidth, largestRelativeError } = given;
  const isWhole = (value: number, least: number, most: number) =>
    Number.isSafeInteger(value) && value >= least && value <= most;
  if (!isWhole(threshold, 2, 100)) {
    const message = msg`“Smallest number of people that is shown” must be a whole number from 2 to 100, such as 10.`;
    problems.push({ field: 'threshold', message });
  }
  if (protectionWidth !== null && !isWhole(protectionWidth, 1, 1000)) {
    const message = msg`“Protection width” must be a whole number from 1 to 1,000. Leave it empty to use the smallest number shown.`;
    problems.push({ field: 'protectionWidth', message });
  }
  if (largestRelativeError !== null && !(largestRelativeError >= 0.01 && largestRelativeError <= 1)) {
    const message = msg`“Largest relative standard error of a rate, in percent” must be from 1 to 100. Leave it empty to hide no rate for that.`;
    problems.push({ field: 'largestRelativeError', message });
  }
  return problems;
}

/** The value of a setting as people read it. */
export function settingInWords(settings: PrivacySettings, field: keyof PrivacySettings): string {
  const { threshold, protectionWidth, zeroMayShow, largestRelativeError, rounding } = settings;
  switch (field) {
    case 'threshold':
      return String(threshold);
    case 'protectionWidth':
      return protectionWidth === null
        ? t`${threshold}, as the smallest number that is shown`
        : String(protectionWidth);
    case 'zeroMayShow':
      return zeroMayShow ? t`Yes` : t`No`;
    case 'largestRelativeError':
      return largestRelativeError === null
        ? t`None: no rate is hidden for being uncertain`
        : t`${{ percent: numberText(percentOf(largestRelativeError)) }} percent`;
    case 'rounding':
      return say(ROUNDING_WORDS[rounding]);
  }
}

/** A share as a percentage without needless digits: 0.3 is 30. */
export function percentOf(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** One setting that changes. */
export interface SettingChange {
  label: string;
  before: string;
  after: string;
}

/** What differs, setting by setting. */
export function privacyChanges(before: PrivacySettings, after: PrivacySettings): SettingChange[] {
  return (Object.keys(PRIVACY_LABELS) as (keyof PrivacySettings)[])
    .map((field) => ({
      label: say(PRIVACY_LABELS[field]),
      before: settingInWords(before, field),
      after: settingInWords(after, field),
    }))
    .filter((change) => change.before !== change.after);
}
