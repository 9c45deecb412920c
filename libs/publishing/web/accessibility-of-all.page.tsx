// The accessibility statement of the pages that belong to no city.
import { t } from '@lingui/core/macro';
import { Link, useLoaderData } from 'react-router';
import { Page, Shell } from '@plumbline/ui';
import { AccessibilityStatement } from './accessibility.panel';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { PublicFooter } from './public-footer.panel';

export const handle = { still: true };

export const loader = () => ({ canonical: publicAddress('/accessibility') });

export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function AccessibilityOfAllPage() {
  const { canonical } = useLoaderData<typeof loader>();
  return (
    <Shell account={<Link to="/log-in">{t`Staff log-in`}</Link>} footer={<PublicFooter />}>
      <Page
        title={t`Accessibility`}
        lead={t`Everybody should be able to read these pages, whatever way they read.`}
        description={t`How accessible the public pages are, how this was tested, and what does not work yet.`}
        breadcrumb={[{ label: t`All cities`, to: '/' }]}
        canonical={canonical}
      >
        <AccessibilityStatement
          contact={
            <p>{t`Each city answers for its own pages. Its accessibility page names the office to turn to.`}</p>
          }
        />
        <PrintFoot address={canonical} />
      </Page>
    </Shell>
  );
}
