// A city's own settings for small numbers: read for every release, changed by whoever administers the city.
import { msg } from '@lingui/core/macro';
import { suppressionSettings } from '@plumbline/measuring/suppression';
import type { SuppressionSettings } from '@plumbline/measuring/suppression';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, cityId, rows } from '@plumbline/platform/server';
import {
  privacyChanges,
  privacyExample,
  privacyRuleInWords,
  problemsWithPrivacySettings,
} from '@plumbline/publishing/domain';
import type { ExampleLine, PrivacySettings } from '@plumbline/publishing/domain';
import { theSolver } from './solver';

/** The settings of this city as they are kept. */
async function keptSettings(): Promise<PrivacySettings> {
  const [city] = await rows<PrivacySettings>(
    `select suppression_threshold as threshold, protection_width as "protectionWidth", zero_may_show as "zeroMayShow",
       largest_relative_error::float8 as "largestRelativeError", rounding from city`,
  );
  if (!city) throw new Error('A rule for small numbers needs a city.');
  return city;
}

/** The settings as the privacy check takes them; without a width of its own a city's is as large as its threshold. */
function asChecked({ protectionWidth, ...rule }: PrivacySettings): SuppressionSettings {
  return suppressionSettings({ ...rule, ...(protectionWidth === null ? {} : { protectionWidth }) });
}

/** The rule of this city, as the privacy check takes it. */
export async function citySuppression(): Promise<SuppressionSettings> {
  return asChecked(await keptSettings());
}

/** A rule with its words and an example of what it does. */
export interface RuleInWords extends SuppressionSettings {
  /** True when the width is a setting of its own. */
  ownWidth: boolean;
  inWords: string;
}

function ruleOf(settings: PrivacySettings): RuleInWords {
  const checked = asChecked(settings);
  const ownWidth = settings.protectionWidth !== null;
  return { ...checked, ownWidth, inWords: privacyRuleInWords(checked) };
}

/** The city's rule. */
export async function privacyRule(): Promise<RuleInWords> {
  return ruleOf(await keptSettings());
}

/** The rule as it would be with these settings; nothing is changed. */
export function privacyRuleWith(given: PrivacySettings): RuleInWords {
  refuseUnusable(given);
  return ruleOf(given);
}

/** What the public would read of a small made-up table under a rule. */
export async function exampleUnder(rule: SuppressionSettings): Promise<ExampleLine[]> {
  return privacyExample(rule, await theSolver());
}

/** Changes the rule; drafts assembled before must be assembled again, since their content says the old one. */
export async function setPrivacyRule(given: PrivacySettings): Promise<RuleInWords> {
  await rows('select id from city for no key update');
  authorize('city:administer', {});
  refuseUnusable(given);
  const before = await keptSettings();
  const changes = privacyChanges(before, given);
  if (changes.length === 0) {
    throw new Refusal(
      'INVALID',
      msg`This is the rule already. Change a setting, or leave the page as it is.`,
      {
        path: ['threshold'],
      },
    );
  }
  await rows(
    `update city set suppression_threshold = $1, protection_width = $2, zero_may_show = $3, largest_relative_error = $4,
       rounding = $5`,
    [given.threshold, given.protectionWidth, given.zeroMayShow, given.largestRelativeError, given.rounding],
  );
  const what = changes.map(({ label, before: was, after }) => `${label}: ${after} (was: ${was})`).join('. ');
  await audit({
    action: 'city:administer',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Changed the privacy rule for releases from now on. ${what}.`,
    detail: { before, after: given },
  });
  return privacyRule();
}

function refuseUnusable(given: PrivacySettings): void {
  const [problem] = problemsWithPrivacySettings(given);
  if (problem) throw new Refusal('INVALID', problem.message, { path: [problem.field] });
}
