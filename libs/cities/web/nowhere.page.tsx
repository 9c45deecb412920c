// An address of the workspace that leads nowhere: said kindly, with the way around still on the page.
import { notFound } from '@plumbline/platform/web';

export function loader(): never {
  throw notFound('page');
}

export default function NowherePage() {
  return null;
}
