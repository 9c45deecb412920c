// What followers read: one mail to confirm, one for each release that touches what they follow, one for a withdrawal.
import { t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import { readEnvironment } from '@plumbline/platform/server';
import { pathOfPlace, releaseName } from '@plumbline/publishing/domain';
import type { FollowedPlace, Told } from '@plumbline/publishing/domain';
import { addressPrefix } from '@plumbline/language/domain';
import type { CityFace } from '../feeds/told.queries';
import type { PublicReleaseRow } from '../public.queries';
import { UNCONFIRMED_HOURS } from './follow-keys';

/** A mail, with `{link}` where its link stands. */
export interface FollowMail {
  subject: string;
  text: string;
}

/** A subject is one line, whatever a city calls its things. */
function oneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

/** Asks whoever reads the address whether it is they who want these mails. */
export function confirmMail(name: string): FollowMail {
  return {
    subject: oneLine(t`Please confirm: news about ${name}`),
    text: [
      t`Somebody, hopefully you, asked for a mail whenever something new is published about: ${name}`,
      t`If you want these mails, open this page and press the button:` + '\n{link}',
      t`If it was not you, do nothing. You get no further mail, and your address is deleted after ${{ hours: UNCONFIRMED_HOURS }} hours.`,
    ].join('\n\n'),
  };
}

/** Tells of a new release: what it says about the place and what changed, with the address that stays. */
export function releaseMail(
  city: CityFace,
  row: PublicReleaseRow,
  place: FollowedPlace,
  told: Told,
): FollowMail {
  const release = releaseName(row);
  const { name } = told;
  const sample = city.demo || told.sample;
  return {
    subject: oneLine(t`${name}: ${release}`),
    text: [
      sample ? t`Contains sample content, made up for demonstration. It is not a fact about the city.` : '',
      t`${{ officeName: city.officeName }} of ${{ city: city.name }} published a release: ${release}.`,
      name === city.name ? '' : name,
      told.sentences.join('\n'),
      changesOf(told),
      t`Read it all at its permanent address:` + `\n${addressOf(row, place)}`,
      footer(name),
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

function changesOf({ changes, more }: Told): string {
  if (changes.length === 0) return t`Nothing changed since the release before.`;
  const lines = changes.map(({ about, place, says, sample }) =>
    [`- ${about}`, `  ${place}`, `  ${says}${sample ? ` [${t`Sample`}]` : ''}`].join('\n'),
  );
  const further = more > 0 ? [t`Further changes, on the page of the release: ${more}`] : [];
  return [t`What changed since the release before:`, ...lines, ...further].join('\n');
}

/** Tells that a release was withdrawn, and why; never what it said. */
export function withdrawalMail(
  city: CityFace,
  row: PublicReleaseRow,
  place: FollowedPlace,
  name: string,
): FollowMail {
  const release = releaseName(row);
  const day = dayText((row.withdrawnAt ?? row.publishedAt).toISOString().slice(0, 10));
  return {
    subject: oneLine(t`Withdrawn: ${release}`),
    text: [
      t`${{ officeName: city.officeName }} of ${{ city: city.name }} withdrew a release on ${day}: ${release}.`,
      t`Reason given: ${{ reason: row.withdrawnReason ?? '' }}`,
      t`Please do not use its numbers any more. The notice stands at its permanent address:` +
        `\n${addressOf(row, place)}`,
      footer(name),
    ].join('\n\n'),
  };
}

function footer(name: string): string {
  return [
    '-- ',
    t`You get this mail because you follow: ${name}`,
    t`To stop these mails and have your address deleted:`,
    '{link}',
  ].join('\n');
}

/** The page of the place in this release, in the language of the moment. */
function addressOf(row: PublicReleaseRow, place: FollowedPlace): string {
  const path = pathOfPlace(place);
  const page = `/${row.citySlug}/releases/${encodeURIComponent(row.slug)}${path && `/${path}`}`;
  return `${readEnvironment().publicUrl}${addressPrefix()}${page}`;
}
