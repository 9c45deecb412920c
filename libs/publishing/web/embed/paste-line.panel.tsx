// "Put this on your website": the scorecard in one line to paste.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import './embed.scss';

/** The line, with the scorecard's whole address and the name that screen readers read for the frame. */
export function PasteLine({ address, name }: { address: string; name: string }) {
  const title = t`Scorecard: ${name}`;
  // eslint-disable-next-line lingui/no-unlocalized-strings -- a line of HTML, not a sentence
  const line = `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="640" loading="lazy"></iframe>`;
  return (
    <section id="embed">
      <h2>{t`Put this on your website`}</h2>
      <p>
        <Trans>
          Paste this line into your page. The scorecard always shows the latest release, has no script and
          sets no cookie.
        </Trans>
      </p>
      <pre className="pl-paste" tabIndex={0} aria-label={t`Line to paste`}>
        <code>{line}</code>
      </pre>
      <p>
        <a href={address}>{t`See the scorecard by itself`}</a>
      </p>
    </section>
  );
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
