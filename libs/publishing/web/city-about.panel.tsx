// What a city's page says below its releases: notices of the city, who publishes, under which law, and what the figures are.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { asWritten } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { Day } from '@plumbline/ui';
import { CityText } from './city-text';
import { usePublicCity } from './public-city';

interface Notice {
  id: string;
  text: string;
  /** Day, YYYY-MM-DD. */
  on: string;
}

/** What happened to what was published: withdrawals and other notices, newest first. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <section>
      <h2>{t`Notices`}</h2>
      <ul className="pl-plain-list">
        {notices.map((notice) => (
          <li key={notice.id}>
            <Day on={notice.on} />: <CityText>{notice.text}</CityText>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who publishes these pages, under which law, and what is kept apart on them. */
export function About() {
  const city = usePublicCity();
  return (
    <section>
      <h2>{t`What this is`}</h2>
      <p>
        <AsWritten>{t`${{ officeName: asWritten(city.officeName) }} publishes these pages.`}</AsWritten>{' '}
        {city.legalBasis ? (
          <AsWritten>{t`Legal basis: ${{ legalBasis: asWritten(city.legalBasis) }}.`}</AsWritten>
        ) : null}{' '}
        <Trans>
          They keep four things apart: the <strong>work</strong> that was done, whether <strong>dates</strong>{' '}
          were kept, the <strong>results</strong> for people, and whether <strong>reports</strong> came on
          time. Done work does not mean that things got better, so the four are never added up.
        </Trans>
      </p>
      <p>
        <Trans>
          Numbers about small groups are hidden to protect privacy. A missing number is not a zero.
        </Trans>
      </p>
    </section>
  );
}
