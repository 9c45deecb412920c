// Under which license a city gives its data away, and whom users of the data can ask: kept by the office.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, cityId, rows } from '@plumbline/platform/server';
import { DATA_LICENSES, licenseNamed, mailAddress } from '@plumbline/publishing/domain';
import type { DataLicense } from '@plumbline/publishing/domain';
import { keepPublicCity } from '../public-city.service';
import { makeReleaseFilesLater } from './make-release-files';

/** The terms of a city's open data. */
export interface DataTerms {
  license: DataLicense;
  /** Null: catalogs name the address this installation sends mail from. */
  contactEmail: string | null;
}

/** The terms of this city. */
export async function dataTerms(): Promise<DataTerms> {
  const [city] = await rows<{ license: string; contactEmail: string | null }>(
    'select data_license as license, contact_email as "contactEmail" from city',
  );
  if (!city) throw new Error('Terms for data need a city.');
  return { license: licenseNamed(city.license).name, contactEmail: city.contactEmail };
}

/**
 * Changes the terms. The public reads them at once, and the worker makes all files of all releases anew with them.
 * @param replaces the terms that stood on the page; refuses STALE where others stand there by now
 */
export async function setDataTerms(
  given: { license: string; contactEmail: string | null },
  replaces: { license: string; contactEmail: string | null },
): Promise<DataTerms> {
  await rows('select id from city for no key update');
  authorize('public-site:keep', {});
  const before = await dataTerms();
  if (before.license !== replaces.license || before.contactEmail !== replaces.contactEmail) {
    throw new Refusal(
      'STALE',
      msg`Somebody else has changed the license or the contact. Open the page again, then make your changes.`,
      { path: ['license'] },
    );
  }
  const after = checked(given);
  if (before.license === after.license && before.contactEmail === after.contactEmail) {
    throw new Refusal(
      'INVALID',
      msg`Nothing was changed. Choose another license or contact, or leave the page as it is.`,
      { path: ['license'] },
    );
  }
  await rows('update city set data_license = $1, contact_email = $2', [after.license, after.contactEmail]);
  await keepPublicCity();
  await makeReleaseFilesLater();
  await audit({
    action: 'public-site:keep',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Set the license of open data to ${DATA_LICENSES[after.license].title} (was: ${DATA_LICENSES[before.license].title}) and its contact to ${after.contactEmail ?? 'none'} (was: ${before.contactEmail ?? 'none'}).`,
    detail: { before, after },
  });
  return dataTerms();
}

/** Everybody meets the contact as a link, where these begin another recipient, a subject or a text (RFC 6068). */
const ACTS_IN_LINKS = /[?&%#]/;

function checked({ license, contactEmail }: { license: string; contactEmail: string | null }): DataTerms {
  const known = licenseNamed(license).name;
  if (known !== license) {
    throw new Refusal('INVALID', msg`Choose a license from the list.`, { path: ['license'] });
  }
  if (contactEmail === null) return { license: known, contactEmail };
  const address = mailAddress(contactEmail);
  if (address === null || ACTS_IN_LINKS.test(address)) {
    throw new Refusal(
      'INVALID',
      msg`“Contact e-mail” is not an e-mail address. Write one address, such as data@example.gov, or leave it empty.`,
      { path: ['contactEmail'] },
    );
  }
  return { license: known, contactEmail: address };
}
