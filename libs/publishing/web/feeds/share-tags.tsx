// How a public page looks where its link is shared: its title and one plain sentence, with a mark on what is made up.
import { t } from '@lingui/core/macro';
import { useContext } from 'react';
import { formatsNow } from '@plumbline/language/domain';
import { publicUrl } from '@plumbline/platform/web';
import { DemoInstallation } from '@plumbline/ui';

export interface ShareTagsProps {
  /** Title of the page, with its city. */
  name: string;
  /** The page in one plain sentence. */
  says: string;
  /** Its permanent address, whole. */
  address: string;
  /** True when something on the page is made up. */
  sample: boolean;
  /** True when the page belongs to a demonstration; in a demo installation all do. */
  demo: boolean;
}

/** Draws nothing; put it into a page once. */
export function ShareTags({ name, says, address, sample, demo }: ShareTagsProps) {
  const installed = useContext(DemoInstallation);
  // What is invented never looks real, least of all where a link is all that is seen.
  const told = [demo || installed ? t`Demonstration.` : sample ? t`Contains sample content.` : '', says]
    .filter(Boolean)
    .join(' ');
  const picture = `${publicUrl()}/share.png`;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Plumbline" />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={told} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={formatsNow().replaceAll('-', '_')} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="Plumbline" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={name} />
      <meta name="twitter:description" content={told} />
      <meta name="twitter:image" content={picture} />
    </>
  );
}
