// An address of the workspace that leads nowhere: said kindly, with the way around still on the page.
import { t } from '@lingui/core/macro';
import { notFound } from '@plumbline/platform/web';

export function loader(): never {
  throw notFound(t`page`);
}

export default function NowherePage() {
  return null;
}
