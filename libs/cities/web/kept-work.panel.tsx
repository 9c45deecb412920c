// Before somebody logs out: what of theirs was not sent yet, city by city, and what may become of it.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Alert, Button, UnsentWork } from '@plumbline/ui';

interface Kept {
  slug: string;
  name: string;
  count: number;
}

/** Shows nothing where nothing is kept. Keeping needs no button: what is kept stays, and cannot be read after log-out. */
export function KeptWork({ cities }: { cities: readonly { slug: string; name: string }[] }) {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => {
    let stopped = false;
    const look = cities.map(async ({ slug, name }) => ({ slug, name, count: await countKept(slug) }));
    void Promise.all(look).then((all) => {
      if (!stopped) setKept(all.filter(({ count }) => count > 0));
    });
    return () => {
      stopped = true;
    };
  }, [cities]);
  return kept.map(({ slug, name: cityName, count }) => (
    <Alert
      key={slug}
      kind="warning"
      heading={plural(count, {
        one: `# change in ${cityName} is not sent yet`,
        other: `# changes in ${cityName} are not sent yet`,
      })}
      announce
    >
      <p>
        <Trans>
          If you log out now, they are kept on this device, encrypted. Nobody can read or send them until you
          log in here again.
        </Trans>
      </p>
      <div className="pl-actions">
        <Link
          to={`/${slug}/work`}
          reloadDocument
          className="usa-button usa-button--outline"
        >{t`Send them first`}</Link>
        <Button
          type="button"
          look="plain"
          onClick={() => {
            void discardKept(slug);
            setKept(kept.filter((one) => one.slug !== slug));
          }}
        >
          <Trans>
            Discard them<span className="pl-hidden-visually"> in {cityName}</span>
          </Trans>
        </Button>
      </div>
    </Alert>
  ));
}

async function within<T>(slug: string, fn: (work: UnsentWork) => T | Promise<T>, otherwise: T): Promise<T> {
  const work = new UnsentWork(`/${slug}/work/unsent-key`);
  try {
    return (await work.open()) ? await fn(work) : otherwise;
  } finally {
    work.close();
  }
}

const countKept = (slug: string) => within(slug, (work) => work.now().changes.length, 0);
const discardKept = (slug: string) => within(slug, (work) => work.discard(), undefined);
