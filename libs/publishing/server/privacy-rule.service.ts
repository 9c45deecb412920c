// A city's own settings for small numbers: read for every release, changed by whoever administers the city.
import { suppressionSettings } from '@plumbline/measuring/suppression';
import type { Rounding, SuppressionSettings } from '@plumbline/measuring/suppression';
import { audit, authorize, cityId, rows } from '@plumbline/platform/server';
import { privacyRuleInWords } from '@plumbline/publishing/domain';

/** The settings as they are kept; without a width of its own a city's is as large as its threshold. */
export interface PrivacySettings {
  threshold: number;
  protectionWidth: number | null;
  zeroMayShow: boolean;
  largestRelativeError: number | null;
  rounding: Rounding;
}

/** The rule of this city, as the privacy check takes it. */
export async function citySuppression(): Promise<SuppressionSettings> {
  const [city] = await rows<PrivacySettings>(
    `select suppression_threshold as threshold, protection_width as "protectionWidth", zero_may_show as "zeroMayShow",
       largest_relative_error::float8 as "largestRelativeError", rounding from city`,
  );
  if (!city) throw new Error('A rule for small numbers needs a city.');
  const { protectionWidth, ...rule } = city;
  return suppressionSettings({ ...rule, ...(protectionWidth === null ? {} : { protectionWidth }) });
}

/** The rule with its words. */
export async function privacyRule(): Promise<SuppressionSettings & { inWords: string }> {
  const settings = await citySuppression();
  return { ...settings, inWords: privacyRuleInWords(settings) };
}

/** Changes the rule; drafts assembled before must be assembled again, since their content says the old one. */
export async function setPrivacyRule(
  given: PrivacySettings,
): Promise<SuppressionSettings & { inWords: string }> {
  await rows('select id from city for no key update');
  authorize('city:administer', {});
  await rows(
    `update city set suppression_threshold = $1, protection_width = $2, zero_may_show = $3, largest_relative_error = $4,
       rounding = $5`,
    [given.threshold, given.protectionWidth, given.zeroMayShow, given.largestRelativeError, given.rounding],
  );
  await audit({
    action: 'city:administer',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Changed the rule for small numbers: ${privacyRuleInWords(await citySuppression())}`,
  });
  return privacyRule();
}
